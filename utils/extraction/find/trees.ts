/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`; edit no number by hand.
 */
export interface Trees {
  /** Levels of each tree. */
  depth: number;
  /** Log-odds before the first tree. */
  base: number;
  /** For each tree and level, the place of a feature in its row, and the value above which the level's bit is set. */
  splits: readonly number[];
  /** For each tree and each of its leaves one of DIGITS: fiftieths of log-odds, 30 more. */
  leaves: string;
}

/** What each of a block's signs is worth, in log-odds; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS: readonly number[] = [
  2.01, -0.82, -1, -0.4, 0.34, -0.59, 0.51, -0.52, -0.07, -1.4, -0.35, -0.93, 0.06, 1.4, 0.82, 0.76, 1.06,
  -0.58, 0.23, 0.27, 0.8, 1.96, -0.69, -0.73, -0.37, 0.37, -1.27, -0.57, 0.17, -1.76, -1.31, -0.47, -1.68,
  -0.85, -0.5, -1.02, -0.58, -1.47, -0.23, 0.16, -0.14, -0.4, -2.41, -0.71, -1.72, -1.62, -0.13, -1.28, 0.22,
  -0.1, -0.82, -1.38, -1.63, -0.11, -0.49, -0.66, -2.23, -0.62, -2.1, -0.51, -0.64, 0.33, -0.38, 0.34, 0.51,
  0.39, 0.71, 0.61, -0.05, 0.26, 0.63,
];

export const FIRST: Trees = {
  depth: 4,
  base: -0.07,
  splits: [
    3, 0.5, 21, 0.044, 1, 0.27, 28, 160, 57, 0.37, 20, 0, 57, 1.9, 57, -0.93, 5, 0, 38, 0.3, 18, 2, 51, 0.093,
    57, 0.66, 42, 0, 31, 1, 31, 130, 5, 0, 40, 87, 31, 1, 39, 0.068, 46, 0.1, 22, 0.91, 18, 4, 54, 0.43, 42,
    0, 40, 110, 38, 0.1, 18, 1, 57, 0.07, 57, 1.9, 26, 9300, 39, 0, 3, 0.5, 16, 0.72, 21, 0, 23, 0.6, 40, 130,
    20, 0, 51, 0.19, 24, 0.18, 20, 0, 40, 130, 48, 0.049, 26, 8200, 16, 0.72, 44, 0.39, 31, 1, 28, 160, 10,
    0.41, 46, 0.32, 1, 0.27, 15, 0.65, 46, 0.1, 38, 0.1, 15, 0.77, 24, 0.56, 0, 14, 17, 26, 54, 0.087, 31, 2,
    4, 1.5, 12, 13, 10, 0.41, 28, 160, 48, 0.26, 18, 1, 31, 75, 35, 0.071, 11, 0.4, 15, 0.62, 39, 0, 23, 0.25,
    57, 0.07, 16, 0.45, 26, 3300, 57, 2.7, 57, -1.2, 57, 2.7, 28, 34, 2, 0, 16, 0.61, 9, 0.5, 33, 3100, 33,
    78, 4, 1.5, 52, 0.97, 46, 0.0091, 44, 0.12, 18, 4, 45, 190, 24, 0.18, 27, 0.15, 16, 0.61, 12, 16, 6, 28,
    25, 440, 57, -1.2, 51, 0.051, 26, 9300, 57, 3, 16, 0.76, 41, 0.056, 50, 17, 36, 0, 0, 26, 17, 17, 2, 0,
    34, 0, 43, 0.014, 55, 240, 54, 0.43, 40, 19,
  ],
  leaves:
    'y,05!gbettterttt/t}tttttghrmtut2c:=1u00}of01{tt:g.1dg)t?ttttrttrlfu(pl;i01tc=:t.=sc(s|aaf,f(hd1l0=eshc.rcsr|flaoh)t|,ttlf(trettthtfhnp0r,ret,,,t0a(ncn,mr,)r,i,ua)idha(utrt(enttnh=hpr(=tttt(.tt)ldnrllra0ora=.rrul==r=(i)i,e,ntn)et=)=h)u,.(p.i,lsr(=iretlttttta(o(tt(ttraattteoael(aalit,ttnt,aocr,nratptstnt(c,tp.tte=.tttntt(iilttttrtu,ttlar.etu.etr.nt,(etninn),,tctn,t))e=lnen()ntttte,t,aehntttttttutttl.rttelot.,ttsrnted.t=t,en,,ttt,rrrter.tt)tr=.ett',
};

export const SECOND: Trees = {
  depth: 4,
  base: -0.07,
  splits: [
    63, 0, 58, 0.83, 58, 0.27, 67, 7900, 68, 0.49, 57, -0.18, 61, 0.27, 68, 0.82, 76, 0.00052, 68, 0.82, 68,
    0.23, 65, 0.92, 63, 0, 64, 0, 67, 7900, 70, 0.11, 68, 0.35, 38, 0.3, 68, 0.86, 28, 160, 75, 0.68, 75,
    0.16, 75, 0.91, 31, 130, 58, 0.27, 58, 0.91, 58, 0.16, 58, 0.77, 58, 0.27, 58, 0.91, 65, 0.92, 28, 160,
    68, 0.23, 64, 0, 68, 0.048, 31, 130, 78, 0.023, 61, 0.27, 0, 21, 57, 1, 64, 0, 72, 0.094, 14, 460, 77,
    0.048, 76, 0.0024, 75, 0.96, 75, 0.055, 23, 0.6, 58, 0.91, 58, 0.054, 28, 60, 47, 0.8, 58, 0.97, 75,
    0.055, 76, 0.0081, 80, 0.33, 68, 0.12, 23, 0.25, 64, 0, 76, 0.0081, 65, 0.92, 66, 0.97, 75, 0.96, 27,
    0.96, 74, 0.13, 78, 0.051, 67, 7900, 9, 0.5, 65, 0.86, 1, 0.073, 67, 1700, 69, 0.74, 58, 0.97, 8, 0, 36,
    0, 25, 220, 57, -2.1, 55, 240, 75, 0.97, 25, 330, 65, 0.92, 58, 0.97, 33, 3100, 55, 14, 57, 2.7, 19, 10,
    52, 0.92, 39, 0.068, 65, 0.92, 10, 0.41, 74, 0.23, 61, 0.88, 75, 0.97, 23, 0.12, 27, 0.24, 8, 0, 59,
    0.043, 60, 0.98, 43, 0.014, 23, 0.14, 16, 0.45, 43, 0.014, 17, 2, 19, 10, 18, 2, 34, 31, 65, 0.37, 62,
    0.96, 6, 39, 56, 0.97, 76, 0.083, 30, 0.65,
  ],
  leaves:
    't!ttd.5tt.ttttet]a:n=eemtrt?tnt2:ettrut&brtt(aaoptngtttr?tnlatetfo:tt;t(etettatt1teottt-rtettttefttte,ttttttt)t-=)t|fatiert.ettttt0ttp.,ttettetrh(t)(ee..at)ru,mt0tltrttn=d,tn(nhtttrntpntttnrttct)irtetat.pttir=t,ttt(i(trrttipt.t,ctintstneetei=atpttt.ertrttt.(,ttttt=neotrtai(.(et,,dtr(,ttentlstt)nittitttt=,t=tstntit,t,tt(ettttttn(st=attttnonnhn.t(t)te,par.tt.te,ttitttrt,tntnto,,tasinritnl,t=ttte,,trtt.e)nsrue,ne,,(nstr(,t((tttretterea,ottlit.,nt,',
};

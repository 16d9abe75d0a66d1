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
  2.01, -0.82, -1.01, -0.38, 0.35, -0.6, 0.52, -0.52, -0.08, -1.39, -0.34, -0.95, 0.06, 1.39, 0.83, 0.74,
  1.07, -0.6, 0.23, 0.27, 1.06, 1.95, -0.67, -0.74, -0.37, 0.38, -1.28, -0.58, 0.17, -1.76, -1.39, -0.46,
  -1.68, -0.94, -0.47, -1.01, -0.55, -1.46, -0.22, 0.21, -0.07, -0.39, -2.43, -0.73, -1.72, -1.59, -0.13,
  -1.3, 0.23, -0.12, -0.83, -1.46, -1.64, -0.14, -0.51, -0.65, -2.2, -0.6, -2.08, -0.51, -0.61, 0.32, -0.38,
  0.35, 0.52, 0.36, 0.72, 0.61, -0.07, 0.26, 0.64,
];

export const FIRST: Trees = {
  depth: 4,
  base: -0.07,
  splits: [
    3, 0.5, 21, 0.044, 1, 0.27, 28, 160, 57, 0.41, 20, 0, 57, 1.8, 57, -0.15, 5, 0, 38, 0.3, 18, 2, 45, 170,
    57, 0.69, 42, 0, 31, 1, 57, 0.11, 5, 0, 40, 87, 31, 1, 39, 0.068, 46, 0.1, 22, 0.91, 18, 4, 54, 0.43, 42,
    0, 40, 87, 51, 0.051, 26, 9300, 57, 0.69, 39, 0, 57, -0.93, 26, 9300, 3, 0.5, 21, 0, 16, 0.72, 48, 0.049,
    20, 0, 40, 110, 18, 1, 38, 0.1, 20, 0, 40, 130, 15, 0.62, 54, 0.22, 49, 0.44, 16, 0.72, 31, 1, 28, 160,
    46, 0.18, 38, 0.1, 10, 0.1, 18, 150, 46, 0.1, 38, 0.1, 15, 0.77, 24, 0.56, 0, 14, 17, 26, 4, 1.5, 54,
    0.087, 4, 1.5, 12, 13, 18, 3, 28, 160, 20, 0, 31, 1, 2, 0, 9, 2.5, 11, 0.4, 15, 0.8, 39, 0, 23, 0.2, 57,
    1.3, 16, 0.45, 57, -1.4, 18, 150, 57, 0.11, 57, 2.7, 26, 3300, 43, 0.019, 16, 0.61, 9, 0.5, 33, 3100, 33,
    78, 4, 1.5, 52, 0.97, 10, 0.41, 46, 0.0091, 18, 4, 24, 0.18, 45, 190, 35, 0.071, 16, 0.61, 12, 16, 6, 28,
    25, 440, 57, -0.93, 57, 2.7, 26, 3300, 27, 0.33, 16, 0.76, 41, 0.056, 50, 17, 36, 0, 0, 26, 17, 32, 6, 39,
    54, 0.032, 43, 0.014, 55, 240, 54, 0.43, 40, 130, 0, 33, 33, 78, 17, 38, 34, 24, 23, 0.12, 41, 0.056, 51,
    0.32, 26, 1600, 6, 39, 30, 0.32, 31, 52, 31, 3, 57, -1.2, 2, 0, 21, 0.64, 57, 3.4,
  ],
  leaves:
    '/,0v3:}ettterttt]t:tttttfhnmtst[a:f:;0=}dae.{,te:t1t:tat=..utio;(fu(pl;i01tcl1,.=s=(o|a.fn0(hdflfllrf,.|ettttttlftftem=attet,(ttti)p=alnh.eu0hhl==n,a)ep=(.rh(.iesou=rr)credh=li,=chdar=tttt(t.t,placi=.t(tttteerul(=r=ai)i,e,ntos,e.,aaldrtlt=lac,.,ldettttetlt,tnuar=,lrrnaa.t)(a((laai,ttt,t,ltctnplittet,e,l(itpeet(=.toert,(iilttttreutttlae.et.r,ts.ett(at=n,)in)tr.titrtellnen(),ttttr,t,.otor,t,=etseetaarttelotatttsrntt,ee,ne.(ta.eutn,r,a.rttsn.(eett.su,.rntttrett.t(setee)tt,,ten,tr.(,ttttree)ttea=nrnrtectnt,t)te',
};

export const SECOND: Trees = {
  depth: 4,
  base: -0.07,
  splits: [
    63, 0, 58, 0.78, 58, 0.16, 28, 160, 68, 0.46, 57, -0.15, 68, 0.83, 65, 0.98, 76, 0.00052, 68, 0.83, 68,
    0.25, 76, 0.0024, 63, 0, 64, 0, 67, 7900, 70, 0.21, 68, 0.25, 68, 0.83, 38, 0.3, 28, 160, 75, 0.54, 75,
    0.91, 75, 0.17, 31, 130, 58, 0.78, 58, 0.16, 58, 0.91, 46, 0.94, 58, 0.27, 58, 0.93, 65, 0.92, 28, 160,
    68, 0.25, 64, 0, 68, 0.048, 68, 0.93, 68, 0.59, 70, 0.31, 78, 0.11, 67, 7900, 64, 0, 77, 0.049, 14, 310,
    72, 0.18, 76, 0.0024, 75, 0.057, 75, 0.93, 23, 0.6, 58, 0.083, 58, 0.96, 28, 160, 33, 6200, 75, 0.68, 59,
    0.035, 75, 0.96, 55, 240, 68, 0.048, 64, 0, 76, 0.0081, 68, 0.83, 65, 0.92, 66, 0.97, 46, 0.022, 31, 130,
    74, 0.12, 78, 0.98, 51, 0.97, 9, 0.5, 65, 0.92, 1, 0.073, 26, 3300, 58, 0.87, 58, 0.97, 58, 0.022, 47,
    0.2, 36, 0.72, 57, -2.3, 75, 0.96, 55, 240, 62, 0.98, 65, 0.92, 58, 0.98, 55, 14, 33, 3100, 57, 2.7, 67,
    1800, 2, 0, 52, 0.96, 65, 0.92, 10, 0.41, 74, 0.3, 61, 0.77, 75, 0.98, 27, 0.24, 23, 0.14, 75, 0.17, 59,
    0.035, 23, 0.25, 27, 0.33, 2, 0, 16, 0.45, 25, 54, 0, 17, 74, 0.12, 18, 2, 34, 31, 65, 0.43, 62, 0.98, 30,
    0.32, 76, 0.083, 6, 39, 46, 0.18, 18, 1, 23, 0.12, 58, 0.98, 28, 3, 18, 1, 30, 0.17, 19, 10, 50, 18, 57,
    2.7, 67, 1500, 60, 0.98, 57, -2.3, 65, 0.43, 69, 0.62, 25, 110, 51, 0.63,
  ],
  leaves:
    't3ttscvtt.ttttet}e(pt,t[].gttrte}ttta).nt.tttst{pt,:tttr?t)(.tttf)t-1et.ettaettt1tttrit-rttteetefte)ttt-.t,,tttn=)t|fatitrtrettttt0tts.,tttttmt(hle)r)epettrttt.thiltaentldtttr)htrnttepnt,ettttc,tpe.tre(tttttt=reitntdete(tttntn=,tetet.t.tutte(.tulattttt.ett.(,ttt,tln,seet.il.ltteeuneeetttltitrt.uttetttnnlntot(t,e(t)tet,aettn(utttttlattnutr(,t,(ottteiep(..ee.,,n,tntttet(tttststru,tt,eun,a,terr,e(rnit.,(t,nt(,n,)i).,str(tt((rttt,tt.(t,a),rtetnar))tietttttle,itotte.ertttt.eaun..t(tnttttttu,e(ttte=rrortneenirrnr',
};

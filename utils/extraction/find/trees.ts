import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '+LmOm=+iuO3bOm=62tS01O|]SEa430+Lm8En+LmOm=+iu7rt+i!7rkO3c8EhSNESCf+)uAS!O3:8EnS5mSCl7eO8=&O3.7e0SC3O33Opl7e3L[fSh)8E]ASOA4:ASC4308EA4y5SCfA;vLgO7rt+LmL&oOpl8cOS1)8EpL}OASOASESf0L}tL[f+7u4yT8Eh8EsA;v4yTL26SCl7e3SCuL}OA;v8EAA4:O4k4/O6k0+iuSClSfs7e08E?+)u6g0L[fASOAS5SCl6:,A;vS0)7rtL}OL[f6w0Shr7eOSh)L}OA{/O4mSh)O3)+7,8hk8EAASA4yTO|]4yTO33+i!6g3SCl7tpO|m8=&L}O8=,4y56gx',
  leaves:
    'E}lA3,fk=]&}(?}0]t({-li}m(r:1=hp1.=pr;1n1,t-i,=orp0rfntml,ns(o,)r,fdr()ai=ceuni=etohlphehtto(iar(irei=arnna,ur,=).tnt,i(t.)(=o=ra(iacn.((dt,)t.ul)te.tnhlnt=i(,nrtoan.eaorati.tnrotc0nnrrsrtn(eire,=)etltrrneti=ei,r,inacnne.i(e,,n.r),ate)lreur.)te',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '340/h]3403|m!i{O3:+LmybTSEa!O}4DfO3:4.04r//0n4r//0nybv/0}/hr4ad4r}3|myb&3!362t/f;Opl4y58EA4/OA4:/1E6:h4rgSh)4r14(c49?A4:ybvA4:3|m6:,ASA!n+4rfASOL}OO3c6}m4r1A;v/hsybvA{.SCuL}O6:hybTAS!L[fO|m6:LybnLgTA;vy5iO4k+nc34043062t/h:340L}tO|m6wOSClO3c6g0O3:A{//huA;v4//!LdSCu!)TO3.Sh)6:A4/O!LpSCm340ASCy5Ayb74/7O|m!LsO|m4.0SClyNp8c07rkShrL}OA4:4rgSf4/hOL}O8=i6g0O3/!Lp4//Sh)6wO',
  leaves:
    'd6xlvtdy]un[{clb}s.?gtt-1it;fnt-lp1a0,tdh,tmdrehelo=(ocalohehnt0=nta.d.alttdanelilcto.hn(rse),rso.tnirii=notn(en)t.oi(riotr.)(.,naaili,e.oreheeor)),,,aier)(,easttsa.iiataa,,=)i,=,nt,,h.,t..o,n,,.)ra)ettncn,tlr)nan(n,ittlttoc)(.te,saeto..t,arenl',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'ifrmrgentte6tC.;e0rhn3,t,],|rx,pi3rTrEe=t|.De6tg.3.we}.Arde/rfe4.sept0eme=a6rCa}.pewrLtceCr;.k.oeEe/r[afeOaseye7tSeyt1,Oti,=,7eEt,,4';

import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    ',[|y}O=.9h&4O3:eLm,[0,2p8COh&4y{-8hCraDy}Oc(b!L4n7p!L}.0-34kh],:hkO3.34tAms34t6bt(ms!LLn7p,2p}4gnA}4.[a{g}4/}4ga{g!O{nA}6ky3yC}S3,2E34tnA}!u:Op2Amst{l,2T+oO:c0b+3!O{a{g!Ll}{g1ts1iy}4g(ph06eO3.]av34kL}O(m0}4gc5deLu/0}}{gbA//Nmbm,=9)};m7te:l/}{g(|y1,gf7;!Od3;t34k}S3,2EcvEbA/t6v!O.,bd}{gAms+oO.T:/N),b)/NNO3i}SA}Sxg}mg[CnA1};sgg0bAneLuO3y6k:O3k80k}Sx]av34t}-08hC',
  leaves:
    '7c:Tb24g/f=[b)t[-fhbh-}f1hlmr;:ef|:l=fmh(fmh0tep=0shthu.lfdl.pf0=oc.orug))t/(hsa.oe1ua)ol(())a(ai(c,o,.sho,i)nn(nl1rrptlr,i1.sie=,tottshtauh)lr).tnf,slooartlnt=eaocrd,at,i(is(,t(.p)naioarnnh.teior.d,trsitortnhiit(ieraisteno(rio,).inli,iue..',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    'n0Dn0lnhbn0/uEb|28;=t,2no40)Olo|mnNnn0/nhio|mm6Eu5(O3.u5-uE[;.Ti9Tnhi}4gsb5nhunA1u.Dsb5O|mO3i!uy|{gu.D}{gi9s1nxh20,2EbA1u.DApw|213;dc=p.T:}4gcl[|]/bm,}4g3!Osb7mSEO3.uExn+Et{l}{gi(1}4St6v]avO3|o40?)xo40eLna{g/N,b75?Ll,2p};D34t8C3}Sb1tx34mf7;n0Dg20sb5uax,2EcvE.h)L}Of7;06e1iv))Cu(w,b)+oOmSm}-3g2+n0D?LleLuOmic(h.1/eLuc5]7teSx5n5TnET,2T-hmg2b,]p}Sxu(uu.D,2p].0(p4',
  leaves:
    '7t.T4tl5]n,2b,.{)}?,pg;e:nt;o1me1n.|fttu0,eda|=g,0pthitgs=a=.p.acntb(tn:,h(ram,.i1at,,lulu.trro1(in=rti0u.eat,0oaitlatn0einf(i)thi,tit(os..n0notrsn.ciirs.rn.it(ai).n(ei,.edt)litrs(,=.toati.edrs(t,nln,i..inerst,s=taln.it.,t.)aott,ea)et)=eper',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'i1rdr:ettseAtEe4eT.-e0rrtAn/,t,:,|eOtat.,diyrxrxeftp.xeAt}.4.keb.+rdeyrfeS.ue|t0epefa4rxab.dewrLt=exr-.w.ie5e/r2a:r9a)eLrxtpe]thtDtn,f,LeEtt,S';

import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    'S0162tSNT+iu+LmL[0S036:!SEtOm(8=i7rtS50SC043fOm(SC]+Lm8EnOm(+Lm8Eh8Es7rkO3cL[0+i!L[0O3c8EhOp,7rkOp,+Lm8E/A;54yNSClO3.8EA8E?Op,7rk+8mASOASx4yNSh)8ErO4kSC)4/OSCl7e3A6N8N94/O8E?L&pO|mA;5LgOS01O|m62t6k08EAO3b4y9A4:6k.A{16:,+LmL[0L}O6}mA;5SCu6:,7rkA4:SfSSNTSCuA6kS01AS56:hOm(6g0O3:ASEAS!A4:A4L8cOShr7rtO!mA{/ShyA;5O3.8EAA?34y9ASA4y96g0L}O85!O3)L}OS03O3c6g0ASxSh)O3|Sfs6gO7eOS03A;5AS!A4:ASCSCmSh)SCl4/]Sh)L[07eOS014/}8=N6:8A6k8Ep6gOO4mASCA4:SClL}O8=iSCmA4y6:hL26ASs6:rL:fA6x8N[O!t7rt+nh',
  leaves:
    '/n1C4n:5[0dyfm,|f&]c1.r-:nt?0|g0)|1uph0:prt1a1olrm0,aoh.ephnrcsls(e=aa)(0ttutdl,i=.al)..uati=iec.=)r=ttslsn,inp.lnran=(elnernt)crit(e.s.(ntcennhicr,),ta,lotruea.necolt,o,rst=itnlr)eturnt.ntt)=.n,((ietaiial,in.,ir(o.ea).e.toei,rni(eni.tiee)=nn,((itefittetileseaatti,lrtritr(ttip(,eiateltnnttileed.es,r,arirni.iatre,irit.,',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '/0N/hg3403|m340/0h/0)ybT!isO3c34043f+LmAS!SNTOm(3|m/f|/0h/h.4r]ybv4r]4(|8Es+8O4r}4(=4r]6:,4y9A4:ybv4r1O3:]a54DO4r1]ykA{eyb&L[0!n06:hA4:3!34r1/hi]{3L[0Op,6gC8EA6}m]ry6:uy]T4/]L}OybT4D&7rtASOLg3340S0iA;56wOyb&7t0!Lp4rf4Dg+7,O4kA4:340Om(A;5/hsAS5ASyASxSh)6g04.dSCu340A;5/huyvTy56!Olyb}7rty}OL}O8=i4Dg]aO4r1A4:y5iy]56g0O3:A4:O4k4.dO3c7rk]a5O4m340SCuSh)!Lp/Cm]yk/COASCA4S!Oxy]p]ry].s6}mL}07rk].sA{/ASlO|mL&p3406:fy56A{}SCm7t,A{/ASl4r:8c3ASO6:8!Lp7e06g0!Oxy5OSNTO3)3-tO|m].]L}O4/]6wO8N?',
  leaves:
    '6dtxvto3t]&.:?b=goi?r:|.oap1cp1(t1m.0etdrm0ehtep)rrccted.mthcith,ldtl)n,(,ioe,hu)rrlai,(nfa,tnlo.o,aile,ue,.n0ln.()eueaeea.nsrre(n,.h,itiarntcnnt,ai.itle,hnc,o.,tane)tle,)a.)nn=,)t)lte,tlierl,n,s.tt.ieueltnn.rtdrrtnl,(r,re.natr)eu..n(ateot.e)tr,ea,tt)(tiu..nnrci,tnle,t,(o(inees,rlnttner)se.ttn,cetsee,ore)e(naeir.ut.ote',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'i]rdr:ettoeAt5.-ehrcn},,,g,|eL,pi/rCrxe0t|.De6tg.3.ke}.Arde/rfe!.ue|t0emefa6rxab.de2rLtcexr|.k.)e5e/r[a:r9aoeOrTtme/tftDtn,=,LeEt,,S';

import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '6&9Om(O3b+LkO3:7.5L}O+8OS0uL}OL}OOm(S0u7.x8xN7.xL}OO|b80m+836[]A;5O3.Op,SsDScO+Lk8T66&kA4gO3.+80+Lk+7CL}3O|bL}tA4g80m6}0L}OA4g8fDO3)80m6}07.|Om(7.nO4k7.(7r+7.|Op,6}m80m7rSO4kLg0A;OA4g6}3O3.7.(O|m7.(+83A6CA4gAST7.eO|mSsDAS3ShkO33+LkL}3SdiScO7.2+7iAS3ASTSdiA4g7.(6}36:S6}mL20A;O+ut7.++dnLwkA4gO4kShkA;xSd)6&9+u/O3cSc+A?L6&gOp,8hmA4S+dp+du6{c8ha7.SO!mSddSc:Sc:A4g+dn6:OSddOm(O3bA-kASb6&98hmO3bSdd6{[ScOO3cA-kO3y7.yO3b+u/6}mL20ASAO|mO!0ASDA4SL208xN8C0L}OLw38T06}3AS5L}O8haSc06gCSc:+dsSdd7a5ScO+8k6&gO3cSdmL206&9A;O62b6[9+836&kShN+8mSc:O|mA;O7akSdi7(N+dnA;?L20ShNOy4A6i6&9+d-A?y7rS+7i6[]L}O6}3L20ShNA4LA4S',
  leaves:
    '(v403rf[=&bttb{bh{be|f=:f-gtephedc=1a0uh(d,itdh,0ntm=tru.saflntoa,te)lac)=htt0o.i((ttloet=)to(.l.l).irt=i..(t)(t.an(irtaraihtsrtiee(sn.net)(iera.m=iet0o(n,.=tto,a,nirt,lnrle.)eet,(,,orloetrnnr.,n(a)na(iar(nnerse(te)c,tn=tta,rnnre,)a(tt)to(rrn,a=,,rt)naste.n,,(t,=,,t=)et)a,,ira,i,t))eennaeotertdratt,tt)leerit,rneutrtuter).t.o,tnaenr).tnn,(tt)a.nnt.n,teotr.nnrtr.,rintire,)te)n.e,,ar,ri,eai,eir,,tott',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '!oO!o3!oO340340S0uy[1340!oO4a.SN2SEESNuSEx!OrShk4.SOm(SN!SE9y[Ey{23|nL}OO3c!ok340A?LSExS5c+LkA4gy{2SED!Or8hmSE9S5]SE9S5cA4g6{aSE9S543|n+7m3|nA?L3m;SdmSEDSEAO3c!oO3|nAS3!oOA;OA4g6&OSED!oOSdd+Lk4(.!o3O|m6{[3|n6}3Op,yfd!u+!oOO4mA4b+dn6[vSEDA-3SdmA;DASb6?vSc:6{[+dny2g3|ny1d!oO!OD+Lk8ha3|dA-08T0O!0+8OLwOScy+ddA4gSEk34t80my2}O3.L208xtA4gy2]A4gA4Oy1&6{[+d-+7vSEfy1-Op,y2:SdN!oOA;OAS5+d9A4SO3.y2}Sd]O|b4.p!oO!oOSc:y1,6}m6}m340Om(A?LSc:A?LSc+y0b6?0Sdmy2}O3:+8O!u:y2}6}tO4kO!m+806&kL20ScO+u/6[]SEp8Ck+83O3b!oOy[;3|]8hmL208Ct!Or3mnA;uO3y340!okOy44.p4r16gOA4Ly1vSdN!oOA4g6&OScOSEkO4kyf/Om(!O?3m;+utSc0Lk/O|m6&k',
  leaves:
    '5:t4wti/)}&rt?g)pg-a1)t;1)t-fn,m.u0.0nt|0teuslahru=(u(atctedai,==,tpti=)lttu(ttu.tnc(tts)=.eiaatrl)e,t.s(n,n)n,aneaienn=.ottr.anrtro,,nleria)at,eti.(,n..,ieite)(ntrrrot,,r)aniaoatrl,,n.,,e)ae.ein(,t=,ru,.eei=en(t,=e)ttoa,nncetia,t(irnie.)i.tt)cee.iirt,,(.it,=i(,t.a,,irnitot,nattn,..,eorer)te,.a,,c,,.,,.t)ia.ntt.n,tire,=,iti.eta,,,=,t,n,n(rtoe,r.neti.rntrro,ittna,.riet.itn,ltelien.ttt,(a,nrr)net,n(',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'i]rdr:ettoeAt5.-ehrcn},,,g,|eL,pi/rCrxe0t|.De6tg.3.ke}.Arde/rfe!.ue|t0emefa6rxab.de2rLtcexr|.k.)e5e/r[a:r9aoeOrTtme/tftDtn,=,LeEt,,S';

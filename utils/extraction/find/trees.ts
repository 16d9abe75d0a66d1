import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '+LmO3:+iu+LmOm(7rkSNTSC0O3b8Es+iD7rtSNTSC0+LmL[0S50SClOm(S01+LmL[0O3.+8m+i!Om(Op,+)p7rt8=&O|bLgC8Er62mL[062tASOASCOp,O4k43f8E/4yN8EhA6N7t]8EAA?38N[A{l43fO337eOSh)4y9SC.8EA7rtA;57ty8=&7et8E?A4:Sh)7rt4yEL26+7)7t3L20O334y9ASO6g0A;5SCu4y9L}O62tSC36wkSCuA4:+nhO|m+iuOp,O33O4kO3.8lOSClO3c8EnA{dL}OO3vSfS7eOASO7ty4yiA4:8Nv4/S6k06:]SCu6:,6:hA{1L}OLg58EnO3)L}OSfs62t6g06}mL[0SC]6:fASx6gO6k.62tLg3A{3Sh)O3)+)pAS!8EAA?3ASEA4:A{36wO4/]A;56}mL}37rkO3b6k06wOA;57rkL}OO|mO4mO!mASD8E|AS:O3:4/OA4:',
  leaves:
    'm6Tr(w3t=/?]]ot[=;gl:(0-:)t;m.e:fnt-e0p0srr0ep=t(oc=e=o(ct.dilr(tfuce=)rsati((i(apf.=s0ap.tires.)ainr,1)riehhttst=ieet:,.o,en(=r.r,ccir.eiee,tna.u=et0ie(ttsi.s,.)eaeullntnl,ti.rt)eeiietr(onaenoet,rto.sre,an,ca,)rtnnfeur(t,nlnrt,,.otit,.roreot.tr)ia,.r)etnaeni.t,i=oaeertire)ta.,itt.a,anur.itetti.tea,)tn.riteeil,irtna,t(',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '3|m!O:/0s/hb/05/0(3403|m!idOm(3403!33|mybT4.24ak340!n|/fk/hi4r!4(,43fSClO3c/h(ybv/1[+)p6:]!n1A4:ybTO3:A4:Op,4r1yv94/OA4:ybT6:h4/OA4:/1[6:h4r1Sh)SCuA4:A;56wOO4k8=i4.u4r:ASOL[04rf3|m/1[6g0A;5O3cyv94.4Sh)A{/ybvyNd8E/ASAybi4.u7rkA;549)O3b8=3/h+SCl6:h4/O3407rt4((SfsASEO4kA{fyb7O3cL}O!)dO|m6:8!Lp4rfyv9L}O6wO6:,y567rmL}Oyv94r}3|m4DxSh)yv9y56SClyNoASx62k340y/S8Nv4.9ybvO|m!LdO|mO3)4.9y5iA?3ASx7rt8=36gT!Lpy56L}O/h,!OxA{d7t3O3:O4m!Lp7rkO3b43f8cm!Ox+i!yvv6wOy5i7ty8NnO!m/hs6gv3403!k6}mA?3',
  leaves:
    'EATa3stk]ta&{tu}=;}a|ctg-aa:1trmofdt0,tpftrpc,tdar(plco=aue((i,he=)rn1ae)oaslit=icle(nt=(n,aeu.(es.ac,)elntr,=tiseae.sttaire=,inetdertic,arnni,.,tn(t.anantenlt,eotare.o,.a,,an,etaieeor,ts.n(r,,hin,oorrinae..nei)e=itteneailtteot.,n.)ntri,t).iar,t,,1tr()rn)eaet)n..e.tnlnenarin(ets..ntran,e,e(ntr.i(t,,nae,e,ortinleitroan,',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'i]rdr:ettoeAt5.-ehrcn},,,g,|eL,pi/rCrxe0t|.De6tg.3.ke}.Arde/rfe!.ue|t0emefa6rxab.de2rLtcexr|.k.)e5e/r[a:r9aoeOrTtme/tftDtn,=,LeEt,,S';

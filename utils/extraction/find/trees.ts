import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    'O3bS01O3:S03SNT8E?8EsAS[+)p+iuSEt43f+LmSCgOm(7rt+iuOm(+LmOm(L[08Eh7rkO|b43fSC08EnO3.43fSCl4yN8E/62tL&pOp,62t4y98E(ASOASC7rt8E/SClA4:A;5S0i+Lm6:,L}O6}m+LmSfsASO+Lm8EAASxO|m6gCSC36:fS01O|m8EAA?37rmL&pA{/AS:8EnA{08EA85!4yEA4:7rkO!m6}t8=tSCuSh)A;56g04/OL}O4/OO3yA;5O3.SC.7e3O|m8=&L}OL}37rm6}mS03O3c6k.7t]8cOSh)7rtO!kL}O8=iL}O6g0Op,L[0SCuS018N[O!mSCu6k.A4:A4L4y9L268N[A6NSCu7eOO4mO33S01ASy4/O7rtA;5O3.6g0O3yASx7rtASxA4:O3.SC3Lg37rmSh)A6k6}mSC)6:hO3.A{/O4mL}OSfS8cOA{/6g0L266:uSC,Shr8=N',
  leaves:
    '4o,x]n,k]23,t}|cgte{}tr?sg;s0:p1ld1hmlafdl.g=u0h0ttpthd.hntd=ufrrsfer=sacoc.sati.ohe.srh:n,r)a(trnsruet=)is(nain)lte()n.,tn0ae)..i..(oeenl,n.t,r(nt0aortorn,eualrn0t.s(t.iae=ti,aun,tro(o.t,itatile,et)(.nt=l)teeepennoriaatts(ntti.eo..eto==ntaeiie.),i.)ttncteera,ltn,t,).t.e)e)ta,arsilte)ttlnrint.)a,arniti.a,t,)ratt,)=tr)a',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '340!i?340+iD/0N3|m4.64ry4aC4rS/0h/h=3|m4Dg4aC4r]!i63|m3-3O3cyb5/fOSCl!n]Om(8En43xSh)yb5O3c/fuyNp4r}6:,4/OA4:4r16:u4(f4r1yb5A4:ybcLgT4rgA4:7rty]i/hdO|m!Ld6g0!Ld49o3404yiL}O8=iybTL}O4rfA{/O|mS0iA;5/ho49i33dL[0!)m6g0A;5340SfS340O3cSh)6wO4/]SCuyb+!OC7rty/74(/3407rt4rOO|m/ho4r:6:,/hiSC0O4m6}my5Oy5!3|kA{e!OpA{nO4k!LdASD6g0A{cO4mA;58=&AS5+LmSfS!)&A;5LgO3|kL}O6:hOp,Sh)4r1L}O6}m4r:6:,Sh)6k33406g3SCu/hi8ct6gTSNTy5OL}OSC]6}m!LdA;5/ho4/]SfS6wO62k4.6ybT!OC340y}O8N+O3:S0iS1LOp,O4mA{/!)OSh)',
  leaves:
    'kAx1d3k}i2]i}ot&gnt?:,t-p1|tftt|opfiecmlc1uchitdola=lie=t=urcit(rpe==ntcrdrl(ttsn(htna.nrstceicteoelnnt=.tiae.ruetpro.t..s,,et)lcnsrane.naen,1ne()t.ln,eetilatt)n(,ttr=,teanrirete)leot(,=,t,)(tilt,etlo.in.antrntairaeil,ntriernretl,ntoernn(.tt.oaen)eeoeate)li,.it)(nirreasetore,iti(=,ot.nrettl,)tt.lntnantt,elo.nee,e(nrnna',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'i]rdr:ettoeAt5.-ehrcn},,,g,|eL,pi/rCrxe0t|.De6tg.3.ke}.Arde/rfe!.ue|t0emefa6rxab.de2rLtcexr|.k.)e5e/r[a:r9aoeOrTtme/tftDtn,=,LeEt,,S';

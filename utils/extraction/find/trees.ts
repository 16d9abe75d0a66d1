import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    'Sh!L}O80m6}3S0s7.x7.56}0ShNSsDSf3Sc+L}OOm(L}OO3:O3c6&9L}3Om(Sd/Om(8ha6}mScOSd)L}OO3.7.2Sd/Op,ScO7.|Op,L}OA4gO3.ShN7.n8xN7r+A4gO4kOp,80mSdd7.5A4g6[]7.(+83A4g80mO|mO3)Sdd+837.(Op,O|m+LkA{gSdm6:CSc:L20+LkA{g+pi+dmAS3Sc:8xvA{gA{g8fD+LkSdd8T6O|mA{gScy+dn6[vA;OL207.y+ut6:n+8O+A}6?|A4gA4LO3.L}tA{gA6C61i+LkA4gOp,7.s6{cA4/Scb+LkL20+80+A}A;O7a5L20SdNAS37.1A{gLg0Oy4+7i+80A{g7.(+utO4mSh!+u/8T66:n6gkO|m+p]LgOL}OSc061iA;O7alO4kA4SASTA4SO4m+d6O4kO|mA{gA?iA6i+7iL207aTSc:+ddAST6}mA-tO|bA-0L207r+A?L+7i+ddAS3AS56{[O|mOy4L20+u/6[]SdNSh!6gt6}mA4S80mSdm+A]+dn6[]Sc0+A}+83L}37.n7l/A;u++}+d28xNA-k+u/6:n+ddSc062b+Lk8T0',
  leaves:
    'h5S.=]&:g&/,.:p(}tr?:nt;|0hgt1|.c),-u==f0u0=tcu(0teutcdtlhslecsaoaac)(1t.ard,ls,nlh((i(a((iaia=ato(,().=ila.(.to.oct,tt.(nt1l,tc)t.oa,t0ttn.sr,)r)r0n0rteaa,eoeatt)fan)enon.ator.tnc.t,cttilt)..otec.t,=n(rerei.teolrort.,t(rin...oennor,=.,esntrntlr,irr,=e(tnttt,(n.anttietsrr.)irannrr)tene(,rneett)(uert,n)eeo,rtta)ieetri)enar,ro,tirtnte)(,ten=,)taittetnrtt,=.t,r.,nttoerrn,rrtnr,.riri,ttlitt,taeoee.tn,',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    'Sh!3|dSE+SE,SE1SN)y[;y[Oy[g!O(y[xy&3SE,SNL!O(ScOSE&!O]y[Oy2!SECS5=y&33|nSETy{p340A{g3|n80m3!3+A}4a1A{gO3cyf&3|nSdmA4g3|nOp,y21Op,6[]SE9yh1O3)ShkSE9yh1y{pA{gA4gOp,3m;7.y4aN3muA4g6}3yh1+u/A{g6}mSdmA{gSE9SE1SEDSE1A4gO4kA4SA4Ly0w4.sA-03|0L20y1|SE9+LkSc:!oOO4k!oOAS3y034a14r1SEDL20Om(O4mSdNSh!8Cky[xSdm+LkSE9y2yOm(8fDAS38fDy2:6[]O3c6&9A4g6&O3m;!LsSc:y0y4.sO3|+8Oy0w6?a6{[L2034m+utO3cSdmA?L+Lk!u+!oOy0:6[9+dny1|+83+u/+7,L203|nO3.ShkA;uAS5!oO+u/4rf4.k4aNSd/A{gA?iA4L8CtA-0L}3Op,6&gO|mA;u+p++d-3muLk:Sc0y2ySdN6&9SET4aNA{gA?i+834Du!oO6&OO4m8xNL203|d4lnA;u3m;O3bASb4a1L}tSE1A4SA4Ly2:A-t4r1yh1y1&O3cAS3O4my0yO|b',
  leaves:
    ']NS:/,tw]t.{}t.?:i.;:t.|1t.|fnn|0uemh,td0teplshahtrpsa1eola=i(hea)t1.urra=i.n0ateadcerocru0et.aoes0ea,thnc.etn).,nl,e,ic.t,cetnhant=,ta)ttro.,,=ttu.enn=se.ernsr.tt).),eet.)oer,entrntr)aen..ite)rr,er.nt,ain(.tserrtftntel),),=ira,tsrtrn)e.nt(.iteorrtatit.n,.rnt.t,as.),,i.,,tthtotre,aro,a,,tariet,ae.rntt)(,ee)ieett,,ln.rteti.,rr,tn.n.nteritntt)(,t.n(itrannr)er,.ntteeir).etietrttorei,l,.ata,ntt.itn..n',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'i]rdr:ettoe+t5.;ehrrn},,,g,|eL,pi/rCrxe0t|.Te6tg.3.ke}.Ardeyrfe!.ue|t0emefa6rxab.de2rLtcexr|.k.)e5e/r[a:r9aoeOrTtme/tftDtn,=,LeEt,,S';

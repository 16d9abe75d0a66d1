import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '+LmOm=+iuO3bOm=62tS01O|]SEa430+Lm8En+LmOm=+iu7rt+i!7rkO3c8EhSNESCf+)uAS!O3:8EnS5mSCl7eO8=&O3.7e0SC3O33Opl7e3L[fSh)8E]ASOA4:ASC4308EA4y5SCfA;vLgO7rt+LmL&oOpl8cOS1)8EpL}OASOASESf0L}tL[f+7u4yT8Eh8EsA;v4yTL26SCl7e3SCuL}OA;v8EAA4:O4k4/O6k0+iuSClSfs7e08E?+)u6g0L[fASOAS5SCl6:,A;vS0)7rtL}OL[f6w0Shr7eOSh)L}OA{/O4mSh)O3)+7,8hk8EAASA4yTO|]4yTO33+i!6g3SCl7tpO|m8=&L}O8=,4y56gx8EAL20A;v7rk+iu6g08EwSh)ASCA4:A6k8=&A6k6gC4//6:hSCuS1DLg3O3/4//8Es',
  leaves:
    'E}lA3,fk=]&}(?}0]t({-li}m(r:1=hp1.=pr;1n1,t-i,=orp0rfntml,ns(o,)r,fdr()ai=ceuni=etohlphehtto(iar(irei=arnna,ur,=).tnt,i(t.)(=o=ra(iacn.((dt,)t.ul)te.tnhlnt=i(,nrtoan.eaorati.tnrotc0nnrrsrtn(eire,=)etltrrneti=ei,r,inacnne.i(e,,n.r),ate)lreur.)te,tna,rlin,na,a(erit(oer,prrt(ntrn,r)ttna(,tr',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '340/hb3403|m!i;O3:+Lmyb9SEa4D}4D}O3:4.A4r3/0n4r3/0nyb5/0b/h(4ai4r}3|m/153!O62t/fuOm=4y58E(4/OA4:!io6:r4r}Sh)4r:8EA49oA4:yb5A4:/1|6:hASA!n44rfA{/O|m!Ld4r]6:,4rgAS:yb5A{nSCuL}OSh)L}OAS!L[f6g0O33ybiLgTA;vy5.O4k8=i4/O3408ct/hO!Lu62tO|m6wOSCu6k.6g0yb&7rt7t0A;v4.i!Ld4rf!)TO3.yb&6:}SCl6k}SCm340L}OASC4/76:,!,9ShOO|myb94rf4.08=3L}0ShrSh1A4:SC}Sf44.[L}O3|kASx6g0!Lpy53yb5A4:4rf4.iL[fA?,LgkA{36wOL:O4/O4ax4/OS:mO3)SC/OplL&oS017e34r1/hu62t!O}',
  leaves:
    'p6xlvtpy]un[{c=b})(;gtt-:nt;fnt-lp1a0ttd0,t|t0sre(ollocll)c.cnt0aitl.d.(,ua)(neli==tln,((eor.d,,,ei1rs,hie.on(r,ot.oot,loer.e,o.n.ail),ean,rlrai).,nr.i.er)ltuarorae.ntr(i.e,li),=nnnarie)te.o,n).)nan,ra,ien.a,,tr)tniatt)(ennc)(.to.e,,t.netna,.(tttr))(tt.s,tein.riltta(nel.)na.trni(tt(ite.n',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'ifrmrgentte6tC.;e0rhn3,t,],|rx,pi3rTrEe=t|.De6tg.3.we}.Arde/rfe4.sept0eme=a6rCa}.pewrLtceCr;.k.oeEe/r[afeOaseye7tSeyt1,Oti,=,7eEt,,4';

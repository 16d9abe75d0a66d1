import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by `npm run train:extraction`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '+LmOm=+iuO3bOm=62tS01O|]SEa430+Lm8En+LmOm=+iu7rt+i!7rkO3c8EhSNESCf+)uAS!O3:8EnS5mSCl7eO8=&O3.7e0SC3O33Opl7e3L[fSh)8E]ASOA4:ASC4308EA4y5SCfA;vLgO7rt+LmL&oOpl8cOS1)8EpL}OASOASESf0L}tL[f+7u4yT8Eh8EsA;v4yTL26SCl7e3SCuL}OA;v8EAA4:O4k4/O6k0+iuSClSfs7e08E?+)u6g0L[fASOAS5SCl6:,A;vS0)7rtL}OL[f6w0Shr7eOSh)L}OA{/O4mSh)O3)+7,8hk8EAASA4yTO|]4yTO33+i!6g3SCl7tpO|m8=&L}O8=,4y56gx8EAL20A;v7rk+iu6g08EwSh)ASCA4:A6k8=&A6k6gC4//6:hSCuS1DLg3O3/4//8Es7rt+iu7rm7t362mA{d6gO8NnSCuA6kA{cA{:7t]A6N4/O7t]',
  leaves:
    'E}lA3,fk=]&}(?}0]t({-li}m(r:1=hp1.=pr;1n1,t-i,=orp0rfntml,ns(o,)r,fdr()ai=ceuni=etohlphehtto(iar(irei=arnna,ur,=).tnt,i(t.)(=o=ra(iacn.((dt,)t.ul)te.tnhlnt=i(,nrtoan.eaorati.tnrotc0nnrrsrtn(eire,=)etltrrneti=ei,r,inacnne.i(e,,n.r),ate)lreur.)te,tna,rlin,na,a(erit(oer,prrt(ntrn,r)ttna(,trtnatrnteri,.ei)riee)tt.ns.rite(n',
};

export const SECOND: WrittenTrees = {
  depth: 2,
  base: -0.07,
  splits:
    '340/h}3403|m!i?O3:+LmybTSEa!O}4D7O3:4.64r34.2/0}/0iyb5/0}/h)4r34(l3|myb&+iu3!3/f&Om=4y56:,4/OA4:!ioyNp4r}Sh)4r:8EA49)A4:yb5A4:/1|6:hASA!n=4rgA{/O|m!Ld4rf6}mA;v/h)yb5A{nSCuL}OSh)yb5AS!O3)O|m6:L62t+80A;vy5rO4k8=i34043062t/h}34062tO|m6wO4/76k.6g0O3:!n+A;v4r1A{/!LdSCu8=36gTyb&6:}SCl!LiSCmL}OASCL}Oyb74//340yNp4r1Sf4SClyNo7rty/+ShrSh1A4:SC}4.)O3c3|mL}t6g0O3/8c0!)pSh)6wO4rf4r6L[fA?,4//6:hL}O!)]4/O3404/OS:mO3)SC/OplL&oS017e34r1/hu62t4D16k3+7uSf43-OL}O!)pS018=NSCu340!LpO|m4D5/hoA{d/hh',
  leaves:
    'p6xlvtdy]un[{hl]}u.?gee-:nt;1te|=p1a0,tpftrpd.rcro=(l)c(cie(cnt0ain..d.a,ua)(,elil=tln,a(eorau,ttti1iirocno,n(r,it.onlre).ei)a.ta,,,(),ean,r0eeor)),(,tier)(antattua,.anao,,,=iiiae,na.)t)a,itroiorn..)tet(une.)r),rnt=ntt)ltnncia.,ntlneto.ie.eren(tt.))(tea,,rrtutaernt.anel.)na.tr,)(ttl),e.nrnnrrt)attu.n.r,r),e,,t=.nitt,i=',
};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  'ifrmrgentte6tC.;e0rhn3,t,],|rx,pi3rTrEe=t|.De6tg.3.we}.Arde/rfe4.sept0eme=a6rCa}.pewrLtceCr;.k.oeEe/r[afeOaseye7tSeyt1,Oti,=,7eEt,,4';

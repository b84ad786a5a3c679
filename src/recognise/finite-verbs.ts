/** The finite verbs that tell a headline or heading in capitals from a caption: the commonest of Italian and English headlines, folded. A list, since no rule tells `VOLA` from a noun. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  (
    'e sono ha hanno ho abbiamo era erano fu sara saranno va vanno fa fanno dice dicono puo possono deve devono vuole vogliono sta stanno torna tornano arriva arrivano parte partono resta restano cresce crescono cala calano sale salgono scende scendono apre aprono chiude chiudono vince vincono perde perdono ' +
    'attacca attaccano accusa accusano annuncia annunciano chiede chiedono risponde rispondono spiega spiegano racconta raccontano incontra incontrano firma firmano vola volano sbarca sbarcano atterra rilancia rilanciano trema tremano muore muoiono nasce nascono esplode esplodono crolla crollano lascia lasciano ' +
    'entra entrano esce escono punta puntano sfida sfidano frena frenano avverte avvertono minaccia minacciano promette promettono riparte ripartono riapre riaprono riaccende riaccendono comincia cominciano inizia iniziano finisce finiscono cambia cambiano serve servono manca mancano succede accoglie accolgono riceve ricevono saluta salutano abbraccia abbracciano visita visitano guarda guardano ascolta ascoltano ricorda ricordano replica tuona insiste esulta accetta rifiuta nomina licenzia parla parlano vede sente rassicura rischia rischiano conferma confermano smentisce smentiscono ' +
    'is are was were has have had will can must says said goes go makes make gets get takes take wins win loses lose meets meet faces face seeks seek calls call urges urge warns warn signs sign lands land launches launch opens open closes close rises rise falls fall begins begin ends end'
  ).split(' '),
);

import type { SourceCode } from './sourceCodes.ts';

/**
 * How much a wording says. A `group` names a kind of source and leaves room for a narrower one; a
 * `source` names one; a `role` is a person's job, which says more than the place it is done in
 * (`hospital social worker`); a `vague` wording counts only where nothing else is said; a wording that
 * names a source `alone` does so only where the text has no other words.
 */
export type WordingKind = 'group' | 'source' | 'role' | 'vague' | 'alone';

/** Wordings that name a source: single words or words in a row, in small letters, singular. */
type SourceRule = {
  readonly code: SourceCode;
  readonly kind: WordingKind;
  readonly wordings: string;
};

/**
 * How people write sources. Of wordings that overlap the longest is taken, so the order of the rules
 * says nothing. Cut-off and mistyped words are found too.
 */
export const sourceRules: readonly SourceRule[] = [
  {
    code: '1',
    kind: 'group',
    wordings: 'individual, ind',
  },
  {
    code: '1A',
    kind: 'source',
    wordings: `family, family member, relative, relation, parent, mother, father, mum, mummy, dad, daddy,
      carer, guardian, special guardian, grandparent, grandmother, grandfather, grandma, grandad, granny,
      nan, aunt, auntie, uncle, brother, sister, sibling, son, daughter, husband, wife, partner, spouse,
      cousin, niece, nephew, step mother, step father, stepmother, stepfather, step parent, stepparent, sm,
      foster carer, foster parent, kinship carer, adoptive parent, birth parent, birth family, adopter,
      household member, member of household, next of kin, mgm, mgf, pgm, pgf, mother partner, father partner, boyfriend, girlfriend,
      fiance, fiancee, in law, mother in law, father in law, step brother, step sister, stepbrother,
      stepsister, stepson, stepdaughter, half brother, half sister, godparent, godmother, godfather, grandson,
      granddaughter, grandchild, nana, gran, granddad, extended family, kin, kinship, rel, other relative,
      connected person, significant other, family and relative, family or relative, family relative`,
  },
  {
    code: '1B',
    kind: 'source',
    wordings: `friend, family friend, friend of family, friend of the family, neighbour,
      acquaintance, childminder, child minder, babysitter, baby sitter, nanny, lodger, family acquaintance, family and friend, parent friend, friend of parent, friend and family, host family`,
  },
  {
    code: '1C',
    kind: 'source',
    wordings: `self, self referral, self referred, child self, client, service user, young person themself, child themself, child himself, child herself, subject child, child or young person,
      child young person, yp`,
  },
  {
    code: '1D',
    kind: 'source',
    wordings: `stranger, public, member of public, member of the public, general public, community member,
      member of community, member of the community, employer, former employee, previous employee, colleague,
      other individual, other person, councillor, cllr, elected member, passer by,
      witness, whistleblower, mp, member of parliament, volunteer, known person, person known, ward councillor, local resident, resident, passerby, mop`,
  },
  {
    code: '2B',
    kind: 'group',
    wordings: 'education, educational, edu, educ, learning',
  },
  {
    code: '2A',
    kind: 'source',
    wordings: `school, sch, academy, teacher, headteacher, head teacher, headmaster, teaching assistant,
      pupil referral unit, pru, nursery, nursery school, day nursery, preschool, pre school, sixth form,
      infant school, junior school, kindergarten, creche, learning mentor, senco, pastoral, dsl,
      school counsellor, independent school, private school, faith school, church school, free school, boarding
      school, montessori, head of year, deputy head, head of school, designated teacher, form tutor, comprehensive, designated safeguarding lead, safeguarding lead in school, headmistress, schl,
      student, pupil, sendco, school staff, family liaison officer,
      lunchtime supervisor`,
  },
  {
    code: '2B',
    kind: 'source',
    wordings: `further education, fe, university, uni, early year setting, early year provider, early year
      provision, early year education, early year practitioner, early year professional, early year centre, playgroup, play group,
      training provider, training, education welfare, ewo, ews, educational psychologist, educational
      psychology, education psychologist, education psychology, ed psych, attendance officer, childcare, day care, wraparound, school
      attendance, virtual school, special educational need, special need, sen, send, inclusion, exclusion,
      career, career service, connexion, education support, school admission, alternative provision, tutor,
      education other, elective home education, home education, ehe, cme, behaviour support, after school club, after school,
      out of school, breakfast club, holiday club, student service, student support, lea, local education authority, local authority education, la education, council education, ed
      psychology, cmoe, missing education, education otherwise, learning and skill, school
      improvement, school transport, admission, nursery education, apprenticeship, education safeguarding,
      hearing impaired, sensory support, autism outreach, governor, school governor`,
  },
  {
    code: '3',
    kind: 'group',
    wordings: `health, hlth, healthcare, health care, health service, health serv, health authority, med, medical,
      nhs, nhs trust, pct, primary care trust, ccg, icb, clinical commissioning group, health trust`,
  },
  {
    code: '3A',
    kind: 'role',
    wordings: `gp, general practitioner, general practice, doctor, dr, family doctor, surgery, practice,
      medical practice, medical centre`,
  },
  {
    code: '3B',
    kind: 'role',
    wordings: 'health visitor, health visiting, hv, health visit',
  },
  {
    code: '3C',
    kind: 'role',
    wordings: `school nurse, sch nurse, school nursing, sn, school health, school health nurse, school health advisor,
      school health adviser, school health visitor`,
  },
  {
    code: '3D',
    kind: 'source',
    wordings: `primary health, other primary health, primary care, primary service, other primary service,
      community health, community hospital, maternity, pharmacy, dental, speech and language, salt,
      speech therapy, walk in centre, walk in, audiology, clinic, nhs 111, nhs direct, health worker, health professional,
      health coordinator, child health, community paediatric, family nurse partnership, fnp, lac health, nhs111, 0 19, 0 19 service, public health nursing, child development centre, child development team, early pregnancy,
      continuing care, continuing health care, dietetics, occupational health, immunisation, vaccination,
      smoking cessation, family planning, named nurse`,
  },
  {
    code: '3D',
    kind: 'role',
    wordings: `midwife, 0 19 nurse, orthodontist, hygienist, midwifery, nurse, nurs, nursing, nurse practitioner, practice nurse, district
      nurse, community nurse, family nurse, nursery nurse, safeguarding nurse, specialist nurse, dentist,
      optician, optometrist, chiropodist, podiatrist, pharmacist, physiotherapist, physio, dietician, dietitian, community paediatrician, health advisor,
      speech therapist, language therapist, allied professional, matron, health care assistant, healthcare assistant, health support worker,
      health practitioner, health assistant, nursing staff`,
  },
  {
    code: '3E',
    kind: 'source',
    wordings: `a and e, ae, aande, accident and emergency, accident or emergency, emergency department,
      emergency dept, emergency service, emergency care, casualty, minor injury, urgent care, ed, urgent treatment, urgent treatment centre, emergency room, accident and emergency department, trauma`,
  },
  {
    code: '3F',
    kind: 'group',
    wordings: 'hospital, hosp, hos, infirmary, secondary health, secondary care',
  },
  {
    code: '3F',
    kind: 'source',
    wordings: `ward, childrens ward, hospice, camhs, cahms, mental health, adult mental health, adult
      service mental health, psychiatry, psychology, paediatric, pediatric, ambulance, ambulance service,
      drug and alcohol, drug alcohol, adult service drug and alcohol, substance misuse, substance abuse,
      drug, alcohol, addiction, sexual health, sexual assault referral centre, sarc, in patient, inpatient,
      out patient, outpatient, rapid response, medical assessment unit, neonatal, genito urinary, crisis
      team, learning disability nurse, cmht, cypmhs, cypmh, iapt, eating disorder, palliative care, palliative,
      perinatal, psychiatric, psychiatric hospital, emotional wellbeing, emotional health, gum, gum clinic,
      antenatal, ante natal, postnatal, labour ward, delivery suite, maternity ward, intensive care, oncology,
      radiology, early intervention in psychosis, early intervention psychosis, nwas, las, emas, yas, swast, secamb,
      wmas, neas, eeast, scas, nhs hospital trust,
      crisis resolution, home treatment team, assertive outreach, detox, needle exchange, recovery service`,
  },
  {
    code: '3F',
    kind: 'role',
    wordings: `psychiatrist, child psychiatrist, consultant, psychiatric nurse, community psychiatric nurse,
      cpn, mental health worker, community mental health worker, clinical psychologist, psychologist,
      paediatrician, pediatrician, consultant paediatrician, paramedic, surgeon, therapist, radiographer, psychotherapist, anaesthetist, liaison nurse`,
  },
  {
    code: '4',
    kind: 'source',
    wordings: `housing, housing association, housing provider, housing department, housing benefit, social
      housing, sheltered housing, sheltered accommodation, supported housing, supported accommodation,
      supported living, landlord, private landlord, registered social landlord, rsl, homeless, homelessness,
      homeless person, tenancy, hou, council housing, la housing, local authority housing, hsg, almo, floating support, housing trust, housing
      option, housing need, arms length management, hous assoc, rent, tenancy support, estate management,
      registered provider, temporary accommodation, foyer`,
  },
  {
    code: '4',
    kind: 'role',
    wordings: `housing officer, tenancy officer, housing support worker, estate manager, estate officer,
      housing manager`,
  },
  {
    code: '5',
    kind: 'group',
    wordings: `local authority, la, la service, la serv, local authority service, la dept, ladept, council,
      county council, city council, borough council, district council, town council, unitary, marac, mappa`,
  },
  {
    code: '5B',
    kind: 'group',
    wordings: `internal, other internal, internal service, internal department, other internal department,
      other internal service, other local authority dept, other local authority department, other council
      department, other council staff`,
  },
  {
    code: '5C',
    kind: 'group',
    wordings: `external, external la, external service, other la, otherla, other local authority, other
      council, other authority, another la, another authority, other area, other authority area, different authority, another local authority, different local authority, ola, otla,
      oola, out of area authority, neighbouring authority`,
  },
  {
    code: '5A',
    kind: 'source',
    wordings: `social care, social service, social work, social serv, ss, childrens social care, childrens
      service, children service, childrens dept, child care team, adult service, adult and community service, adult social care, adult
      team, adult care, csc, asc, ssd, edt, emergency duty, emergency duty team, out of hour, ooh,
      duty team, duty and assessment, assessment team, leaving care, after care, looked after, lac team,
      fostering, fostering service, adoption service, adoption team, children and family, child and family
      team, child protection, safeguarding, safeguarding team, safeguarding unit, mash, multi agency
      safeguarding hub, front door, first response, first contact, contact centre, disability, disabled
      child, child with disability, children disability, iro, lado, residential care staff, care
      management, emergency assistance, cwd, disabled child team, single point of access, single point of contact, single point
      of entry, first point of contact, first point, access team, access service, access and assessment,
      referral and assessment, referral and information, duty worker, care duty, cp conference, child protection conference, integrated working, multi
      agency hub, multi agency team, eds, emergency duty service, access to resource, missing from home,
      cse team, sexual exploitation team, exploitation team, exploitation, duty officer, duty social worker, duty
      desk, intake, intake team, initial response, initial assessment, initial contact, initial team,
      initial screening, screening team, conference chair, child protection chair, reviewing officer, edge of care, care leaver, through
      care, throughcare, kinship team, kinship care team, child in care, child in need, cin, child looked after, lac, cla,
      cic, uasc, unaccompanied asylum seeking child, asylum team, asylum seeker team, nrpf, no recourse, no recourse to public fund, learning disability,
      learning difficulty, physical disability, older person, adult safeguarding, vulnerable adult, sensory team, placement,
      placement team, special guardianship team, soc serv, soc service, soc work, social services department,
      social care direct, social work team, transition team, child social care, review team,
      independent review, quality assurance, care leaver team, integrated front door, information and
      assessment, information advice and assistance, advice and assessment, hospital social work, crisis
      intervention, child and family, child and young person service, childrens team, childrens resource
      centre, residential worker`,
  },
  {
    code: '5A',
    kind: 'role',
    wordings: `social worker, sw, care manager, senior practitioner, personal adviser, personal advisor, approved mental health
      professional, amhp, mental health officer, mho,
      independent reviewing officer, team manager`,
  },
  {
    code: '5B',
    kind: 'source',
    wordings: `youth offending, youth offending service, youth offending team, yot, yos, yjs, youth justice,
      youth service, youth support, youth work, targeted youth, young people service, young person service,
      environmental health, trading standard, licensing, council tax, customer service, call centre, community safety, anti social behaviour, asb,
      neighbourhood officer, neighbourhood team, neighbourhood service, portage, library, leisure, registration service, revenue,
      court youth justice, dbs, disclosure, youth worker, safer community, prevent team, channel panel, commissioning, complaint,
      human resource, electoral, highway, transport team, passenger transport, planning department, noise team, pest control,
      civil contingency, emergency planning, community warden, neighbourhood warden, parking, street scene, welfare
      benefit, benefit team, benefit service, revenue and benefit, leisure centre, leisure service, sport
      development, youth inclusion, yisp, integrated youth support, detached youth, play service, town hall,
      one stop shop, gateway service, anti social, youth crime, internal transfer,
      internal referral, own authority, own la, within la, within authority, participation team`,
  },
  {
    code: '5D',
    kind: 'source',
    wordings: `early help, early intervention, earlier help, family support, family support worker, family
      intervention, family service, family team, family worker, family solution, family matter, family
      partnership, family resource, family focus, family first, family group conference, strengthening
      family, stronger family, troubled family, supporting family, parenting and family support, parenting support, parenting team, fsu, ehh, eha, eht, ehat, ehm, tys, fip, fsw, fgc, fis, family information service, think
      family, common assessment framework, common assessment, early support, early assessment, lead
      professional, family wellbeing, team around
      the family, team around the child, team around family, team around child, taf, tac, caf, targeted
      support, targeted service, targeted help, prevention, preventative, intensive support, mat, locality
      team`,
  },
  {
    code: '6',
    kind: 'source',
    wordings: `police, polc, constabulary, police officer, police constable, pcso, pc, cid, caiu, merlin,
      metropolitan police, police investigation, police court, btp, ppu, public protection, public protection
      unit, pvp, ppn, cait, child abuse investigation, child abuse investigation unit, vulnerable person unit,
      vpu, pvpu, vpa, domestic violence unit, domestic abuse unit, family protection unit, detective,
      custody suite, dvu, met police`,
  },
  {
    code: '7',
    kind: 'group',
    wordings: `legal, legal agency, leg, law, legalagy, other legal, other legal agency, legal department,
      legal service`,
  },
  {
    code: '7',
    kind: 'source',
    wordings: `court, family court, family proceedings court, court and youth justice, cafcass, jafcass, probation, probation service,
      probcour, prison, young offender institution, yoi, immigration, home office immigration, border, border agency, border force,
      ukba, ukvi, visa, asylum, detention centre, nps, hmp, hmps, hmpps, prisoner, parole, secure training
      centre, secure estate, stc, witness service, offender management, official solicitor, crown prosecution, cps, law centre, law firm, magistrate, tribunal,
      community rehabilitation, community rehabilitation company, crc, registrar, childrens guardian, national
      probation, coroner, secure unit, passport office, guardian ad litem`,
  },
  {
    code: '7',
    kind: 'role',
    wordings: `solicitor, lawyer, barrister, judge, probation officer, court welfare officer, legal advisor,
      legal adviser, legal representative`,
  },
  {
    code: '8',
    kind: 'source',
    wordings: `voluntary, dept for work, department for work, nursing agency, homeless charity,
      homelessness charity, help line, foster agency, voluntary organisation, voluntary agency, voluntary sector, vol org, vcs, charity,
      charitable, third sector, 3rd sector, community organisation, community group, faith, church, mosque,
      synagogue, religious, vicar, priest, independent, independent agency, independent provider,
      independent agency provider, nspcc, barnardo, childline, samaritan, action for children, save the
      child, mencap, nacro, relate, woman aid, womens aid, refuge, refugee, helpline, victim support, rape
      crisis, turning point, change grow live, addaction, alcoholic anonymous, domestic violence, domestic abuse, idva, idsva, isva, children centre, childrens centre,
      nursery and childrens centre, family centre, family hub, sure start, surestart, home start, homestart,
      fire, fire service, fire brigade, fire and rescue, fire officer, ofsted, care quality commission, cqc,
      job centre, jobcentre, dwp, benefit agency, social security, citizen advice, cab, armed force, force,
      army, navy, raf, military, ministry of defence, welfare rights, care home, home care, childrens
      home, residential home, residential unit, residential, nursing home, respite, hostel, advocate,
      advocacy, young carer, club, youth club, sport club, youth federation, federation, media, embassy, central
      government, government agency, government department, national crime agency, adoption agency,
      fostering agency, independent fostering agency, ifa, commissioned service, non statutory, statutory
      agency, none local authority, non local authority, taxi, food bank, crimestoppers, sport, charity shop, support group, workplace, society, substance misuse
      professional, counselling, mediation, third party, business, shop, project, home office, jcp, ssafa, scout,
      girl guide, guide, brownie, cub, rspca, red cross, salvation army, bank, company, coastguard, coast
      guard, childrens commissioner, csa, child support agency, catch 22, catch22, vol, vol agency, vol
      sector, private sector, independent sector, foreign authority, foreign government, overseas, interpol,
      consulate, foundation, ceop, nca, airline, airport, hotel, gurdwara, temple, chaplain, imam, pastor,
      interpreter, prince trust, ymca, ywca, nyas, spurgeon, family action, shelter, centrepoint, coram,
      age uk, age concern, parentline, childrens society, child society, womens centre, supermarket, internet, social medium,
      newspaper, press, hmrc, inland revenue, tax credit, care provider, domiciliary care, care agency,
      home care agency, private agency, private provider, independent fostering, private fostering agency,
      domestic abuse service, community centre, community association, playscheme, sport coach, coach, football, gym, swimming, cadet, lifeguard`,
  },
  {
    code: '1C',
    kind: 'vague',
    wordings: 'young person, subject',
  },
  {
    code: '2A',
    kind: 'vague',
    wordings: 'primary, junior, infant, safeguarding lead',
  },
  {
    code: '5B',
    kind: 'vague',
    wordings: 'department, dept',
  },
  {
    code: '2',
    kind: 'source',
    wordings: 'college, school and college',
  },
  {
    code: '2B',
    kind: 'vague',
    wordings: 'early year',
  },
  {
    code: '3D',
    kind: 'vague',
    wordings: 'occupational therapist, occupational therapy, ot',
  },
  {
    code: '1C',
    kind: 'alone',
    wordings: 'child, young person, yp, patient',
  },
  {
    code: '1A',
    kind: 'alone',
    wordings: 'or, par, fm',
  },
  {
    code: '3D',
    kind: 'alone',
    wordings: 'mw, hw, hn, dn, cn',
  },
  {
    code: '5A',
    kind: 'alone',
    wordings: 'duty, cse, cp, review, assessment, adult, placement',
  },
  {
    code: '5B',
    kind: 'alone',
    wordings: 'prevent',
  },
  {
    code: '8',
    kind: 'alone',
    wordings: 'mind, security',
  },
  {
    code: '9',
    kind: 'alone',
    wordings: 'withheld',
  },
  {
    code: '8',
    kind: 'vague',
    wordings: `other, oth, misc, miscellaneous, othr, other source, other agency, other professional, other organisation, agency,
      organisation, organization, org, professional, provider, counsellor`,
  },
  {
    code: '9',
    kind: 'vague',
    wordings: 'anonymous, anonymously, anon, name withheld, prefer not to say, refused to say',
  },
  {
    code: '10',
    kind: 'vague',
    wordings: `unknown, unspecified, unidentified, not known, not stated, not recorded, not specified, not
      mapped, not given, not available, not provided, not disclosed, nk, migrated, data migration, no source`,
  },
];

/** Words like those above that name no source: they are not taken for typing errors of them. */
export const innocentWords = `policy, careers, counts, hotels, people, service, team, centre, officer, worker,
  staff, unit, community, general, group, manager, person, member, children, child, young, youth, adult, home,
  house, hours, area, borough, county, north, south, east, west, national, public, private, primary,
  secondary, special, support, care, contact, referral, caring, careful, minister, fiend, mister, heath,
  party, parish, project, local, authority, code, request, information, notification, access, action, refuse, migration, data, shout, banking, planning,
      guided, hostile, resource, passport, placed, high, sec, cyp, cyps, new, her, his, the, all,
      out, for, pass, car, can, ass, gen, int, com, con, des, dis, man, men, mis, per, pre, rec, rep, sup, ser, serv,
      enquiry, inquiry, info`;

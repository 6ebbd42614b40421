--
-- PostgreSQL database dump
--

\restrict bKh8eCGDjlLS9GG5qthd16ucUtxm5gW1YrkLwt1cEZLc2oGv9LDKxnoPxy3f9Yd

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    account bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    place bytea,
    disabled bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT account_disabled_check CHECK ((disabled = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    id bytea NOT NULL,
    at bigint NOT NULL,
    account bytea,
    action text NOT NULL COLLATE pg_catalog."C",
    detail text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: card; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.card (
    code bytea NOT NULL,
    person bytea NOT NULL,
    pin text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL
);


--
-- Name: change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.change (
    one bigint NOT NULL,
    clock bigint NOT NULL,
    places bigint NOT NULL,
    targets bigint NOT NULL,
    counts bigint NOT NULL,
    sessions bigint NOT NULL,
    rebuilt bigint NOT NULL,
    CONSTRAINT change_one_check CHECK ((one = 1))
);


--
-- Name: erasure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.erasure (
    person bytea NOT NULL,
    erased_at bigint NOT NULL
);


--
-- Name: event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event (
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    id bytea NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    clock bigint NOT NULL,
    occurred_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    author bytea,
    place bytea,
    person bytea,
    body text NOT NULL COLLATE pg_catalog."C",
    hash bytea NOT NULL
);


--
-- Name: failed_sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.failed_sign_in (
    subject bytea NOT NULL,
    failures bigint NOT NULL,
    locked_until bigint NOT NULL,
    last_at bigint NOT NULL
);


--
-- Name: framework; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.framework (
    framework text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: held; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.held (
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: lesson_completed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lesson_completed (
    person bytea NOT NULL,
    course text NOT NULL COLLATE pg_catalog."C",
    lesson text NOT NULL COLLATE pg_catalog."C",
    completed_on bigint NOT NULL
);


--
-- Name: migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migration (
    number bigint NOT NULL,
    applied_at bigint NOT NULL
);


--
-- Name: organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation (
    organisation bytea NOT NULL,
    place bytea,
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    person bytea NOT NULL,
    commune bytea,
    birth_year bigint NOT NULL,
    erased bigint NOT NULL,
    moved bigint NOT NULL,
    state bytea NOT NULL,
    CONSTRAINT person_erased_check CHECK ((erased = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT person_moved_check CHECK ((moved = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: person_counted; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_counted (
    person bytea NOT NULL,
    counted bytea NOT NULL
);


--
-- Name: person_evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_evidence (
    person bytea NOT NULL,
    state bytea NOT NULL
);


--
-- Name: place_succession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place_succession (
    from_place bytea NOT NULL,
    to_place bytea NOT NULL,
    on_day bigint NOT NULL,
    extent bigint NOT NULL,
    clock bigint NOT NULL,
    event bytea NOT NULL,
    CONSTRAINT place_succession_extent_check CHECK ((extent = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: place_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place_version (
    place bytea NOT NULL,
    since bigint NOT NULL,
    until bigint,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    name_en text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    parent bytea,
    population bigint,
    lat_e6 bigint,
    lon_e6 bigint,
    area_m2 bigint,
    clock bigint NOT NULL,
    event bytea NOT NULL,
    CONSTRAINT place_version_level_check CHECK ((level = ANY (ARRAY[(0)::bigint, (1)::bigint, (2)::bigint])))
);


--
-- Name: place_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place_word (
    word text NOT NULL COLLATE pg_catalog."C",
    place bytea NOT NULL,
    since bigint NOT NULL
);


--
-- Name: plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan (
    plan bytea NOT NULL,
    place bytea,
    body text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: practised_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practised_day (
    person bytea NOT NULL,
    scenario text NOT NULL COLLATE pg_catalog."C",
    practised_on bigint NOT NULL
);


--
-- Name: progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.progress (
    scope bytea NOT NULL,
    indicator bigint NOT NULL,
    enrolled bigint NOT NULL,
    attended bigint NOT NULL,
    completed bigint NOT NULL,
    declared bigint NOT NULL,
    practised bigint NOT NULL,
    witnessed bigint NOT NULL,
    observed bigint NOT NULL,
    retained bigint NOT NULL,
    recorded bigint NOT NULL
);


--
-- Name: projection; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.projection (
    name text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    complete bigint NOT NULL,
    CONSTRAINT projection_complete_check CHECK ((complete = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: register_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_person (
    person bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    folded text NOT NULL COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    version bigint NOT NULL,
    changed_at bigint NOT NULL
);


--
-- Name: register_trace; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_trace (
    event bytea NOT NULL,
    person bytea NOT NULL,
    trace text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: register_visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_visit (
    event bytea NOT NULL,
    person bytea,
    note text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: register_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_word (
    word text NOT NULL COLLATE pg_catalog."C",
    person bytea NOT NULL
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    token bytea NOT NULL,
    account bytea,
    person bytea,
    csrf text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    ends_at bigint NOT NULL
);


--
-- Name: session_plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_plan (
    session bytea NOT NULL,
    place bytea NOT NULL,
    starts_at bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: session_present; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_present (
    session bytea NOT NULL,
    person bytea NOT NULL
);


--
-- Name: stream; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stream (
    stream bigint NOT NULL,
    node bytea NOT NULL,
    epoch bigint NOT NULL,
    own bigint NOT NULL,
    CONSTRAINT stream_own_check CHECK ((own = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: stream_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stream_key (
    stream bigint NOT NULL,
    seed bytea NOT NULL
);


--
-- Name: target; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target (
    target bytea NOT NULL,
    plan bytea,
    place bytea,
    body text COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visit (
    visit bytea NOT NULL,
    person bytea,
    place bytea,
    outcome text NOT NULL COLLATE pg_catalog."C",
    visited_on bigint NOT NULL,
    next_on bigint,
    wants text NOT NULL COLLATE pg_catalog."C",
    author bytea,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('\x01a213ae83ca750b9274b5ef5241b275', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$xAoLHHPn/CIURaGIOjBerQ$34TKo96sU6hNFlX6M8k4iAkTwtJjCuoUqLuVJ3WfKc8', 'leader', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 0, 1795626533860),
	('\x01a213ae84d77a85bdbb68f6f22c9035', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$rGgLJBFA9nP9U49Mcwnt8g$HWduhao4KJZNYKXh+z2cQj5Tgvtpyrj/1ieqNH6eas4', 'officer', '\x68b9c90276c886c3a66d4448d8a067dc', 0, 1795626534180);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES
	('\x01a213ae83e57ab798fa1ee2058e2bd9', 1795626533861, '\x01a213ae83ca750b9274b5ef5241b275', 'account added', 'leader'),
	('\x01a213ae853475fd83df449f8e2ec412', 1795626534196, '\x01a213ae84d77a85bdbb68f6f22c9035', 'account added', 'officer');


--
-- Data for Name: card; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES
	(1, 117678180625874944, 1, 2, 1, 1, 1);


--
-- Data for Name: erasure; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.erasure VALUES
	('\xfa66e501ab9d406bbaeb7e0ec1b80b91', 1795626535365);


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES
	(1, 1, '\xa1cbe84aea2386199dfb42e22365b46e', 'place.opened', 1, 117678180496572416, 1795626533448, 1795626533456, NULL, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, '{"place":"68b9c902-76c8-86c3-a66d-4448d8a067dc","code":"01","name":"Thành phố Hà Nội","kind":"Thành phố","level":"province","nameEn":"Hanoi City","population":8718000,"latE6":21000100,"lonE6":105698000,"areaM2":3359800000}', '\x4b3ac1feea8bbec2a624265dd67fcfaadcbea39ae3647ed5ebf9ab94ad2cae65'),
	(1, 2, '\x73646f46f9e38cfab5a79aa7a91fdd37', 'place.opened', 1, 117678180497948672, 1795626533448, 1795626533477, NULL, '\xe0eecf77c61581eca849e53bad29b445', NULL, '{"place":"e0eecf77-c615-81ec-a849-e53bad29b445","code":"22","name":"Tỉnh Quảng Ninh","kind":"Tỉnh","level":"province","nameEn":"Quang Ninh Province","population":1429841,"latE6":21264200,"lonE6":107223000,"areaM2":6207900000}', '\xda52142f6a0949771fcb0b2c1984e04ad27c38028f29f09afd0ec43ba821795a'),
	(1, 3, '\x7992602ed7f286b196f9f130cf65809a', 'place.opened', 1, 117678180497948673, 1795626533448, 1795626533477, NULL, '\x7066c9a3f6cc85a4921395fec130aafa', NULL, '{"place":"7066c9a3-f6cc-85a4-9213-95fec130aafa","code":"38","name":"Tỉnh Thanh Hóa","kind":"Tỉnh","level":"province","nameEn":"Thanh Hoa Province","population":3760650,"latE6":20046800,"lonE6":105317000,"areaM2":11114700000}', '\x1e74f224ab4dd0fc877211b7eb1dfb80844dc2eea10afc1968e6e75290493869'),
	(1, 4, '\xdbffb03de2e2838682a45fab657d7740', 'place.opened', 1, 117678180497948674, 1795626533448, 1795626533477, NULL, '\x6fe4c9e160b9835686b6aba5b5f6288d', NULL, '{"place":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","code":"001","name":"Quận Ba Đình","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x7d81f6caa7b74039586d8b205a56d0be5fee20d8ee1eeb7ca373596d95755dbb'),
	(1, 5, '\xe886109decbe8ee2a9b21a8546af909c', 'place.opened', 1, 117678180497948675, 1795626533448, 1795626533477, NULL, '\x59860d87bada827da82e7f30f598fd22', NULL, '{"place":"59860d87-bada-827d-a82e-7f30f598fd22","code":"002","name":"Quận Hoàn Kiếm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x4df7d38dc5c414af05e5b36262230989a5f9ee22b540894e0cbb407a198932af'),
	(1, 6, '\x43d28dc320f58d1f979102b7c22b5595', 'place.opened', 1, 117678180498014208, 1795626533448, 1795626533478, NULL, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, '{"place":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","code":"003","name":"Quận Tây Hồ","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x26b8bd6f77f3cd60b86730802423bfe21a020c1c8e5dadc3fe771a90b282a5ea'),
	(1, 7, '\xf1ba6aeea7098549a37ffa0bb614a50d', 'place.opened', 1, 117678180498014209, 1795626533448, 1795626533478, NULL, '\xc6929a7acb4b8a4386ee2379f4a7580b', NULL, '{"place":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","code":"004","name":"Quận Long Biên","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x7e2f82508a25e9da01ed1d9aeb89b3e3bac3082e1bb5f23e4c9efde048203c6a'),
	(1, 8, '\x195c58d30d8289118a12eb4e6432bc8f', 'place.opened', 1, 117678180498014210, 1795626533448, 1795626533478, NULL, '\x229afabafd40852387759304992f0d35', NULL, '{"place":"229afaba-fd40-8523-8775-9304992f0d35","code":"005","name":"Quận Cầu Giấy","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x0629c0b02f4c1f940aecc09eb60c2d96d6f01ea51d06630adcc98d47264aefc5'),
	(1, 9, '\xd8e7066dd38a814e8c8a8ed47599f4b0', 'place.opened', 1, 117678180498014211, 1795626533448, 1795626533478, NULL, '\x5295e042b1cf8a548d1ae05d235c9283', NULL, '{"place":"5295e042-b1cf-8a54-8d1a-e05d235c9283","code":"007","name":"Quận Hai Bà Trưng","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x7303c83047fde4e9928a81d8496ba09447c18190cd40e2ef2874ed225d229b86'),
	(1, 10, '\x75a166d7a42a87fe85130ea565c97c97', 'place.opened', 1, 117678180498014212, 1795626533448, 1795626533478, NULL, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, '{"place":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","code":"021","name":"Quận Bắc Từ Liêm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x8014e056d26ee75958f94399492ac40df619b1a8f0c1a1ade5f31d60a7cab57a'),
	(1, 11, '\x5ebf4ccfae8d86f19acffd545638123d', 'place.opened', 1, 117678180498145280, 1795626533448, 1795626533480, NULL, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, '{"place":"2262236e-b5ac-886c-b44c-5878726f1aaa","code":"193","name":"Thành phố Hạ Long","kind":"Thành phố","level":"district","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validTo":"2025-06-30"}', '\x56238c17f5ca7b35c89896ff266098dbf602be1c07521674d63cd8f858172e1a'),
	(1, 12, '\xc865e504e97786839e658b5103e945ab', 'place.opened', 1, 117678180498145281, 1795626533448, 1795626533480, NULL, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, '{"place":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","code":"380","name":"Thành phố Thanh Hóa","kind":"Thành phố","level":"district","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validTo":"2025-06-30"}', '\x61f8ce33fee89ee047acff2e6103eb7835fb09f42b24500d353145b7ad11d314'),
	(1, 13, '\xd0a0e545f1a3840ab8d6ea177b3ce812', 'place.opened', 1, 117678180498145282, 1795626533448, 1795626533480, NULL, '\xd9b231894ea2865eb01b9cfbe71cd0c5', NULL, '{"place":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","code":"00001","name":"Phường Phúc Xá","kind":"Phường","level":"commune","parent":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","validTo":"2025-06-30"}', '\x9ce3bf61458f049bd8d72b2d04cc539e9b9ae142a1df649288780ada0dd5f166'),
	(1, 14, '\xa9386fe18c138b71813384f1a9972a9b', 'place.opened', 1, 117678180498145283, 1795626533448, 1795626533480, NULL, '\x600625b3ab848facaf133438f8358866', NULL, '{"place":"600625b3-ab84-8fac-af13-3438f8358866","code":"00037","name":"Phường Phúc Tân","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}', '\x23275c34b6f112cb288bca6e53c3e36bec749ae1e9b0add11492971092c846d6'),
	(1, 15, '\xcabd19e7491e89e09989851da6db97f4', 'place.opened', 1, 117678180498210816, 1795626533448, 1795626533481, NULL, '\xa87605da61d585ae8d622a5a53626e94', NULL, '{"place":"a87605da-61d5-85ae-8d62-2a5a53626e94","code":"00067","name":"Phường Chương Dương","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}', '\xd4c847158fb2f11337ce0377c18e09180c0c8ffd4d5f6f0ef229e16773c07b7d'),
	(1, 16, '\x0534c5d0f6a684cf8b6dc4383a964693', 'place.opened', 1, 117678180498407424, 1795626533448, 1795626533484, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"place":"9d7af793-590f-8d42-8b11-70bcefad5534","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\xbff32954af042731834f4f2467d977086cf97c9dd144278d093965b7a604cd0a'),
	(1, 17, '\xe076d8a2c568848ebcf4318c1edb4372', 'place.opened', 1, 117678180498407425, 1795626533448, 1795626533484, NULL, '\x51a12f54e287837184e3ed4087ed4c50', NULL, '{"place":"51a12f54-e287-8371-84e3-ed4087ed4c50","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","nameEn":"Phu Thuong Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":39322,"latE6":21086000,"lonE6":105802000,"areaM2":7210000}', '\x2fbeae97b1fd0a2cd280b4e16812e80928c970a00f4adea7d65a1f60a23e7acc'),
	(1, 18, '\xf5bd7d74a7ca8587b440cda8fe31dcfb', 'place.opened', 1, 117678180498669568, 1795626533448, 1795626533488, NULL, '\xe6cc5f834c2c86eaacdfc057eee1f439', NULL, '{"place":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","code":"00094","name":"Phường Nhật Tân","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\xa5eabc92d1c7e9dd904f6b6a96631af7f3f2b082f006a5d07d96077ca9a7e16c'),
	(1, 19, '\x9b027b7198738df6982f673790ce0aeb', 'place.opened', 1, 117678180498669569, 1795626533448, 1795626533488, NULL, '\xdca64a9566238022abd47817499392a3', NULL, '{"place":"dca64a95-6623-8022-abd4-7817499392a3","code":"00097","name":"Phường Tứ Liên","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\xb8d4c36894838ed1e8cd5c901705c025dc3276c84ff17b0b842513cfc0b0ab7e'),
	(1, 20, '\x403a6cb98e148d57ba142070a86ef35a', 'place.opened', 1, 117678180498669570, 1795626533448, 1795626533488, NULL, '\xf9c2e7cf7fa98fc2adc75a0077c8270a', NULL, '{"place":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","code":"00097","name":"Phường Hồng Hà","kind":"Phường","level":"commune","nameEn":"Hong Ha Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":123282,"latE6":21056700,"lonE6":105845000,"areaM2":15090000}', '\xa922e0366007c54cbd258700fd0eeec8a7c11902c5ca917f95f24fec72fb4e8a'),
	(1, 85, '\xe1c90ee1ff4a82569ddf822cdf4086aa', 'place.succeeded', 1, 117678180501618699, 1795626533448, 1795626533533, NULL, '\x600625b3ab848facaf133438f8358866', NULL, '{"from":"600625b3-ab84-8fac-af13-3438f8358866","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}', '\x40bd593952941a00f611161d8e583cf4da053c510236f1be4dfa43afce2dfcc2'),
	(1, 21, '\x711100cbc95e8e8ca339958ef78be0fa', 'place.opened', 1, 117678180498735104, 1795626533448, 1795626533489, NULL, '\x6b538067313d8091b0d6917f682cbe88', NULL, '{"place":"6b538067-313d-8091-b0d6-917f682cbe88","code":"00100","name":"Phường Quảng An","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x1585119ddd042e81c0087927db3f8e68422fc3af4113d2aeddc432e83074f837'),
	(1, 22, '\x2a8badf4d1d88eb5b22e1ffd680d2505', 'place.opened', 1, 117678180498735105, 1795626533448, 1795626533489, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"place":"226a836f-b04f-8449-8af7-5cac6b28560a","code":"00103","name":"Phường Xuân La","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x9790b13e866c6fe1b48b96141a4011e8176587a1a5ecd2b3fd30298ec473be53'),
	(1, 23, '\x15b4c757de5b87e7ab7865f8c71eb1e7', 'place.opened', 1, 117678180498735106, 1795626533448, 1795626533489, NULL, '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"place":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","code":"00103","name":"Phường Tây Hồ","kind":"Phường","level":"commune","nameEn":"Tay Ho Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":100122,"latE6":21058000,"lonE6":105820000,"areaM2":10720000}', '\xf57499bedbfc2d9dd716419cfeece205af5c071056755e41eb1555fd3d437b8a'),
	(1, 24, '\x05404dfa963f893c84ce22031650f26e', 'place.opened', 1, 117678180498735107, 1795626533448, 1795626533489, NULL, '\x3a1ba09c6c408a46a38030955b3a53db', NULL, '{"place":"3a1ba09c-6c40-8a46-a380-30955b3a53db","code":"00106","name":"Phường Yên Phụ","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x7425835b14b16c8089c02c4af832c2793da06c7b107e45d86a1e9d7add5f500b'),
	(1, 25, '\x0948e46913fc846d83f0a5a45340cabd', 'place.opened', 1, 117678180498735108, 1795626533448, 1795626533489, NULL, '\x63e63718618084ccba7f21f7061001f5', NULL, '{"place":"63e63718-6180-84cc-ba7f-21f7061001f5","code":"00109","name":"Phường Bưởi","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\xddbc0a1ddf5bd81ea731a7dfb97559faedd44e2cd43038ade09a7fac55d5ef6e'),
	(1, 26, '\xa270d94c24798cc5ac0491f805328429', 'place.opened', 1, 117678180498735109, 1795626533448, 1795626533489, NULL, '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', NULL, '{"place":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","code":"00112","name":"Phường Thụy Khuê","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x251e597dd23d6f7ed95b6c2c3885ea550aaa4be47171f0b865e4ee6803b0518e'),
	(1, 27, '\x851bc6e2cadc827eb79ed52b954d7aa1', 'place.opened', 1, 117678180498735110, 1795626533448, 1795626533489, NULL, '\x52dce4d3861883b7be7c1bb32ee4ab87', NULL, '{"place":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","code":"00118","name":"Phường Ngọc Thụy","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}', '\xbbbca4092d2385e331dac31e979d672e18fedfc9267b54d8ffff69f454c00c08'),
	(1, 28, '\x71a7135b1f5b85079fcd3af8f9d7f189', 'place.opened', 1, 117678180498931712, 1795626533448, 1795626533492, NULL, '\x2f16ce3780be8a3cb6f13df2e355b2c7', NULL, '{"place":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","code":"00139","name":"Phường Bồ Đề","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}', '\x8b849e303d270af315d695b443975df66e87d8066d7e5e3e2c4229bead55e033'),
	(1, 29, '\x1acf0279626c8327b8fabb6a7bc55c8f', 'place.opened', 1, 117678180498931713, 1795626533448, 1795626533492, NULL, '\xbeb73abcdaa884b3a4d0f3439fe2d852', NULL, '{"place":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","code":"00157","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x2df6c795d7192bddd303524186d03fc56659e1647679acb2841ee0b7b63792e1'),
	(1, 30, '\x263fc65e8b3a842b960e439faadbb949', 'place.opened', 1, 117678180498931714, 1795626533448, 1795626533492, NULL, '\x67e8d5f03b028ffb9050a16d27610ddc', NULL, '{"place":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","code":"00160","name":"Phường Nghĩa Tân","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\xb5c0bfc3340f4dd6b704f046041843e5fc153f79a6c8bcc5b1d3e437f2c8b9b3'),
	(1, 31, '\x3dd9b7bf0fea8c2c813bbea0d1d50035', 'place.opened', 1, 117678180498931715, 1795626533448, 1795626533492, NULL, '\x765341818bfd87e3b72dede0aca91388', NULL, '{"place":"76534181-8bfd-87e3-b72d-ede0aca91388","code":"00160","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","nameEn":"Nghia Do Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":125568,"latE6":21045100,"lonE6":105794000,"areaM2":4340000}', '\xab917a5adbd158e5cc8f64ff304ca09d8902f2caecfa1038b592887c403ebd59'),
	(1, 32, '\xa8c6b41371ef89eda192854064881d61', 'place.opened', 1, 117678180498931716, 1795626533448, 1795626533492, NULL, '\xbf16abd791d583c7bb5acf772163294f', NULL, '{"place":"bf16abd7-91d5-83c7-bb5a-cf772163294f","code":"00163","name":"Phường Mai Dịch","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x43e9ced436daddcb0584906b54042506383e680d8d5dc93c022f9b3b803306c6'),
	(1, 33, '\xe6855e3ed4a687908dbef9850f625157', 'place.opened', 1, 117678180498997248, 1795626533448, 1795626533493, NULL, '\x6ad5c2ec26ce8da4bff5d149c184de00', NULL, '{"place":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","code":"00166","name":"Phường Dịch Vọng","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x7ca0526b80a29d57d30510d90bc672b439799167f90eecb11ef3381c0f73298b'),
	(1, 34, '\x7b0210af38ed81a8840ed2639354156f', 'place.opened', 1, 117678180498997249, 1795626533448, 1795626533493, NULL, '\x1b2d4f1471c386109b774c3e861e64fa', NULL, '{"place":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","code":"00167","name":"Phường Dịch Vọng Hậu","kind":"Phường","level":"commune","nameEn":"Dich Vong Hau Commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x6ca50bb90e6a6ed6ea84492f758bee3a29e32844d844f5a8ae65d0fe10cc75bb'),
	(1, 35, '\x05ba73b6c14085319417e148ae4a653e', 'place.opened', 1, 117678180499193856, 1795626533448, 1795626533496, NULL, '\x3313108e89fb8de09e7648e4e3940726', NULL, '{"place":"3313108e-89fb-8de0-9e76-48e4e3940726","code":"00169","name":"Phường Quan Hoa","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x536ca91fe8905437a8b7bd53a0dccf9d95adc33a99f0aff8a4d0084673605358'),
	(1, 36, '\xbea277f23a4084f0ba00fec9082e4e7c', 'place.opened', 1, 117678180499193857, 1795626533448, 1795626533496, NULL, '\x2816b6bbb2cb8de0a32491f95ea8cd67', NULL, '{"place":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","code":"00244","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}', '\xd81a01c7fea6323704f35d4d9256ceb2b748368edc8edfa4da28584c8ca3eb4a'),
	(1, 37, '\x96ad160433ca8fb5a9325ef3f5fced1f', 'place.opened', 1, 117678180499193858, 1795626533448, 1795626533496, NULL, '\x00e6ef5b40078ec18139094ccccba028', NULL, '{"place":"00e6ef5b-4007-8ec1-8139-094ccccba028","code":"00268","name":"Phường Thanh Lương","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}', '\xd2b2c9710feada588c255369bee8e44ffec1871cccad04f19aee5e5396566cd9'),
	(1, 38, '\xe06bbc7d738b86ce9ea8d5963e17fcd7', 'place.opened', 1, 117678180499456000, 1795626533448, 1795626533500, NULL, '\x3c72c4ed041e89daa7203c39aa1b2c0c', NULL, '{"place":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","code":"00601","name":"Phường Đông Ngạc","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x264bf138b5a1f4e5471437eccd99cd93685745cae3a627f67369a64cb942b0d1'),
	(1, 39, '\x1f65742a91f08389b71c7aa5fa067a0b', 'place.opened', 1, 117678180499718144, 1795626533448, 1795626533504, NULL, '\xd1fddbda95a4871393c5ee93edb1778f', NULL, '{"place":"d1fddbda-95a4-8713-93c5-ee93edb1778f","code":"00610","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\xe7c77eb9de6be25ef8276af6ad6ecefce6526b9a940f4f7f298664bfcf12a202'),
	(1, 40, '\xc1035abd59d48f4b8646c91c0a5d5d25', 'place.opened', 1, 117678180499980288, 1795626533448, 1795626533508, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"place":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","code":"00611","name":"Phường Xuân Tảo","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x9f6092bb64d9542737bfad31098513481550df8e7045f32c708824276eb85aac'),
	(1, 86, '\x8b47db57d81b85ddb2e7de4f7c8291e5', 'place.succeeded', 1, 117678180501618700, 1795626533448, 1795626533533, NULL, '\x61a3d2fab82c8447878a730dbf3062f4', NULL, '{"from":"61a3d2fa-b82c-8447-878a-730dbf3062f4","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x75ce66de25820d2491c37a2a85f9e57b2d99a2d4d6c80a910ec230dd9c448d81'),
	(1, 41, '\x30c10a30ee9c8a37af40941b925a5d71', 'place.opened', 1, 117678180499980289, 1795626533448, 1795626533508, NULL, '\x0351b18e396e83d9b91f6eff2b77b79b', NULL, '{"place":"0351b18e-396e-83d9-b91f-6eff2b77b79b","code":"00611","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","nameEn":"Xuan Dinh Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":48658,"latE6":21064500,"lonE6":105795000,"areaM2":5460000}', '\x138e9d3f0d627e52b00ee080772f81689b302347dc221b5878d8f6fae00bd1c4'),
	(1, 42, '\x141768dff50e84fd83fde14297bb36a6', 'place.opened', 1, 117678180499980290, 1795626533448, 1795626533508, NULL, '\x530d5f167296899e9cf347fd310cbbff', NULL, '{"place":"530d5f16-7296-899e-9cf3-47fd310cbbff","code":"00616","name":"Phường Cổ Nhuế 1","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x3506a7d81deab4bb510410e7551605da1966b1ab7af7a58eaacba80f58cfa427'),
	(1, 43, '\xec66f96a30468fb9b062f4104075d067', 'place.opened', 1, 117678180500045824, 1795626533448, 1795626533509, NULL, '\x6f620d1b8ceb8796a80223f7a208fff6', NULL, '{"place":"6f620d1b-8ceb-8796-a802-23f7a208fff6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x43f193ef51275d710763e1dadd5a86e8e2c899efa66f0965cbdcb4dbd54879ec'),
	(1, 44, '\x9d604be7c0ea8fbeb504bca0860a0166', 'place.opened', 1, 117678180500045825, 1795626533448, 1795626533509, NULL, '\x5a1bb185b27a8c99b738b983e4b274f6', NULL, '{"place":"5a1bb185-b27a-8c99-b738-b983e4b274f6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","nameEn":"Bai Chay Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":42018,"latE6":20961700,"lonE6":107029000,"areaM2":25390000}', '\x6854b8ecfdeeb5d68ec4c06c464d2203c3b60744369dbcf902b8fa03ffed23d8'),
	(1, 45, '\x1b3793908e9f84feb32a3550f6431c3b', 'place.opened', 1, 117678180500045826, 1795626533448, 1795626533509, NULL, '\x7129b08d994a85ca97aa3f797ecca99b', NULL, '{"place":"7129b08d-994a-85ca-97aa-3f797ecca99b","code":"06679","name":"Phường Hùng Thắng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x3159ebd4500bf7826804053017cc8119c5464e83c52a469debe72a524ebef861'),
	(1, 46, '\xa96077e808dd8a8188504a0bdf1ad2ee', 'place.opened', 1, 117678180500242432, 1795626533448, 1795626533512, NULL, '\xef41b8959d928034a91e47b2e028ac36', NULL, '{"place":"ef41b895-9d92-8034-a91e-47b2e028ac36","code":"06685","name":"Phường Trần Hưng Đạo","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x63a4015eefe1ec5fd0cd29dee6f38d1467275b21a3f09942fca62b808e0a37b8'),
	(1, 47, '\x50c11d02616e8a0ba9038dd644266c7f', 'place.opened', 1, 117678180500242433, 1795626533448, 1795626533512, NULL, '\x6d330170cf7c89698850894800ec412c', NULL, '{"place":"6d330170-cf7c-8969-8850-894800ec412c","code":"06685","name":"Phường Hồng Gai","kind":"Phường","level":"commune","nameEn":"Hong Gai Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":51333,"latE6":20948500,"lonE6":107046200,"areaM2":5000000}', '\xe5e581a9e21aa2ee49fd0a115ed7509195c9f10c260004dc68f9103f872fe736'),
	(1, 48, '\x82952e7342138947b75f09c660285067', 'place.opened', 1, 117678180500242434, 1795626533448, 1795626533512, NULL, '\xae16016a5c5e837c951eddef2a1637e1', NULL, '{"place":"ae16016a-5c5e-837c-951e-ddef2a1637e1","code":"06688","name":"Phường Hồng Hải","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\xe3dea41bfaac8bac11b5984280fd59c8bc06cc0e3d86f43450805139bb2a4228'),
	(1, 49, '\x3df49bde1ce981e6836eb19b60645e85', 'place.opened', 1, 117678180500307968, 1795626533448, 1795626533513, NULL, '\xbc4518da643b8654a643c6d6214d04d8', NULL, '{"place":"bc4518da-643b-8654-a643-c6d6214d04d8","code":"06688","name":"Phường Hạ Long","kind":"Phường","level":"commune","nameEn":"Ha Long Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":52905,"latE6":20962600,"lonE6":107045800,"areaM2":6080000}', '\x101ee1fbf328b60714b37739bf6861ece600ed0f3a74de9826e76dd9ac07ed2b'),
	(1, 50, '\xcd7e86e0592a80cc814b715b7edba9a7', 'place.opened', 1, 117678180500504576, 1795626533448, 1795626533516, NULL, '\x20fd75450e7f83c6977bf6be664a3c6f', NULL, '{"place":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","code":"06691","name":"Phường Hồng Gai","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x67d5c3a2c1b46dadb839b7cc388fa99196c538d42d694fccc6ec5633b89c78ad'),
	(1, 51, '\xcdf9b22f402f85f0b3bdcfe7cec19504', 'place.opened', 1, 117678180500504577, 1795626533448, 1795626533516, NULL, '\xb11dc3ce933f8251878aee5356ccecfc', NULL, '{"place":"b11dc3ce-933f-8251-878a-ee5356ccecfc","code":"06694","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\xfdda8c128161942591f904681abb1b72cbb9e3c371ab55d367f60bf35c583a16'),
	(1, 52, '\x90b2af383f1585c4a26eff2eef853b16', 'place.opened', 1, 117678180500504578, 1795626533448, 1795626533516, NULL, '\x5575ae35a81d8bcfbbef574d6908fd09', NULL, '{"place":"5575ae35-a81d-8bcf-bbef-574d6908fd09","code":"06697","name":"Phường Hồng Hà","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x6b327a015e2b0a3fc817120585cc6391015ae4de2060fd6266e21ea55769cac6'),
	(1, 53, '\x5974696ecb1a82438bd954cd9b3dde71', 'place.opened', 1, 117678180500504579, 1795626533448, 1795626533516, NULL, '\x6339709fadd38a30bd9e6c3b6f212f43', NULL, '{"place":"6339709f-add3-8a30-bd9e-6c3b6f212f43","code":"14758","name":"Phường Đông Thọ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xe37c3d23057424165741a0a75c3c644d3f1324d52f20ec150c8eaaf23a5cfa5e'),
	(1, 54, '\x1a2f61dfabcb88d0aeee6960a1499991', 'place.opened', 1, 117678180500504580, 1795626533448, 1795626533516, NULL, '\xfe1d51c8ccab8741a449163dcd1dcd05', NULL, '{"place":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","code":"14764","name":"Phường Trường Thi","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xf1bbd3fc28111a031fa966765167de0a27462257040d73861672ef6572ddc433'),
	(1, 55, '\x4c470c0ceeef81359eb3cc88d8dbaa8a', 'place.opened', 1, 117678180500504581, 1795626533448, 1795626533516, NULL, '\xe515e8eafab58e9eb008cca48f055908', NULL, '{"place":"e515e8ea-fab5-8e9e-b008-cca48f055908","code":"14767","name":"Phường Điện Biên","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x8217ed2b725d8b55c914c2075d4ba50a8d284a54fbf4eed5499c9764811d3e99'),
	(1, 56, '\x361b096fa9738c2884222f70062968d4', 'place.opened', 1, 117678180500570112, 1795626533448, 1795626533517, NULL, '\x14d973f623ad8d258bb5893a40104db7', NULL, '{"place":"14d973f6-23ad-8d25-8bb5-893a40104db7","code":"14770","name":"Phường Phú Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xf82130d17b76f6e3a5ce37087bf9ed8806743dec42da1bdc42bf9a3270150ab7'),
	(1, 57, '\x64a1a675e8c6879f94c10b674bba3442', 'place.opened', 1, 117678180500766720, 1795626533448, 1795626533520, NULL, '\xbc19506f088d8f778259c5908c3cbf56', NULL, '{"place":"bc19506f-088d-8f77-8259-c5908c3cbf56","code":"14773","name":"Phường Lam Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x818ea6f2f0b0107156afbcb8073321b9759e9d34cc0368b50e7e6c174998db17'),
	(1, 58, '\x3d15e7290e7f86f3938b5bba13c2c382', 'place.opened', 1, 117678180500766721, 1795626533448, 1795626533520, NULL, '\x266f4ec3fd0b8fd4a192983f63cee900', NULL, '{"place":"266f4ec3-fd0b-8fd4-a192-983f63cee900","code":"14776","name":"Phường Ba Đình","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x4bcd335213b5d525c720e84c5392a584ea19c1c1839e066711a6d983eace93c6'),
	(1, 59, '\x5f83c9f07ac88b639777c087f341ce56', 'place.opened', 1, 117678180500766722, 1795626533448, 1795626533520, NULL, '\x86b84a0fa09985228789190d0ecbad56', NULL, '{"place":"86b84a0f-a099-8522-8789-190d0ecbad56","code":"14779","name":"Phường Ngọc Trạo","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x7c771c81dcc480653124d0c575bf525f627046800bf2645016d73a77131dc263'),
	(1, 60, '\x84f1cb05ee2e83728c21d337a7f1cfe7', 'place.opened', 1, 117678180500766723, 1795626533448, 1795626533520, NULL, '\x61a3d2fab82c8447878a730dbf3062f4', NULL, '{"place":"61a3d2fa-b82c-8447-878a-730dbf3062f4","code":"14782","name":"Phường Đông Vệ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xab9f4c6c96066872404a5a34303bbcf3d7c46e80bd45c005ea57487c6cf36786'),
	(1, 61, '\xdabedcd6d2848383a7e5ced8ac326c60', 'place.opened', 1, 117678180500832256, 1795626533448, 1795626533521, NULL, '\xed60572f692989d18f1a3473da0efe00', NULL, '{"place":"ed60572f-6929-89d1-8f1a-3473da0efe00","code":"14785","name":"Phường Đông Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xb183adfb9d81bb6700ec625f3ed55028486037570ac9e4e81975451e04f8e3ba'),
	(1, 62, '\x5768add3cc268dbe8ad66e0ef1f779df', 'place.opened', 1, 117678180500832257, 1795626533448, 1795626533521, NULL, '\x623469f4f48a80d899d7e3e972eb5a76', NULL, '{"place":"623469f4-f48a-80d8-99d7-e3e972eb5a76","code":"14794","name":"Phường Đông Hương","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xb8a03df0bb906d312ed3f2433b8c519556d16656aacae6b889c633bd4d65575d'),
	(1, 63, '\xf3bd37d7906e85488d671d5ba68d606e', 'place.opened', 1, 117678180500832258, 1795626533448, 1795626533521, NULL, '\xf688358d9ffe8d93badffa6bcf2eabdd', NULL, '{"place":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","code":"14797","name":"Phường Đông Hải","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x5ceec9c5b6da73913b7dc1587d475ea4c059c7a27fd113e3203e894a715a68b8'),
	(1, 64, '\xc325456ded398a92ac9d219a1e27f3a9', 'place.opened', 1, 117678180500832259, 1795626533448, 1795626533521, NULL, '\x07b5c25a661c8dca9a39e0e2d46b247e', NULL, '{"place":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","code":"14797","name":"Phường Hạc Thành","kind":"Phường","level":"commune","nameEn":"Hac Thanh Ward","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validFrom":"2025-07-01","population":197142,"latE6":19802800,"lonE6":105789000,"areaM2":24630000}', '\xf5b5b5131c7df4989d3103273acfb7031a2a55491d21cf34c42bcc3d6e1ee1dd'),
	(1, 65, '\xccacdc5a35f5861da034455b584ca07c', 'place.opened', 1, 117678180500832260, 1795626533448, 1795626533521, NULL, '\x70e4c408864385bdb77f29d835f14399', NULL, '{"place":"70e4c408-8643-85bd-b77f-29d835f14399","code":"16435","name":"Phường An Hưng","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x288518d0c5cca03cf5195fd576bbdd69307ecb09ffb362357eec5de8daff3777'),
	(1, 66, '\xc87e8157fee48961936bb2977c7c6d61', 'place.succeeded', 1, 117678180500832261, 1795626533448, 1795626533521, NULL, '\x00e6ef5b40078ec18139094ccccba028', NULL, '{"from":"00e6ef5b-4007-8ec1-8139-094ccccba028","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x29d9443e7cdab4b73cd40a3b228337ededda66404782a234dfc3af0c3b192dfd'),
	(1, 67, '\x7ef76138b9b18962a66d40cdaf29ec78', 'place.succeeded', 1, 117678180500897792, 1795626533448, 1795626533522, NULL, '\x14d973f623ad8d258bb5893a40104db7', NULL, '{"from":"14d973f6-23ad-8d25-8bb5-893a40104db7","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}', '\x94213fc7bceea8691ab96b95ba56647e0852c795dda79d39324191db81335f42'),
	(1, 68, '\x908ab74b82eb82d3989ec9e0fb715318', 'place.succeeded', 1, 117678180500897793, 1795626533448, 1795626533522, NULL, '\x1b2d4f1471c386109b774c3e861e64fa', NULL, '{"from":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x47ea174673e28a506a4a0c6d3ed7919684dcc99be4ed7969442df41fe8b7a0bf'),
	(1, 69, '\x477e84a2740185b59922d3e924adbb9a', 'place.succeeded', 1, 117678180501291008, 1795626533448, 1795626533528, NULL, '\x20fd75450e7f83c6977bf6be664a3c6f', NULL, '{"from":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}', '\xaf0eddd22e7a1fd6e9a475268970120cd390286d9b70803872f503e8f8fc0d7b'),
	(1, 70, '\x4ba395a17f16851190bd480c13a2de19', 'place.succeeded', 1, 117678180501553152, 1795626533448, 1795626533532, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\x2dec4437b6cb4b17a3a6845924c3584eda16de88489c948e5de01c865821a4b4'),
	(1, 71, '\x998337b4238087c1b70ec80c0be07f83', 'place.succeeded', 1, 117678180501553153, 1795626533448, 1795626533532, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\x97b901aabb66c148ba0a4c7dac5c531b6aa82e4ada3f379f6e0f5e73a0570de7'),
	(1, 72, '\xa39c0c132934864493fe613f4a9c89b6', 'place.succeeded', 1, 117678180501553154, 1795626533448, 1795626533532, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x0839820cf4f1aa5554a33c92a66c63924d14991f7d53971e24eeac0cbe3d32cc'),
	(1, 73, '\x2bdc4ae069b98464884f4fd35018032d', 'place.succeeded', 1, 117678180501553155, 1795626533448, 1795626533532, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x17e11eee782ca08efe52a8bf8613d88b975e7635db22a7db8c42d3c463d2c9bb'),
	(1, 74, '\x322d0cb337e68486a0ae09f73546c438', 'place.succeeded', 1, 117678180501618688, 1795626533448, 1795626533533, NULL, '\x266f4ec3fd0b8fd4a192983f63cee900', NULL, '{"from":"266f4ec3-fd0b-8fd4-a192-983f63cee900","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x57e958aaad2fa0d9274ec6f6dac7f981e91b1fbe7a8d00251130541efd861924'),
	(1, 75, '\x37246a7507ed8b47b24e7af3b1377777', 'place.succeeded', 1, 117678180501618689, 1795626533448, 1795626533533, NULL, '\x2816b6bbb2cb8de0a32491f95ea8cd67', NULL, '{"from":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x4b24da77520b334e3be9636ecdb05ca2393f161b451679aa25bb068f90d43248'),
	(1, 76, '\xa12b4e6eedb68ff99ed4ddff61849dbf', 'place.succeeded', 1, 117678180501618690, 1795626533448, 1795626533533, NULL, '\x2f16ce3780be8a3cb6f13df2e355b2c7', NULL, '{"from":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\xb2cf56016e0436fded3e40ce67a23410aba91cf3a7d0eed59e872a21f13475e1'),
	(1, 77, '\x08055845e7688b028470f162bbb95c65', 'place.succeeded', 1, 117678180501618691, 1795626533448, 1795626533533, NULL, '\x3313108e89fb8de09e7648e4e3940726', NULL, '{"from":"3313108e-89fb-8de0-9e76-48e4e3940726","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\xb8c0906a97ceb37286bcf1aad48701fdc145e1b70fc854eb8acec69a05f482d3'),
	(1, 78, '\x94b8077bb9598134815bae714deaa4fd', 'place.succeeded', 1, 117678180501618692, 1795626533448, 1795626533533, NULL, '\x3a1ba09c6c408a46a38030955b3a53db', NULL, '{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xdb70a7d1fe31db4d641640e2f7fa58c1b6068b436c8ec0eaca03866981591b0b'),
	(1, 79, '\xd911b9c80c28881f9875d4863bac1946', 'place.succeeded', 1, 117678180501618693, 1795626533448, 1795626533533, NULL, '\x3a1ba09c6c408a46a38030955b3a53db', NULL, '{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\xb0537f9a449b884525e61fae1fec0babdecdd95fec0967ad93acfe82bdf37e9c'),
	(1, 80, '\xebf2cad189e0844d8f468947c8cd9ec5', 'place.succeeded', 1, 117678180501618694, 1795626533448, 1795626533533, NULL, '\x3c72c4ed041e89daa7203c39aa1b2c0c', NULL, '{"from":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\x5f3069d0d56c7c723ec8e57713471650b02e5ca25d6332113dae56d8b247ceef'),
	(1, 81, '\x351f7c9c150486c48d9cc5bef53ff180', 'place.succeeded', 1, 117678180501618695, 1795626533448, 1795626533533, NULL, '\x52dce4d3861883b7be7c1bb32ee4ab87', NULL, '{"from":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\xebd824bad0233e52b92ef633bb4c1943180470677d09f4e2855c80a0a04a3997'),
	(1, 82, '\x7c212c06b59e8bdd9283b4b73abe258b', 'place.succeeded', 1, 117678180501618696, 1795626533448, 1795626533533, NULL, '\x530d5f167296899e9cf347fd310cbbff', NULL, '{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\xe837159233942edd44e51b52f242e123f3f85d1f01522e9d8d26aeb5584db8a8'),
	(1, 83, '\x873a8659a29c871c9b593aa2d7dfa047', 'place.succeeded', 1, 117678180501618697, 1795626533448, 1795626533533, NULL, '\x530d5f167296899e9cf347fd310cbbff', NULL, '{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\xde1aafb7d908722c7fdd3b4321ef1be6ea663d7b42d38417003d604ce4e8ed58'),
	(1, 84, '\xe408967dcc0e845db6596cfc9e369342', 'place.succeeded', 1, 117678180501618698, 1795626533448, 1795626533533, NULL, '\x5575ae35a81d8bcfbbef574d6908fd09', NULL, '{"from":"5575ae35-a81d-8bcf-bbef-574d6908fd09","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}', '\x2acc7e1e39d2871e954ae9b1a95608602b2fbb7385c63ca7a5e73d193811b9eb'),
	(1, 87, '\xd8259c1fbc0e8d2cbf637426bf984a7d', 'place.succeeded', 1, 117678180501618701, 1795626533448, 1795626533533, NULL, '\x623469f4f48a80d899d7e3e972eb5a76', NULL, '{"from":"623469f4-f48a-80d8-99d7-e3e972eb5a76","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xbd5b16d6765b4c0aa13aab8b0d63c6d83aa3832395fa3faa0cbf5069d95ef79c'),
	(1, 88, '\xfaf8009df1448672bcae71cc1b7d1b58', 'place.succeeded', 1, 117678180501618702, 1795626533448, 1795626533533, NULL, '\x6339709fadd38a30bd9e6c3b6f212f43', NULL, '{"from":"6339709f-add3-8a30-bd9e-6c3b6f212f43","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}', '\x48e5eb5b0436b4db4d6ca3d5ddcb66b9d15ad7ac273ef1441ff396daad36e8ca'),
	(1, 89, '\x590c743b294582888bf7efa8f879dabf', 'place.succeeded', 1, 117678180501618703, 1795626533448, 1795626533533, NULL, '\x63e63718618084ccba7f21f7061001f5', NULL, '{"from":"63e63718-6180-84cc-ba7f-21f7061001f5","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"full"}', '\xce2e132cc6eea96ba6c7a387f9db42c82888e89ce520b5bda9c2793f6a731088'),
	(1, 90, '\x4694dd776ec38cd0b1078dbdce3009c0', 'place.succeeded', 1, 117678180501618704, 1795626533448, 1795626533533, NULL, '\x67e8d5f03b028ffb9050a16d27610ddc', NULL, '{"from":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"full"}', '\x4f208b9262250f768751f2238620f1dbda6b2b905ef320aa05750ce626d94402'),
	(1, 91, '\xe2292c53583e82228cc2fa86adfafffa', 'place.succeeded', 1, 117678180501618705, 1795626533448, 1795626533533, NULL, '\x6ad5c2ec26ce8da4bff5d149c184de00', NULL, '{"from":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x15979303f43a7b1827b3dcaf5545ba64abfa2c54e9c89597e92786c77e784c3d'),
	(1, 92, '\x49d9fce951a28a30aebad93069253485', 'place.succeeded', 1, 117678180501618706, 1795626533448, 1795626533533, NULL, '\x6b538067313d8091b0d6917f682cbe88', NULL, '{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x35204a2bc670ac0bf1be4b84c2c0e27cbea59b0b45354ac1731ec2d408c0e65e'),
	(1, 93, '\xbeede3b2a35783e39d327e6789b6ba82', 'place.succeeded', 1, 117678180501618707, 1795626533448, 1795626533533, NULL, '\x6b538067313d8091b0d6917f682cbe88', NULL, '{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x09b13762bbc4e6cdaa8c67db58707a44c5d13d6a641bf2cd093e9a793061439a'),
	(1, 94, '\x6d17fa5f733b805aba4f5dabf34371f8', 'place.succeeded', 1, 117678180501684224, 1795626533448, 1795626533534, NULL, '\x6f620d1b8ceb8796a80223f7a208fff6', NULL, '{"from":"6f620d1b-8ceb-8796-a802-23f7a208fff6","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}', '\xf3e8dbae38da8cc78d72f2edf2a38c329bd96698f91cb08c23f0bc480a375f70'),
	(1, 95, '\x634ef2d8935b8668843a300081b6d7e9', 'place.succeeded', 1, 117678180501684225, 1795626533448, 1795626533534, NULL, '\x70e4c408864385bdb77f29d835f14399', NULL, '{"from":"70e4c408-8643-85bd-b77f-29d835f14399","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}', '\x2fca73a185c294585bc49e7b102ef9f5dc5760cb8db7ecf646ec57b8396f8af7'),
	(1, 96, '\x45572f329ea3894c89f432fbf0f667de', 'place.succeeded', 1, 117678180501684226, 1795626533448, 1795626533534, NULL, '\x7129b08d994a85ca97aa3f797ecca99b', NULL, '{"from":"7129b08d-994a-85ca-97aa-3f797ecca99b","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}', '\xfd95601eb311fe7f67953cf7e44ba982d5c96e009531088cc48c835ecd6c1426'),
	(1, 97, '\xbf2cc73d5ce28c1eb8dbe4ec1b61b96b', 'place.succeeded', 1, 117678180501684227, 1795626533448, 1795626533534, NULL, '\x86b84a0fa09985228789190d0ecbad56', NULL, '{"from":"86b84a0f-a099-8522-8789-190d0ecbad56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x06b552405593e780c5d456aeccbb84c1f473ee76cbc9671ee787342168dced87'),
	(1, 98, '\x52edf792ea5d8b8289eb1f64b9352016', 'place.succeeded', 1, 117678180501684228, 1795626533448, 1795626533534, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\xdcd87d1846270527052d1a682645a654e8eef1ec57ae64e59cc46799bbe51751'),
	(1, 99, '\x94752c8aab4680bdb91e3a4493e0fa8f', 'place.succeeded', 1, 117678180501684229, 1795626533448, 1795626533534, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\x214b69a1e760328d7eaf07febfad633cfe33645c7713ab74ec271505b4e27be0'),
	(1, 100, '\xadc6e57317298a8dad41842dbf50365f', 'place.succeeded', 1, 117678180501684230, 1795626533448, 1795626533534, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x2460b0e9247ced925883c06b57da1eb190165701b286706d3fe03103ec900822');
INSERT INTO public.event VALUES
	(1, 101, '\xb5e8efb4cfd5862a8b1db1cc7da31d39', 'place.succeeded', 1, 117678180501684231, 1795626533448, 1795626533534, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\x5743973ef66ee549e34cef02dd9cd96206190b19da5f08a4e1f6bab52a41da09'),
	(1, 102, '\x7f1dad33f1688e35a6f61345ec459000', 'place.succeeded', 1, 117678180501684232, 1795626533448, 1795626533534, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xa21247241a8c3abdd8e15b1a395ee1ab0d2d5f88f39bb63ebe40624ed98c79fe'),
	(1, 103, '\x198ada743ddf85788380cccb74a423c0', 'place.succeeded', 1, 117678180501684233, 1795626533448, 1795626533534, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x20e379e73e950d61052c7c3e86526d1c38a8958d553e5be04f9376d47c4a64d9'),
	(1, 104, '\xfbe1865bda7a83658ff8b8853c5b0323', 'place.succeeded', 1, 117678180501815296, 1795626533448, 1795626533536, NULL, '\xa87605da61d585ae8d622a5a53626e94', NULL, '{"from":"a87605da-61d5-85ae-8d62-2a5a53626e94","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}', '\x6f4593dc3fa855a8b759c0d57740a90e96d495013baf2737e1b189615d784483'),
	(1, 105, '\x4f40ff0dc0ad85b79a98f3a79eb2abae', 'place.succeeded', 1, 117678180502339584, 1795626533448, 1795626533544, NULL, '\xae16016a5c5e837c951eddef2a1637e1', NULL, '{"from":"ae16016a-5c5e-837c-951e-ddef2a1637e1","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}', '\x3f7e6242ea5c4fe20917714b87693db1027657f5a1e27484e0cb803a3a58066a'),
	(1, 106, '\x499c1a0f87638165858c4b247f749252', 'place.succeeded', 1, 117678180502470656, 1795626533448, 1795626533546, NULL, '\xb11dc3ce933f8251878aee5356ccecfc', NULL, '{"from":"b11dc3ce-933f-8251-878a-ee5356ccecfc","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}', '\x84900f771ffb22c029fefca815f05f0c9c1ecfe1e4aa890164f6d17287a0b232'),
	(1, 107, '\x28d99a687d808831aa453c5771439e0e', 'place.succeeded', 1, 117678180502470657, 1795626533448, 1795626533546, NULL, '\xbc19506f088d8f778259c5908c3cbf56', NULL, '{"from":"bc19506f-088d-8f77-8259-c5908c3cbf56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x4a2e51fa1c1301b3f8e1afadc9c4a5e9cb81a4ba8acf18bf37efa8b1e59f025e'),
	(1, 108, '\x7356f76f590287e4bc165a3607ffaced', 'place.succeeded', 1, 117678180502470658, 1795626533448, 1795626533546, NULL, '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', NULL, '{"from":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x76d01d311587e2250e3f8d776b9bf9dcd7337a792d5c8a8801e113eaaf0c8bf9'),
	(1, 109, '\x0e63a553831e82119effd7be4ac9d1e2', 'place.succeeded', 1, 117678180502470659, 1795626533448, 1795626533546, NULL, '\xbeb73abcdaa884b3a4d0f3439fe2d852', NULL, '{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x6ace0e869a6c7ea04fdd80ab21c3dba25c3e3d2af22fade449b19e28b18c2981'),
	(1, 110, '\x055943ded58883619cd72f3909706331', 'place.succeeded', 1, 117678180502470660, 1795626533448, 1795626533546, NULL, '\xbeb73abcdaa884b3a4d0f3439fe2d852', NULL, '{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x1571e7585027bbf072698d5cc30b5b78646c3bd7c91aac8c77623e0c34a032c1'),
	(1, 111, '\xe0e0a61f272d8278850611693706caff', 'place.succeeded', 1, 117678180502536192, 1795626533448, 1795626533547, NULL, '\xbf16abd791d583c7bb5acf772163294f', NULL, '{"from":"bf16abd7-91d5-83c7-bb5a-cf772163294f","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x41d595223ce65afbc96d7527cff6a743b65536d3017c71b8f963c880796058eb'),
	(1, 112, '\x1d415ef925c68b09bd42dcedab974b3e', 'place.succeeded', 1, 117678180502536193, 1795626533448, 1795626533547, NULL, '\xd1fddbda95a4871393c5ee93edb1778f', NULL, '{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\x61b86deb275d84ae65d8fae319a4f10e710ebc266714813d7e9f910303da8473'),
	(1, 113, '\xc6f5144019b0815caccff67c88b9ed80', 'place.succeeded', 1, 117678180502536194, 1795626533448, 1795626533547, NULL, '\xd1fddbda95a4871393c5ee93edb1778f', NULL, '{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\xcd6730be9470d71eb5af6515dcae640b9b199b5f1c3f4ec78eb33ff487f1fdef'),
	(1, 114, '\x120606cfb3e184e697457b9383ca802b', 'place.succeeded', 1, 117678180502536195, 1795626533448, 1795626533547, NULL, '\xd9b231894ea2865eb01b9cfbe71cd0c5', NULL, '{"from":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}', '\xbd43025ec44c72eb71af4ce62290f581ba4e733afcfa2482095471dda065f141'),
	(1, 115, '\xf158cba7270b8ea888a381a939be81bc', 'place.succeeded', 1, 117678180502536196, 1795626533448, 1795626533547, NULL, '\xdca64a9566238022abd47817499392a3', NULL, '{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xc928b3a2c2397e813681d79b48eb9e54c4c8bd9cf63ab1bca83f94d13808131e'),
	(1, 116, '\x55dab83e29608531b7f889be5e405aeb', 'place.succeeded', 1, 117678180502536197, 1795626533448, 1795626533547, NULL, '\xdca64a9566238022abd47817499392a3', NULL, '{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x193ffd432094ea55b9b98ecec23bcea480059d027576ab68a4eeee634311831f'),
	(1, 117, '\xa6573abefc678625b4b3d00850921778', 'place.succeeded', 1, 117678180502536198, 1795626533448, 1795626533547, NULL, '\xe515e8eafab58e9eb008cca48f055908', NULL, '{"from":"e515e8ea-fab5-8e9e-b008-cca48f055908","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x843c5e49ece3869e430b6534724a6b3e05131f9957d2728eb82f0445fa689bc5'),
	(1, 118, '\x1833a785656f87fb8fda0171ebc2bc55', 'place.succeeded', 1, 117678180502536199, 1795626533448, 1795626533547, NULL, '\xe6cc5f834c2c86eaacdfc057eee1f439', NULL, '{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x28de3a78e6b531f6327830bdbbc08b76dbac5556d6890105c41e0d40dff783b8'),
	(1, 119, '\x650ef94dfd518389858159ab5a7337ff', 'place.succeeded', 1, 117678180502536200, 1795626533448, 1795626533547, NULL, '\xe6cc5f834c2c86eaacdfc057eee1f439', NULL, '{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x3f60dee895477a4cb70c102b96fb51162f5f0b422b3636088815332082cd6927'),
	(1, 120, '\x6359a14b00be8635848e45127b522824', 'place.succeeded', 1, 117678180502863872, 1795626533448, 1795626533552, NULL, '\xed60572f692989d18f1a3473da0efe00', NULL, '{"from":"ed60572f-6929-89d1-8f1a-3473da0efe00","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x8fcbf254b4a2208580d9f0dcf24acf9c085fed898392fd8e3b2abab0e7fa66d3'),
	(1, 121, '\xee119d5aab978943a3b16f0771d4e8f6', 'place.succeeded', 1, 117678180502863873, 1795626533448, 1795626533552, NULL, '\xef41b8959d928034a91e47b2e028ac36', NULL, '{"from":"ef41b895-9d92-8034-a91e-47b2e028ac36","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}', '\x7eb5a1e32e1d6966952d0dd1fefb89a5740915c1e68830b39abac6fb8789895d'),
	(1, 122, '\x4235dbe318e7858dab95da35638de251', 'place.succeeded', 1, 117678180502863874, 1795626533448, 1795626533552, NULL, '\xf688358d9ffe8d93badffa6bcf2eabdd', NULL, '{"from":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xa75462b1cda127ea4244970804bc6ff0f40d34225ae4d268c333a1fd9dd41264'),
	(1, 123, '\x3bfece0b0d2f8de2bd2da177bd2497ee', 'place.succeeded', 1, 117678180502863875, 1795626533448, 1795626533552, NULL, '\xfe1d51c8ccab8741a449163dcd1dcd05', NULL, '{"from":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xa8cb9141acfa0d93dee25bb381725d82b86b0ed38a79ec0d9b362a640236bdf1'),
	(1, 124, '\x045627c3e0e28e45964e8a79847a53a6', 'framework.published', 1, 117678180568924160, 1795626534549, 1795626534560, NULL, NULL, NULL, '{"framework":"domdom-basic","version":1,"criteria":[{"id":"owns-smartphone","skills":[],"facts":["owns-smartphone"]},{"id":"basic-skills","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call"],"facts":[]},{"id":"essential-services","skills":["services.identity","services.submit","payment.qr"],"facts":[]},{"id":"self-protection","skills":["safety.otp","safety.calls","safety.links","safety.recover"],"facts":[]},{"id":"ai-basics","skills":["ai.ask","ai.check","ai.private"],"facts":[]},{"id":"work-ready","skills":["work.documents","work.meeting","work.files","safety.privacy"],"facts":[]},{"id":"public-service-ready","skills":["work.documents","work.meeting","work.files","safety.privacy","work.office","services.track"],"facts":[]},{"id":"digital-citizen","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call","services.identity","services.submit","payment.qr","safety.otp","safety.calls","safety.links","safety.recover"],"facts":["owns-smartphone"]}]}', '\x8fb577d294c6f81dd811a8a2038c7607f915fdf76968ec13d085096f464aa311'),
	(1, 125, '\xc4a5bbca911a4a6b82a55d05b93c88d8', 'person.enrolled', 1, 117678180618600448, 1795626535310, 1795626535318, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xe5eada31f2874f2bbd6d9e26b373c2ee', '{"birthYear":1956,"groups":[]}', '\xe8ad55cd40c1532880b6a1bab57bbd2a890e1c9a6d706f5193995ab0f8c70636'),
	(1, 126, '\xe1a0b68d60fa4b9b84134974738f4cff', 'person.enrolled', 1, 117678180618665984, 1795626535310, 1795626535319, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xb899f85c6c21459f9369cb25e3f1eef0', '{"birthYear":1956,"groups":[]}', '\x93dedbb57a8529171e9d14ba8428a60ed79f3af2be80c820a0e6ed52094e17cd'),
	(1, 127, '\xb0c063d685a34199af5bfc995bf5c519', 'person.enrolled', 1, 117678180618665985, 1795626535310, 1795626535319, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xcbd0b52e10704b91a36cd7de5b6fd4ae', '{"birthYear":1956,"groups":[]}', '\x6b2eb297c79fe8331a2632c20d29f111af9b6f9c9bb292a082b66955a0260a54'),
	(1, 128, '\xa2ed18a3ffd14ab3a685573b0af1e803', 'person.enrolled', 1, 117678180618665986, 1795626535310, 1795626535319, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7a4126f5b9c94f6cbfc8725f66cfbbbc', '{"birthYear":1956,"groups":[]}', '\x8969e8855446a07d7f411935db077fb0477971af71bb10ec6d7791b68b966d4a'),
	(1, 129, '\x8b2b0c77c42047f7a3e88300b4329fb4', 'person.enrolled', 1, 117678180618665987, 1795626535310, 1795626535319, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x50728cc1255c4839965bfc6eaaa0b9f6', '{"birthYear":1956,"groups":[]}', '\xc53ab4e5c7a987a0209e2058907dc60dfc1cd195483c20592222689aaed6c63b'),
	(1, 130, '\xa3d4aa05d9954e48a3d357d63f10e09c', 'person.enrolled', 1, 117678180618731520, 1795626535310, 1795626535320, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x156f7cef72fa469894d0932fca413729', '{"birthYear":1956,"groups":[]}', '\x67b2889f2edf555329c88fc39774780d91684b8e2cea4a1eaef280ed0ca26c0a'),
	(1, 131, '\x49acb5fd4c6e48d19a399965713ac2e8', 'person.enrolled', 1, 117678180618731521, 1795626535310, 1795626535320, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xeb27a8e7b3804f65a4fa9ced00ac1913', '{"birthYear":1956,"groups":[]}', '\x3eac8e0be13a3217c01cf38e40c226a2a0029bf27672ab84ee292f850df19b41'),
	(1, 132, '\x1d96a6aa19dd4c5ab53be01718c57760', 'person.enrolled', 1, 117678180618731522, 1795626535310, 1795626535320, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf1dc28eebaa74b229c3521e05bbef9b8', '{"birthYear":1956,"groups":[]}', '\xdddec9e09a7ba0c07510c8382c8350bb10e82ed1831b2225520b55a5c7cab887'),
	(1, 133, '\x93558cb4455445d78d02f025c9b136be', 'person.enrolled', 1, 117678180618731523, 1795626535310, 1795626535320, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x11bcb7ac94ea4e17b6bf3573fa6e2b05', '{"birthYear":1956,"groups":[]}', '\x77de11f4cd3bca907a4102a46e93d7686dbe10d8ed402f67badc23f134617afe'),
	(1, 134, '\x1cdab90295b74e7b80126d3d0d8d8357', 'person.enrolled', 1, 117678180618731524, 1795626535310, 1795626535320, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xe31d9035fc9148ff92a3e02a01019034', '{"birthYear":1956,"groups":[]}', '\xe3d5a106a4a539ab3182fa3a822049ad37a2f13cffdcbcf088ae895536ac040f'),
	(1, 135, '\xb6baf947cad64ba4a22c39169ff49c65', 'person.enrolled', 1, 117678180618731525, 1795626535310, 1795626535320, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x90ab09a4a5a34c8795071a8edd686220', '{"birthYear":1956,"groups":[]}', '\xcfe69490906eaa530712a925a3e7f47d3a214680c0d90cb7a6b788c86de5e6a1'),
	(1, 136, '\x17ef3f466a404776b042ad2537bee369', 'person.enrolled', 1, 117678180618731526, 1795626535310, 1795626535320, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xfa66e501ab9d406bbaeb7e0ec1b80b91', '{"birthYear":1956,"groups":[]}', '\xa20698b9a8b166eb66c231f60dbeb2e78eea770009fee3e8873af00b03aed78e'),
	(1, 137, '\x54f4299172734554952c2f46f339934f', 'session.planned', 1, 117678180621942784, 1795626535332, 1795626535369, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","title":"Lớp thử","venue":"Nhà văn hóa","startsAt":1795626535332,"minutes":60,"skills":["device.touch"],"trainers":[]}', '\xd54413106e08c130f5498e7acf9d92746331ec5cea823c7f8d5fbc05ec63e53e'),
	(1, 138, '\xf01f4fd41e584ae2851b8b78269a049e', 'attendance.recorded', 1, 117678180622336000, 1795626535332, 1795626535375, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xe5eada31f2874f2bbd6d9e26b373c2ee', '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","skills":["device.touch"],"trainers":[]}', '\xee3d96c4add97f852a5759439a9ca5826e1d1b201179994236724a86342f0768'),
	(1, 139, '\x4bbd5a5b126d4ea6988ddc6149cea991', 'attendance.recorded', 1, 117678180622467072, 1795626535332, 1795626535377, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xb899f85c6c21459f9369cb25e3f1eef0', '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","skills":["device.touch"],"trainers":[]}', '\xb10396017c0cbc3ef5b443ab998019a077ae8a03d94c597b8e4e6dcdc204d84f'),
	(1, 140, '\x75aa611a28a548d09706be12b851c451', 'attendance.recorded', 1, 117678180622467073, 1795626535332, 1795626535377, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xcbd0b52e10704b91a36cd7de5b6fd4ae', '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","skills":["device.touch"],"trainers":[]}', '\xc94f7765191c13f11b318bf72d2d4a257a7b1b713d149aff7c252092bc3cd7a5'),
	(1, 141, '\x31474f5d58d44159bdbadabc459512fb', 'attendance.recorded', 1, 117678180622467074, 1795626535332, 1795626535377, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7a4126f5b9c94f6cbfc8725f66cfbbbc', '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","skills":["device.touch"],"trainers":[]}', '\x82a41269132481e7ceaf7cf6f6079f370af4a96f07f9e889ffcc98186ad8d0bd'),
	(1, 142, '\xd863ef9517f1436cac23a5be72ebd35e', 'attendance.recorded', 1, 117678180622467075, 1795626535332, 1795626535377, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x50728cc1255c4839965bfc6eaaa0b9f6', '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","skills":["device.touch"],"trainers":[]}', '\xbe39d5a738ab5faddb3249e9b8d2e43d97a9b6335c6d14c900c0130b815707d8'),
	(1, 143, '\xd2129eaad20d4efe95ae5a39e9709008', 'attendance.recorded', 1, 117678180622467076, 1795626535332, 1795626535377, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x156f7cef72fa469894d0932fca413729', '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","skills":["device.touch"],"trainers":[]}', '\x6293e21820344505f8018dee56c9eee5eb486a0e6536f2aa9bde3e1bbac09039'),
	(1, 144, '\xd924d4afe0f14ed3b99d8545ce8d5946', 'attendance.recorded', 1, 117678180623712256, 1795626535332, 1795626535396, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xeb27a8e7b3804f65a4fa9ced00ac1913', '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","skills":["device.touch"],"trainers":[]}', '\x77501e6c77b185fa0e73d302116ab6c63e9bdc29064792d3d8b7eb78230ac420'),
	(1, 145, '\x0c07253ba9834294a4d0eab7d2efde22', 'attendance.recorded', 1, 117678180623712257, 1795626535332, 1795626535396, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf1dc28eebaa74b229c3521e05bbef9b8', '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","skills":["device.touch"],"trainers":[]}', '\x6a967e73d99cc4faca65a18601f6058140026a0be293a82a5e44043e1ebd803e'),
	(1, 146, '\xb83fe373dd4e4722a52b646ab0af61e5', 'task.observed', 1, 117678180623712258, 1795626535332, 1795626535396, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xe5eada31f2874f2bbd6d9e26b373c2ee', '{"skill":"device.touch","help":"alone"}', '\x20d0bbfcdd253bae691c80490141a5aea046caafaf2d952420b5263fa09222ee'),
	(1, 147, '\xd1304e11941c4dff90784a80804709d1', 'task.observed', 1, 117678180623777792, 1795626535332, 1795626535397, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xb899f85c6c21459f9369cb25e3f1eef0', '{"skill":"device.touch","help":"alone"}', '\xc7715ce6e66562367c7af0110380190b8f0277cb94429e30d38dd56a8cc6747f'),
	(1, 148, '\x1ef5bced4c6e4a8f829c1293b01c1c18', 'task.observed', 1, 117678180623777793, 1795626535332, 1795626535397, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xcbd0b52e10704b91a36cd7de5b6fd4ae', '{"skill":"device.touch","help":"alone"}', '\xa765005e66e0edba5905b07f439eca394750f824a2e4b8cb0836cf6a238f3b82'),
	(1, 149, '\xa140df18db9148c1bcafb74819999313', 'task.observed', 1, 117678180623777794, 1795626535332, 1795626535397, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7a4126f5b9c94f6cbfc8725f66cfbbbc', '{"skill":"device.touch","help":"alone"}', '\xce60afe99629d97dd2c8fc658632fe447c55204b126962b2cff8b9bc948ed8e7'),
	(1, 150, '\xcf67173456ff4976b38cb8ea89df0b75', 'visit.recorded', 1, 117678180623777795, 1795626535332, 1795626535397, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xe5eada31f2874f2bbd6d9e26b373c2ee', '{"visit":"0aa52b2b-30e0-4514-a2af-558d6f2eee0e","outcome":"helped","next":null,"wants":["device.touch"]}', '\x12dd7b0f279eeb20c6b51dc15c2f567663b11494ef2c888bf73ad0953ded287a'),
	(1, 151, '\x8fdb3a8ba2b3452cae2fa3625c8f4b97', 'person.erased', 1, 117678180624498688, 1795626535332, 1795626535408, '\x01a213ae83ca750b9274b5ef5241b275', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xfa66e501ab9d406bbaeb7e0ec1b80b91', '{}', '\xa3ae558dfca98e38b74b1c20374d10be52f3c73a83533d0cb6ba11a4e1d67d0e'),
	(1, 152, '\x5b93bb76b5994ac8beaff54b67932e3c', 'plan.made', 1, 117678180625809408, 1795626535410, 1795626535428, '\x01a213ae84d77a85bdbb68f6f22c9035', '\x68b9c90276c886c3a66d4448d8a067dc', NULL, '{"plan":"8fb4ca66-6a6c-4b46-9db2-303e6eb17dc3","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}', '\xa9bc13c3adf55f16b8103b99ea8535b90de0c358e10279c168a5df67818736d9'),
	(1, 153, '\x5ef700756b484b069c9b2e2cff029767', 'target.set', 1, 117678180625874944, 1795626535410, 1795626535429, '\x01a213ae84d77a85bdbb68f6f22c9035', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"target":"34e36854-80df-42c6-b289-211c6ec1e69b","plan":"8fb4ca66-6a6c-4b46-9db2-303e6eb17dc3","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}', '\x3ca7e29a6c153b046e4fc419638e8954b099f802a4f54243a25269343418829a');


--
-- Data for Name: failed_sign_in; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: framework; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.framework VALUES
	('domdom-basic', 1, '{"framework":"domdom-basic","version":1,"criteria":[{"id":"owns-smartphone","skills":[],"facts":["owns-smartphone"]},{"id":"basic-skills","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call"],"facts":[]},{"id":"essential-services","skills":["services.identity","services.submit","payment.qr"],"facts":[]},{"id":"self-protection","skills":["safety.otp","safety.calls","safety.links","safety.recover"],"facts":[]},{"id":"ai-basics","skills":["ai.ask","ai.check","ai.private"],"facts":[]},{"id":"work-ready","skills":["work.documents","work.meeting","work.files","safety.privacy"],"facts":[]},{"id":"public-service-ready","skills":["work.documents","work.meeting","work.files","safety.privacy","work.office","services.track"],"facts":[]},{"id":"digital-citizen","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call","services.identity","services.submit","payment.qr","safety.otp","safety.calls","safety.links","safety.recover"],"facts":["owns-smartphone"]}]}');


--
-- Data for Name: held; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: lesson_completed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES
	(1, 1795626532956),
	(2, 1795626532956),
	(3, 1795626532956);


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('\xe5eada31f2874f2bbd6d9e26b373c2ee', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028080b099d1eb89a20302fa01c81e00018080b099d1eb89a20302fa01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\xb899f85c6c21459f9369cb25e3f1eef0', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028080b899d1eb89a20302fc01c81e00018080b899d1eb89a20302fc01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\xcbd0b52e10704b91a36cd7de5b6fd4ae', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028280b899d1eb89a20302fe01c81e00018280b899d1eb89a20302fe01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\x7a4126f5b9c94f6cbfc8725f66cfbbbc', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028480b899d1eb89a203028002c81e00018480b899d1eb89a203028002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\x50728cc1255c4839965bfc6eaaa0b9f6', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028680b899d1eb89a203028202c81e00018680b899d1eb89a203028202dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\x156f7cef72fa469894d0932fca413729', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028080c099d1eb89a203028402c81e00018080c099d1eb89a203028402dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\xeb27a8e7b3804f65a4fa9ced00ac1913', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028280c099d1eb89a203028602c81e00018280c099d1eb89a203028602dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\xf1dc28eebaa74b229c3521e05bbef9b8', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028480c099d1eb89a203028802c81e00018480c099d1eb89a203028802dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\x11bcb7ac94ea4e17b6bf3573fa6e2b05', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028680c099d1eb89a203028a02c81e00018680c099d1eb89a203028a02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\xe31d9035fc9148ff92a3e02a01019034', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028880c099d1eb89a203028c02c81e00018880c099d1eb89a203028c02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\x90ab09a4a5a34c8795071a8edd686220', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 0, 0, '\x01dec4028a80c099d1eb89a203028e02c81e00018a80c099d1eb89a203028e02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000'),
	('\xfa66e501ab9d406bbaeb7e0ec1b80b91', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1956, 1, 0, '\x01dec4028c80c099d1eb89a203029002c81e01dec402018c80c099d1eb89a203029002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');


--
-- Data for Name: person_counted; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_counted VALUES
	('\x11bcb7ac94ea4e17b6bf3573fa6e2b05', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\x156f7cef72fa469894d0932fca413729', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\x50728cc1255c4839965bfc6eaaa0b9f6', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\x7a4126f5b9c94f6cbfc8725f66cfbbbc', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\x90ab09a4a5a34c8795071a8edd686220', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xb899f85c6c21459f9369cb25e3f1eef0', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xcbd0b52e10704b91a36cd7de5b6fd4ae', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xe31d9035fc9148ff92a3e02a01019034', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xe5eada31f2874f2bbd6d9e26b373c2ee', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xeb27a8e7b3804f65a4fa9ced00ac1913', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xf1dc28eebaa74b229c3521e05bbef9b8', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xfa66e501ab9d406bbaeb7e0ec1b80b91', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');


--
-- Data for Name: person_evidence; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_evidence VALUES
	('\x50728cc1255c4839965bfc6eaaa0b9f6', '\x0101a213ae83ca750b9274b5ef5241b27501dec402018efbdfbf0901dec4020000000000'),
	('\x156f7cef72fa469894d0932fca413729', '\x0101a213ae83ca750b9274b5ef5241b27501dec402018efbdfbf0901dec4020000000000'),
	('\xeb27a8e7b3804f65a4fa9ced00ac1913', '\x0101a213ae83ca750b9274b5ef5241b27501dec402018efbdfbf0901dec4020000000000'),
	('\xf1dc28eebaa74b229c3521e05bbef9b8', '\x0101a213ae83ca750b9274b5ef5241b27501dec402018efbdfbf0901dec4020000000000'),
	('\xb899f85c6c21459f9369cb25e3f1eef0', '\x0101a213ae83ca750b9274b5ef5241b27501dec402018efbdfbf0901dec40200000001dec4020000'),
	('\xcbd0b52e10704b91a36cd7de5b6fd4ae', '\x0101a213ae83ca750b9274b5ef5241b27501dec402018efbdfbf0901dec40200000001dec4020000'),
	('\x7a4126f5b9c94f6cbfc8725f66cfbbbc', '\x0101a213ae83ca750b9274b5ef5241b27501dec402018efbdfbf0901dec40200000001dec4020000'),
	('\xe5eada31f2874f2bbd6d9e26b373c2ee', '\x0101a213ae83ca750b9274b5ef5241b27501dec402018efbdfbf0901dec40200000001dec4020000');


--
-- Data for Name: place_succession; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place_succession VALUES
	('\x00e6ef5b40078ec18139094ccccba028', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117678180500832261, '\xc87e8157fee48961936bb2977c7c6d61'),
	('\x14d973f623ad8d258bb5893a40104db7', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 1, 117678180500897792, '\x7ef76138b9b18962a66d40cdaf29ec78'),
	('\x1b2d4f1471c386109b774c3e861e64fa', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117678180500897793, '\x908ab74b82eb82d3989ec9e0fb715318'),
	('\x20fd75450e7f83c6977bf6be664a3c6f', '\x6d330170cf7c89698850894800ec412c', 20270, 0, 117678180501291008, '\x477e84a2740185b59922d3e924adbb9a'),
	('\x226a836fb04f84498af75cac6b28560a', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117678180501553152, '\x4ba395a17f16851190bd480c13a2de19'),
	('\x226a836fb04f84498af75cac6b28560a', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117678180501553153, '\x998337b4238087c1b70ec80c0be07f83'),
	('\x226a836fb04f84498af75cac6b28560a', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117678180501553154, '\xa39c0c132934864493fe613f4a9c89b6'),
	('\x226a836fb04f84498af75cac6b28560a', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117678180501553155, '\x2bdc4ae069b98464884f4fd35018032d'),
	('\x266f4ec3fd0b8fd4a192983f63cee900', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117678180501618688, '\x322d0cb337e68486a0ae09f73546c438'),
	('\x2816b6bbb2cb8de0a32491f95ea8cd67', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117678180501618689, '\x37246a7507ed8b47b24e7af3b1377777'),
	('\x2f16ce3780be8a3cb6f13df2e355b2c7', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117678180501618690, '\xa12b4e6eedb68ff99ed4ddff61849dbf'),
	('\x3313108e89fb8de09e7648e4e3940726', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117678180501618691, '\x08055845e7688b028470f162bbb95c65'),
	('\x3a1ba09c6c408a46a38030955b3a53db', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117678180501618692, '\x94b8077bb9598134815bae714deaa4fd'),
	('\x3a1ba09c6c408a46a38030955b3a53db', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117678180501618693, '\xd911b9c80c28881f9875d4863bac1946'),
	('\x3c72c4ed041e89daa7203c39aa1b2c0c', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117678180501618694, '\xebf2cad189e0844d8f468947c8cd9ec5'),
	('\x52dce4d3861883b7be7c1bb32ee4ab87', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117678180501618695, '\x351f7c9c150486c48d9cc5bef53ff180'),
	('\x530d5f167296899e9cf347fd310cbbff', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117678180501618696, '\x7c212c06b59e8bdd9283b4b73abe258b'),
	('\x530d5f167296899e9cf347fd310cbbff', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117678180501618697, '\x873a8659a29c871c9b593aa2d7dfa047'),
	('\x5575ae35a81d8bcfbbef574d6908fd09', '\xbc4518da643b8654a643c6d6214d04d8', 20270, 0, 117678180501618698, '\xe408967dcc0e845db6596cfc9e369342'),
	('\x600625b3ab848facaf133438f8358866', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 0, 117678180501618699, '\xe1c90ee1ff4a82569ddf822cdf4086aa'),
	('\x61a3d2fab82c8447878a730dbf3062f4', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117678180501618700, '\x8b47db57d81b85ddb2e7de4f7c8291e5'),
	('\x623469f4f48a80d899d7e3e972eb5a76', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117678180501618701, '\xd8259c1fbc0e8d2cbf637426bf984a7d'),
	('\x6339709fadd38a30bd9e6c3b6f212f43', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 1, 117678180501618702, '\xfaf8009df1448672bcae71cc1b7d1b58'),
	('\x63e63718618084ccba7f21f7061001f5', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 0, 117678180501618703, '\x590c743b294582888bf7efa8f879dabf'),
	('\x67e8d5f03b028ffb9050a16d27610ddc', '\x765341818bfd87e3b72dede0aca91388', 20270, 0, 117678180501618704, '\x4694dd776ec38cd0b1078dbdce3009c0'),
	('\x6ad5c2ec26ce8da4bff5d149c184de00', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117678180501618705, '\xe2292c53583e82228cc2fa86adfafffa'),
	('\x6b538067313d8091b0d6917f682cbe88', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117678180501618706, '\x49d9fce951a28a30aebad93069253485'),
	('\x6b538067313d8091b0d6917f682cbe88', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117678180501618707, '\xbeede3b2a35783e39d327e6789b6ba82'),
	('\x6f620d1b8ceb8796a80223f7a208fff6', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270, 0, 117678180501684224, '\x6d17fa5f733b805aba4f5dabf34371f8'),
	('\x70e4c408864385bdb77f29d835f14399', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 1, 117678180501684225, '\x634ef2d8935b8668843a300081b6d7e9'),
	('\x7129b08d994a85ca97aa3f797ecca99b', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270, 0, 117678180501684226, '\x45572f329ea3894c89f432fbf0f667de'),
	('\x86b84a0fa09985228789190d0ecbad56', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117678180501684227, '\xbf2cc73d5ce28c1eb8dbe4ec1b61b96b'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117678180501684228, '\x52edf792ea5d8b8289eb1f64b9352016'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117678180501684229, '\x94752c8aab4680bdb91e3a4493e0fa8f'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117678180501684230, '\xadc6e57317298a8dad41842dbf50365f'),
	('\x9d7af793590f8d428b1170bcefad5534', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117678180501684231, '\xb5e8efb4cfd5862a8b1db1cc7da31d39'),
	('\x9d7af793590f8d428b1170bcefad5534', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117678180501684232, '\x7f1dad33f1688e35a6f61345ec459000'),
	('\x9d7af793590f8d428b1170bcefad5534', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117678180501684233, '\x198ada743ddf85788380cccb74a423c0'),
	('\xa87605da61d585ae8d622a5a53626e94', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 0, 117678180501815296, '\xfbe1865bda7a83658ff8b8853c5b0323'),
	('\xae16016a5c5e837c951eddef2a1637e1', '\xbc4518da643b8654a643c6d6214d04d8', 20270, 0, 117678180502339584, '\x4f40ff0dc0ad85b79a98f3a79eb2abae'),
	('\xb11dc3ce933f8251878aee5356ccecfc', '\x6d330170cf7c89698850894800ec412c', 20270, 0, 117678180502470656, '\x499c1a0f87638165858c4b247f749252'),
	('\xbc19506f088d8f778259c5908c3cbf56', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117678180502470657, '\x28d99a687d808831aa453c5771439e0e'),
	('\xbe75f4c2dd4a8abc938c7ab1c46f1b09', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117678180502470658, '\x7356f76f590287e4bc165a3607ffaced'),
	('\xbeb73abcdaa884b3a4d0f3439fe2d852', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117678180502470659, '\x0e63a553831e82119effd7be4ac9d1e2'),
	('\xbeb73abcdaa884b3a4d0f3439fe2d852', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117678180502470660, '\x055943ded58883619cd72f3909706331'),
	('\xbf16abd791d583c7bb5acf772163294f', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117678180502536192, '\xe0e0a61f272d8278850611693706caff'),
	('\xd1fddbda95a4871393c5ee93edb1778f', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117678180502536193, '\x1d415ef925c68b09bd42dcedab974b3e'),
	('\xd1fddbda95a4871393c5ee93edb1778f', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117678180502536194, '\xc6f5144019b0815caccff67c88b9ed80'),
	('\xd9b231894ea2865eb01b9cfbe71cd0c5', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 0, 117678180502536195, '\x120606cfb3e184e697457b9383ca802b'),
	('\xdca64a9566238022abd47817499392a3', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117678180502536196, '\xf158cba7270b8ea888a381a939be81bc'),
	('\xdca64a9566238022abd47817499392a3', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117678180502536197, '\x55dab83e29608531b7f889be5e405aeb'),
	('\xe515e8eafab58e9eb008cca48f055908', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117678180502536198, '\xa6573abefc678625b4b3d00850921778'),
	('\xe6cc5f834c2c86eaacdfc057eee1f439', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117678180502536199, '\x1833a785656f87fb8fda0171ebc2bc55'),
	('\xe6cc5f834c2c86eaacdfc057eee1f439', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117678180502536200, '\x650ef94dfd518389858159ab5a7337ff'),
	('\xed60572f692989d18f1a3473da0efe00', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117678180502863872, '\x6359a14b00be8635848e45127b522824'),
	('\xef41b8959d928034a91e47b2e028ac36', '\x6d330170cf7c89698850894800ec412c', 20270, 0, 117678180502863873, '\xee119d5aab978943a3b16f0771d4e8f6'),
	('\xf688358d9ffe8d93badffa6bcf2eabdd', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117678180502863874, '\x4235dbe318e7858dab95da35638de251'),
	('\xfe1d51c8ccab8741a449163dcd1dcd05', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117678180502863875, '\x3bfece0b0d2f8de2bd2da177bd2497ee');


--
-- Data for Name: place_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place_version VALUES
	('\x68b9c90276c886c3a66d4448d8a067dc', -2147483648, NULL, '01', 'Thành phố Hà Nội', 'Hanoi City', 'Thành phố', 0, NULL, 8718000, 21000100, 105698000, 3359800000, 117678180496572416, '\xa1cbe84aea2386199dfb42e22365b46e'),
	('\xe0eecf77c61581eca849e53bad29b445', -2147483648, NULL, '22', 'Tỉnh Quảng Ninh', 'Quang Ninh Province', 'Tỉnh', 0, NULL, 1429841, 21264200, 107223000, 6207900000, 117678180497948672, '\x73646f46f9e38cfab5a79aa7a91fdd37'),
	('\x7066c9a3f6cc85a4921395fec130aafa', -2147483648, NULL, '38', 'Tỉnh Thanh Hóa', 'Thanh Hoa Province', 'Tỉnh', 0, NULL, 3760650, 20046800, 105317000, 11114700000, 117678180497948673, '\x7992602ed7f286b196f9f130cf65809a'),
	('\x6fe4c9e160b9835686b6aba5b5f6288d', -2147483648, 20269, '001', 'Quận Ba Đình', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117678180497948674, '\xdbffb03de2e2838682a45fab657d7740'),
	('\x59860d87bada827da82e7f30f598fd22', -2147483648, 20269, '002', 'Quận Hoàn Kiếm', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117678180497948675, '\xe886109decbe8ee2a9b21a8546af909c'),
	('\x4acdb67df7b38136a5f86d2f024987dd', -2147483648, 20269, '003', 'Quận Tây Hồ', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117678180498014208, '\x43d28dc320f58d1f979102b7c22b5595'),
	('\xc6929a7acb4b8a4386ee2379f4a7580b', -2147483648, 20269, '004', 'Quận Long Biên', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117678180498014209, '\xf1ba6aeea7098549a37ffa0bb614a50d'),
	('\x229afabafd40852387759304992f0d35', -2147483648, 20269, '005', 'Quận Cầu Giấy', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117678180498014210, '\x195c58d30d8289118a12eb4e6432bc8f'),
	('\x5295e042b1cf8a548d1ae05d235c9283', -2147483648, 20269, '007', 'Quận Hai Bà Trưng', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117678180498014211, '\xd8e7066dd38a814e8c8a8ed47599f4b0'),
	('\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648, 20269, '021', 'Quận Bắc Từ Liêm', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117678180498014212, '\x75a166d7a42a87fe85130ea565c97c97'),
	('\x2262236eb5ac886cb44c5878726f1aaa', -2147483648, 20269, '193', 'Thành phố Hạ Long', '', 'Thành phố', 1, '\xe0eecf77c61581eca849e53bad29b445', NULL, NULL, NULL, NULL, 117678180498145280, '\x5ebf4ccfae8d86f19acffd545638123d'),
	('\xca5c8d94d210853597ec4fc55ecb909a', -2147483648, 20269, '380', 'Thành phố Thanh Hóa', '', 'Thành phố', 1, '\x7066c9a3f6cc85a4921395fec130aafa', NULL, NULL, NULL, NULL, 117678180498145281, '\xc865e504e97786839e658b5103e945ab'),
	('\xd9b231894ea2865eb01b9cfbe71cd0c5', -2147483648, 20269, '00001', 'Phường Phúc Xá', '', 'Phường', 2, '\x6fe4c9e160b9835686b6aba5b5f6288d', NULL, NULL, NULL, NULL, 117678180498145282, '\xd0a0e545f1a3840ab8d6ea177b3ce812'),
	('\x600625b3ab848facaf133438f8358866', -2147483648, 20269, '00037', 'Phường Phúc Tân', '', 'Phường', 2, '\x59860d87bada827da82e7f30f598fd22', NULL, NULL, NULL, NULL, 117678180498145283, '\xa9386fe18c138b71813384f1a9972a9b'),
	('\xa87605da61d585ae8d622a5a53626e94', -2147483648, 20269, '00067', 'Phường Chương Dương', '', 'Phường', 2, '\x59860d87bada827da82e7f30f598fd22', NULL, NULL, NULL, NULL, 117678180498210816, '\xcabd19e7491e89e09989851da6db97f4'),
	('\x9d7af793590f8d428b1170bcefad5534', -2147483648, 20269, '00091', 'Phường Phú Thượng', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117678180498407424, '\x0534c5d0f6a684cf8b6dc4383a964693'),
	('\x51a12f54e287837184e3ed4087ed4c50', 20270, NULL, '00091', 'Phường Phú Thượng', 'Phu Thuong Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 39322, 21086000, 105802000, 7210000, 117678180498407425, '\xe076d8a2c568848ebcf4318c1edb4372'),
	('\xe6cc5f834c2c86eaacdfc057eee1f439', -2147483648, 20269, '00094', 'Phường Nhật Tân', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117678180498669568, '\xf5bd7d74a7ca8587b440cda8fe31dcfb'),
	('\xdca64a9566238022abd47817499392a3', -2147483648, 20269, '00097', 'Phường Tứ Liên', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117678180498669569, '\x9b027b7198738df6982f673790ce0aeb'),
	('\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, NULL, '00097', 'Phường Hồng Hà', 'Hong Ha Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 123282, 21056700, 105845000, 15090000, 117678180498669570, '\x403a6cb98e148d57ba142070a86ef35a'),
	('\x6b538067313d8091b0d6917f682cbe88', -2147483648, 20269, '00100', 'Phường Quảng An', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117678180498735104, '\x711100cbc95e8e8ca339958ef78be0fa'),
	('\x226a836fb04f84498af75cac6b28560a', -2147483648, 20269, '00103', 'Phường Xuân La', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117678180498735105, '\x2a8badf4d1d88eb5b22e1ffd680d2505'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, NULL, '00103', 'Phường Tây Hồ', 'Tay Ho Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 100122, 21058000, 105820000, 10720000, 117678180498735106, '\x15b4c757de5b87e7ab7865f8c71eb1e7'),
	('\x3a1ba09c6c408a46a38030955b3a53db', -2147483648, 20269, '00106', 'Phường Yên Phụ', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117678180498735107, '\x05404dfa963f893c84ce22031650f26e'),
	('\x63e63718618084ccba7f21f7061001f5', -2147483648, 20269, '00109', 'Phường Bưởi', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117678180498735108, '\x0948e46913fc846d83f0a5a45340cabd'),
	('\xbe75f4c2dd4a8abc938c7ab1c46f1b09', -2147483648, 20269, '00112', 'Phường Thụy Khuê', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117678180498735109, '\xa270d94c24798cc5ac0491f805328429'),
	('\x52dce4d3861883b7be7c1bb32ee4ab87', -2147483648, 20269, '00118', 'Phường Ngọc Thụy', '', 'Phường', 2, '\xc6929a7acb4b8a4386ee2379f4a7580b', NULL, NULL, NULL, NULL, 117678180498735110, '\x851bc6e2cadc827eb79ed52b954d7aa1'),
	('\x2f16ce3780be8a3cb6f13df2e355b2c7', -2147483648, 20269, '00139', 'Phường Bồ Đề', '', 'Phường', 2, '\xc6929a7acb4b8a4386ee2379f4a7580b', NULL, NULL, NULL, NULL, 117678180498931712, '\x71a7135b1f5b85079fcd3af8f9d7f189'),
	('\xbeb73abcdaa884b3a4d0f3439fe2d852', -2147483648, 20269, '00157', 'Phường Nghĩa Đô', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117678180498931713, '\x1acf0279626c8327b8fabb6a7bc55c8f'),
	('\x67e8d5f03b028ffb9050a16d27610ddc', -2147483648, 20269, '00160', 'Phường Nghĩa Tân', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117678180498931714, '\x263fc65e8b3a842b960e439faadbb949'),
	('\x765341818bfd87e3b72dede0aca91388', 20270, NULL, '00160', 'Phường Nghĩa Đô', 'Nghia Do Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 125568, 21045100, 105794000, 4340000, 117678180498931715, '\x3dd9b7bf0fea8c2c813bbea0d1d50035'),
	('\xbf16abd791d583c7bb5acf772163294f', -2147483648, 20269, '00163', 'Phường Mai Dịch', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117678180498931716, '\xa8c6b41371ef89eda192854064881d61'),
	('\x6ad5c2ec26ce8da4bff5d149c184de00', -2147483648, 20269, '00166', 'Phường Dịch Vọng', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117678180498997248, '\xe6855e3ed4a687908dbef9850f625157'),
	('\x1b2d4f1471c386109b774c3e861e64fa', -2147483648, 20269, '00167', 'Phường Dịch Vọng Hậu', 'Dich Vong Hau Commune', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117678180498997249, '\x7b0210af38ed81a8840ed2639354156f'),
	('\x3313108e89fb8de09e7648e4e3940726', -2147483648, 20269, '00169', 'Phường Quan Hoa', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117678180499193856, '\x05ba73b6c14085319417e148ae4a653e'),
	('\x2816b6bbb2cb8de0a32491f95ea8cd67', -2147483648, 20269, '00244', 'Phường Bạch Đằng', '', 'Phường', 2, '\x5295e042b1cf8a548d1ae05d235c9283', NULL, NULL, NULL, NULL, 117678180499193857, '\xbea277f23a4084f0ba00fec9082e4e7c'),
	('\x00e6ef5b40078ec18139094ccccba028', -2147483648, 20269, '00268', 'Phường Thanh Lương', '', 'Phường', 2, '\x5295e042b1cf8a548d1ae05d235c9283', NULL, NULL, NULL, NULL, 117678180499193858, '\x96ad160433ca8fb5a9325ef3f5fced1f'),
	('\x3c72c4ed041e89daa7203c39aa1b2c0c', -2147483648, 20269, '00601', 'Phường Đông Ngạc', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117678180499456000, '\xe06bbc7d738b86ce9ea8d5963e17fcd7'),
	('\xd1fddbda95a4871393c5ee93edb1778f', -2147483648, 20269, '00610', 'Phường Xuân Đỉnh', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117678180499718144, '\x1f65742a91f08389b71c7aa5fa067a0b'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', -2147483648, 20269, '00611', 'Phường Xuân Tảo', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117678180499980288, '\xc1035abd59d48f4b8646c91c0a5d5d25'),
	('\x0351b18e396e83d9b91f6eff2b77b79b', 20270, NULL, '00611', 'Phường Xuân Đỉnh', 'Xuan Dinh Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 48658, 21064500, 105795000, 5460000, 117678180499980289, '\x30c10a30ee9c8a37af40941b925a5d71'),
	('\x530d5f167296899e9cf347fd310cbbff', -2147483648, 20269, '00616', 'Phường Cổ Nhuế 1', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117678180499980290, '\x141768dff50e84fd83fde14297bb36a6'),
	('\x6f620d1b8ceb8796a80223f7a208fff6', -2147483648, 20269, '06673', 'Phường Bãi Cháy', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117678180500045824, '\xec66f96a30468fb9b062f4104075d067'),
	('\x5a1bb185b27a8c99b738b983e4b274f6', 20270, NULL, '06673', 'Phường Bãi Cháy', 'Bai Chay Ward', 'Phường', 2, '\xe0eecf77c61581eca849e53bad29b445', 42018, 20961700, 107029000, 25390000, 117678180500045825, '\x9d604be7c0ea8fbeb504bca0860a0166'),
	('\x7129b08d994a85ca97aa3f797ecca99b', -2147483648, 20269, '06679', 'Phường Hùng Thắng', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117678180500045826, '\x1b3793908e9f84feb32a3550f6431c3b'),
	('\xef41b8959d928034a91e47b2e028ac36', -2147483648, 20269, '06685', 'Phường Trần Hưng Đạo', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117678180500242432, '\xa96077e808dd8a8188504a0bdf1ad2ee'),
	('\x6d330170cf7c89698850894800ec412c', 20270, NULL, '06685', 'Phường Hồng Gai', 'Hong Gai Ward', 'Phường', 2, '\xe0eecf77c61581eca849e53bad29b445', 51333, 20948500, 107046200, 5000000, 117678180500242433, '\x50c11d02616e8a0ba9038dd644266c7f'),
	('\xae16016a5c5e837c951eddef2a1637e1', -2147483648, 20269, '06688', 'Phường Hồng Hải', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117678180500242434, '\x82952e7342138947b75f09c660285067'),
	('\xbc4518da643b8654a643c6d6214d04d8', 20270, NULL, '06688', 'Phường Hạ Long', 'Ha Long Ward', 'Phường', 2, '\xe0eecf77c61581eca849e53bad29b445', 52905, 20962600, 107045800, 6080000, 117678180500307968, '\x3df49bde1ce981e6836eb19b60645e85'),
	('\x20fd75450e7f83c6977bf6be664a3c6f', -2147483648, 20269, '06691', 'Phường Hồng Gai', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117678180500504576, '\xcd7e86e0592a80cc814b715b7edba9a7'),
	('\xb11dc3ce933f8251878aee5356ccecfc', -2147483648, 20269, '06694', 'Phường Bạch Đằng', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117678180500504577, '\xcdf9b22f402f85f0b3bdcfe7cec19504'),
	('\x5575ae35a81d8bcfbbef574d6908fd09', -2147483648, 20269, '06697', 'Phường Hồng Hà', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117678180500504578, '\x90b2af383f1585c4a26eff2eef853b16'),
	('\x6339709fadd38a30bd9e6c3b6f212f43', -2147483648, 20269, '14758', 'Phường Đông Thọ', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500504579, '\x5974696ecb1a82438bd954cd9b3dde71'),
	('\xfe1d51c8ccab8741a449163dcd1dcd05', -2147483648, 20269, '14764', 'Phường Trường Thi', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500504580, '\x1a2f61dfabcb88d0aeee6960a1499991'),
	('\xe515e8eafab58e9eb008cca48f055908', -2147483648, 20269, '14767', 'Phường Điện Biên', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500504581, '\x4c470c0ceeef81359eb3cc88d8dbaa8a'),
	('\x14d973f623ad8d258bb5893a40104db7', -2147483648, 20269, '14770', 'Phường Phú Sơn', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500570112, '\x361b096fa9738c2884222f70062968d4'),
	('\xbc19506f088d8f778259c5908c3cbf56', -2147483648, 20269, '14773', 'Phường Lam Sơn', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500766720, '\x64a1a675e8c6879f94c10b674bba3442'),
	('\x266f4ec3fd0b8fd4a192983f63cee900', -2147483648, 20269, '14776', 'Phường Ba Đình', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500766721, '\x3d15e7290e7f86f3938b5bba13c2c382'),
	('\x86b84a0fa09985228789190d0ecbad56', -2147483648, 20269, '14779', 'Phường Ngọc Trạo', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500766722, '\x5f83c9f07ac88b639777c087f341ce56'),
	('\x61a3d2fab82c8447878a730dbf3062f4', -2147483648, 20269, '14782', 'Phường Đông Vệ', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500766723, '\x84f1cb05ee2e83728c21d337a7f1cfe7'),
	('\xed60572f692989d18f1a3473da0efe00', -2147483648, 20269, '14785', 'Phường Đông Sơn', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500832256, '\xdabedcd6d2848383a7e5ced8ac326c60'),
	('\x623469f4f48a80d899d7e3e972eb5a76', -2147483648, 20269, '14794', 'Phường Đông Hương', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500832257, '\x5768add3cc268dbe8ad66e0ef1f779df'),
	('\xf688358d9ffe8d93badffa6bcf2eabdd', -2147483648, 20269, '14797', 'Phường Đông Hải', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500832258, '\xf3bd37d7906e85488d671d5ba68d606e'),
	('\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, NULL, '14797', 'Phường Hạc Thành', 'Hac Thanh Ward', 'Phường', 2, '\x7066c9a3f6cc85a4921395fec130aafa', 197142, 19802800, 105789000, 24630000, 117678180500832259, '\xc325456ded398a92ac9d219a1e27f3a9'),
	('\x70e4c408864385bdb77f29d835f14399', -2147483648, 20269, '16435', 'Phường An Hưng', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117678180500832260, '\xccacdc5a35f5861da034455b584ca07c');


--
-- Data for Name: place_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place_word VALUES
	('ha', '\x68b9c90276c886c3a66d4448d8a067dc', -2147483648),
	('noi', '\x68b9c90276c886c3a66d4448d8a067dc', -2147483648),
	('pho', '\x68b9c90276c886c3a66d4448d8a067dc', -2147483648),
	('thanh', '\x68b9c90276c886c3a66d4448d8a067dc', -2147483648),
	('ninh', '\xe0eecf77c61581eca849e53bad29b445', -2147483648),
	('quang', '\xe0eecf77c61581eca849e53bad29b445', -2147483648),
	('tinh', '\xe0eecf77c61581eca849e53bad29b445', -2147483648),
	('hoa', '\x7066c9a3f6cc85a4921395fec130aafa', -2147483648),
	('thanh', '\x7066c9a3f6cc85a4921395fec130aafa', -2147483648),
	('tinh', '\x7066c9a3f6cc85a4921395fec130aafa', -2147483648),
	('ba', '\x6fe4c9e160b9835686b6aba5b5f6288d', -2147483648),
	('dinh', '\x6fe4c9e160b9835686b6aba5b5f6288d', -2147483648),
	('quan', '\x6fe4c9e160b9835686b6aba5b5f6288d', -2147483648),
	('hoan', '\x59860d87bada827da82e7f30f598fd22', -2147483648),
	('kiem', '\x59860d87bada827da82e7f30f598fd22', -2147483648),
	('quan', '\x59860d87bada827da82e7f30f598fd22', -2147483648),
	('ho', '\x4acdb67df7b38136a5f86d2f024987dd', -2147483648),
	('quan', '\x4acdb67df7b38136a5f86d2f024987dd', -2147483648),
	('tay', '\x4acdb67df7b38136a5f86d2f024987dd', -2147483648),
	('bien', '\xc6929a7acb4b8a4386ee2379f4a7580b', -2147483648),
	('long', '\xc6929a7acb4b8a4386ee2379f4a7580b', -2147483648),
	('quan', '\xc6929a7acb4b8a4386ee2379f4a7580b', -2147483648),
	('cau', '\x229afabafd40852387759304992f0d35', -2147483648),
	('giay', '\x229afabafd40852387759304992f0d35', -2147483648),
	('quan', '\x229afabafd40852387759304992f0d35', -2147483648),
	('ba', '\x5295e042b1cf8a548d1ae05d235c9283', -2147483648),
	('hai', '\x5295e042b1cf8a548d1ae05d235c9283', -2147483648),
	('quan', '\x5295e042b1cf8a548d1ae05d235c9283', -2147483648),
	('trung', '\x5295e042b1cf8a548d1ae05d235c9283', -2147483648),
	('bac', '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648),
	('liem', '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648),
	('quan', '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648),
	('tu', '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648),
	('ha', '\x2262236eb5ac886cb44c5878726f1aaa', -2147483648),
	('long', '\x2262236eb5ac886cb44c5878726f1aaa', -2147483648),
	('pho', '\x2262236eb5ac886cb44c5878726f1aaa', -2147483648),
	('thanh', '\x2262236eb5ac886cb44c5878726f1aaa', -2147483648),
	('hoa', '\xca5c8d94d210853597ec4fc55ecb909a', -2147483648),
	('pho', '\xca5c8d94d210853597ec4fc55ecb909a', -2147483648),
	('thanh', '\xca5c8d94d210853597ec4fc55ecb909a', -2147483648),
	('phuc', '\xd9b231894ea2865eb01b9cfbe71cd0c5', -2147483648),
	('phuong', '\xd9b231894ea2865eb01b9cfbe71cd0c5', -2147483648),
	('xa', '\xd9b231894ea2865eb01b9cfbe71cd0c5', -2147483648),
	('phuc', '\x600625b3ab848facaf133438f8358866', -2147483648),
	('phuong', '\x600625b3ab848facaf133438f8358866', -2147483648),
	('tan', '\x600625b3ab848facaf133438f8358866', -2147483648),
	('chuong', '\xa87605da61d585ae8d622a5a53626e94', -2147483648),
	('duong', '\xa87605da61d585ae8d622a5a53626e94', -2147483648),
	('phuong', '\xa87605da61d585ae8d622a5a53626e94', -2147483648),
	('phu', '\x9d7af793590f8d428b1170bcefad5534', -2147483648),
	('phuong', '\x9d7af793590f8d428b1170bcefad5534', -2147483648),
	('thuong', '\x9d7af793590f8d428b1170bcefad5534', -2147483648),
	('phu', '\x51a12f54e287837184e3ed4087ed4c50', 20270),
	('phuong', '\x51a12f54e287837184e3ed4087ed4c50', 20270),
	('thuong', '\x51a12f54e287837184e3ed4087ed4c50', 20270),
	('nhat', '\xe6cc5f834c2c86eaacdfc057eee1f439', -2147483648),
	('phuong', '\xe6cc5f834c2c86eaacdfc057eee1f439', -2147483648),
	('tan', '\xe6cc5f834c2c86eaacdfc057eee1f439', -2147483648),
	('lien', '\xdca64a9566238022abd47817499392a3', -2147483648),
	('phuong', '\xdca64a9566238022abd47817499392a3', -2147483648),
	('tu', '\xdca64a9566238022abd47817499392a3', -2147483648),
	('ha', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270),
	('hong', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270),
	('phuong', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270),
	('an', '\x6b538067313d8091b0d6917f682cbe88', -2147483648),
	('phuong', '\x6b538067313d8091b0d6917f682cbe88', -2147483648),
	('quang', '\x6b538067313d8091b0d6917f682cbe88', -2147483648),
	('la', '\x226a836fb04f84498af75cac6b28560a', -2147483648),
	('phuong', '\x226a836fb04f84498af75cac6b28560a', -2147483648),
	('xuan', '\x226a836fb04f84498af75cac6b28560a', -2147483648),
	('ho', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270),
	('phuong', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270),
	('tay', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270),
	('phu', '\x3a1ba09c6c408a46a38030955b3a53db', -2147483648),
	('phuong', '\x3a1ba09c6c408a46a38030955b3a53db', -2147483648),
	('yen', '\x3a1ba09c6c408a46a38030955b3a53db', -2147483648),
	('buoi', '\x63e63718618084ccba7f21f7061001f5', -2147483648),
	('phuong', '\x63e63718618084ccba7f21f7061001f5', -2147483648),
	('khue', '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', -2147483648),
	('phuong', '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', -2147483648),
	('thuy', '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', -2147483648),
	('ngoc', '\x52dce4d3861883b7be7c1bb32ee4ab87', -2147483648),
	('phuong', '\x52dce4d3861883b7be7c1bb32ee4ab87', -2147483648),
	('thuy', '\x52dce4d3861883b7be7c1bb32ee4ab87', -2147483648),
	('bo', '\x2f16ce3780be8a3cb6f13df2e355b2c7', -2147483648),
	('de', '\x2f16ce3780be8a3cb6f13df2e355b2c7', -2147483648),
	('phuong', '\x2f16ce3780be8a3cb6f13df2e355b2c7', -2147483648),
	('do', '\xbeb73abcdaa884b3a4d0f3439fe2d852', -2147483648),
	('nghia', '\xbeb73abcdaa884b3a4d0f3439fe2d852', -2147483648),
	('phuong', '\xbeb73abcdaa884b3a4d0f3439fe2d852', -2147483648),
	('nghia', '\x67e8d5f03b028ffb9050a16d27610ddc', -2147483648),
	('phuong', '\x67e8d5f03b028ffb9050a16d27610ddc', -2147483648),
	('tan', '\x67e8d5f03b028ffb9050a16d27610ddc', -2147483648),
	('do', '\x765341818bfd87e3b72dede0aca91388', 20270),
	('nghia', '\x765341818bfd87e3b72dede0aca91388', 20270),
	('phuong', '\x765341818bfd87e3b72dede0aca91388', 20270),
	('dich', '\xbf16abd791d583c7bb5acf772163294f', -2147483648),
	('mai', '\xbf16abd791d583c7bb5acf772163294f', -2147483648),
	('phuong', '\xbf16abd791d583c7bb5acf772163294f', -2147483648),
	('dich', '\x6ad5c2ec26ce8da4bff5d149c184de00', -2147483648);
INSERT INTO public.place_word VALUES
	('phuong', '\x6ad5c2ec26ce8da4bff5d149c184de00', -2147483648),
	('vong', '\x6ad5c2ec26ce8da4bff5d149c184de00', -2147483648),
	('dich', '\x1b2d4f1471c386109b774c3e861e64fa', -2147483648),
	('hau', '\x1b2d4f1471c386109b774c3e861e64fa', -2147483648),
	('phuong', '\x1b2d4f1471c386109b774c3e861e64fa', -2147483648),
	('vong', '\x1b2d4f1471c386109b774c3e861e64fa', -2147483648),
	('hoa', '\x3313108e89fb8de09e7648e4e3940726', -2147483648),
	('phuong', '\x3313108e89fb8de09e7648e4e3940726', -2147483648),
	('quan', '\x3313108e89fb8de09e7648e4e3940726', -2147483648),
	('bach', '\x2816b6bbb2cb8de0a32491f95ea8cd67', -2147483648),
	('dang', '\x2816b6bbb2cb8de0a32491f95ea8cd67', -2147483648),
	('phuong', '\x2816b6bbb2cb8de0a32491f95ea8cd67', -2147483648),
	('luong', '\x00e6ef5b40078ec18139094ccccba028', -2147483648),
	('phuong', '\x00e6ef5b40078ec18139094ccccba028', -2147483648),
	('thanh', '\x00e6ef5b40078ec18139094ccccba028', -2147483648),
	('dong', '\x3c72c4ed041e89daa7203c39aa1b2c0c', -2147483648),
	('ngac', '\x3c72c4ed041e89daa7203c39aa1b2c0c', -2147483648),
	('phuong', '\x3c72c4ed041e89daa7203c39aa1b2c0c', -2147483648),
	('dinh', '\xd1fddbda95a4871393c5ee93edb1778f', -2147483648),
	('phuong', '\xd1fddbda95a4871393c5ee93edb1778f', -2147483648),
	('xuan', '\xd1fddbda95a4871393c5ee93edb1778f', -2147483648),
	('phuong', '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', -2147483648),
	('tao', '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', -2147483648),
	('xuan', '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', -2147483648),
	('dinh', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270),
	('phuong', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270),
	('xuan', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270),
	('1', '\x530d5f167296899e9cf347fd310cbbff', -2147483648),
	('co', '\x530d5f167296899e9cf347fd310cbbff', -2147483648),
	('nhue', '\x530d5f167296899e9cf347fd310cbbff', -2147483648),
	('phuong', '\x530d5f167296899e9cf347fd310cbbff', -2147483648),
	('bai', '\x6f620d1b8ceb8796a80223f7a208fff6', -2147483648),
	('chay', '\x6f620d1b8ceb8796a80223f7a208fff6', -2147483648),
	('phuong', '\x6f620d1b8ceb8796a80223f7a208fff6', -2147483648),
	('bai', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270),
	('chay', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270),
	('phuong', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270),
	('hung', '\x7129b08d994a85ca97aa3f797ecca99b', -2147483648),
	('phuong', '\x7129b08d994a85ca97aa3f797ecca99b', -2147483648),
	('thang', '\x7129b08d994a85ca97aa3f797ecca99b', -2147483648),
	('dao', '\xef41b8959d928034a91e47b2e028ac36', -2147483648),
	('hung', '\xef41b8959d928034a91e47b2e028ac36', -2147483648),
	('phuong', '\xef41b8959d928034a91e47b2e028ac36', -2147483648),
	('tran', '\xef41b8959d928034a91e47b2e028ac36', -2147483648),
	('gai', '\x6d330170cf7c89698850894800ec412c', 20270),
	('hong', '\x6d330170cf7c89698850894800ec412c', 20270),
	('phuong', '\x6d330170cf7c89698850894800ec412c', 20270),
	('hai', '\xae16016a5c5e837c951eddef2a1637e1', -2147483648),
	('hong', '\xae16016a5c5e837c951eddef2a1637e1', -2147483648),
	('phuong', '\xae16016a5c5e837c951eddef2a1637e1', -2147483648),
	('ha', '\xbc4518da643b8654a643c6d6214d04d8', 20270),
	('long', '\xbc4518da643b8654a643c6d6214d04d8', 20270),
	('phuong', '\xbc4518da643b8654a643c6d6214d04d8', 20270),
	('gai', '\x20fd75450e7f83c6977bf6be664a3c6f', -2147483648),
	('hong', '\x20fd75450e7f83c6977bf6be664a3c6f', -2147483648),
	('phuong', '\x20fd75450e7f83c6977bf6be664a3c6f', -2147483648),
	('bach', '\xb11dc3ce933f8251878aee5356ccecfc', -2147483648),
	('dang', '\xb11dc3ce933f8251878aee5356ccecfc', -2147483648),
	('phuong', '\xb11dc3ce933f8251878aee5356ccecfc', -2147483648),
	('ha', '\x5575ae35a81d8bcfbbef574d6908fd09', -2147483648),
	('hong', '\x5575ae35a81d8bcfbbef574d6908fd09', -2147483648),
	('phuong', '\x5575ae35a81d8bcfbbef574d6908fd09', -2147483648),
	('dong', '\x6339709fadd38a30bd9e6c3b6f212f43', -2147483648),
	('phuong', '\x6339709fadd38a30bd9e6c3b6f212f43', -2147483648),
	('tho', '\x6339709fadd38a30bd9e6c3b6f212f43', -2147483648),
	('phuong', '\xfe1d51c8ccab8741a449163dcd1dcd05', -2147483648),
	('thi', '\xfe1d51c8ccab8741a449163dcd1dcd05', -2147483648),
	('truong', '\xfe1d51c8ccab8741a449163dcd1dcd05', -2147483648),
	('bien', '\xe515e8eafab58e9eb008cca48f055908', -2147483648),
	('dien', '\xe515e8eafab58e9eb008cca48f055908', -2147483648),
	('phuong', '\xe515e8eafab58e9eb008cca48f055908', -2147483648),
	('phu', '\x14d973f623ad8d258bb5893a40104db7', -2147483648),
	('phuong', '\x14d973f623ad8d258bb5893a40104db7', -2147483648),
	('son', '\x14d973f623ad8d258bb5893a40104db7', -2147483648),
	('lam', '\xbc19506f088d8f778259c5908c3cbf56', -2147483648),
	('phuong', '\xbc19506f088d8f778259c5908c3cbf56', -2147483648),
	('son', '\xbc19506f088d8f778259c5908c3cbf56', -2147483648),
	('ba', '\x266f4ec3fd0b8fd4a192983f63cee900', -2147483648),
	('dinh', '\x266f4ec3fd0b8fd4a192983f63cee900', -2147483648),
	('phuong', '\x266f4ec3fd0b8fd4a192983f63cee900', -2147483648),
	('ngoc', '\x86b84a0fa09985228789190d0ecbad56', -2147483648),
	('phuong', '\x86b84a0fa09985228789190d0ecbad56', -2147483648),
	('trao', '\x86b84a0fa09985228789190d0ecbad56', -2147483648),
	('dong', '\x61a3d2fab82c8447878a730dbf3062f4', -2147483648),
	('phuong', '\x61a3d2fab82c8447878a730dbf3062f4', -2147483648),
	('ve', '\x61a3d2fab82c8447878a730dbf3062f4', -2147483648),
	('dong', '\xed60572f692989d18f1a3473da0efe00', -2147483648),
	('phuong', '\xed60572f692989d18f1a3473da0efe00', -2147483648),
	('son', '\xed60572f692989d18f1a3473da0efe00', -2147483648),
	('dong', '\x623469f4f48a80d899d7e3e972eb5a76', -2147483648),
	('huong', '\x623469f4f48a80d899d7e3e972eb5a76', -2147483648),
	('phuong', '\x623469f4f48a80d899d7e3e972eb5a76', -2147483648),
	('dong', '\xf688358d9ffe8d93badffa6bcf2eabdd', -2147483648),
	('hai', '\xf688358d9ffe8d93badffa6bcf2eabdd', -2147483648),
	('phuong', '\xf688358d9ffe8d93badffa6bcf2eabdd', -2147483648),
	('hac', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270),
	('phuong', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270),
	('thanh', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270),
	('an', '\x70e4c408864385bdb77f29d835f14399', -2147483648),
	('hung', '\x70e4c408864385bdb77f29d835f14399', -2147483648);
INSERT INTO public.place_word VALUES
	('phuong', '\x70e4c408864385bdb77f29d835f14399', -2147483648);


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('\x8fb4ca666a6c4b469db2303e6eb17dc3', '\x68b9c90276c886c3a66d4448d8a067dc', '{"plan":"8fb4ca66-6a6c-4b46-9db2-303e6eb17dc3","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}', 117678180625809408, 1, 152);


--
-- Data for Name: practised_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.progress VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 5198767336402608346, 12, 0, 0, 0, 0, 0, 0, 0, 0);


--
-- Data for Name: projection; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.projection VALUES
	('places', 1, 1),
	('people', 1, 1),
	('skills', 1, 1),
	('learning', 1, 1),
	('fieldwork', 1, 1),
	('plans', 1, 1);


--
-- Data for Name: register_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_person VALUES
	('\xe5eada31f2874f2bbd6d9e26b373c2ee', 'Nguyễn Thị Thử 0', 'nguyen thi thu 0', '0900000000', NULL, 1, 1795626535317),
	('\xb899f85c6c21459f9369cb25e3f1eef0', 'Nguyễn Thị Thử 1', 'nguyen thi thu 1', '0900000001', NULL, 1, 1795626535317),
	('\xcbd0b52e10704b91a36cd7de5b6fd4ae', 'Nguyễn Thị Thử 2', 'nguyen thi thu 2', '0900000002', NULL, 1, 1795626535317),
	('\x7a4126f5b9c94f6cbfc8725f66cfbbbc', 'Nguyễn Thị Thử 3', 'nguyen thi thu 3', '0900000003', NULL, 1, 1795626535317),
	('\x50728cc1255c4839965bfc6eaaa0b9f6', 'Nguyễn Thị Thử 4', 'nguyen thi thu 4', '0900000004', NULL, 1, 1795626535317),
	('\x156f7cef72fa469894d0932fca413729', 'Nguyễn Thị Thử 5', 'nguyen thi thu 5', '0900000005', NULL, 1, 1795626535317),
	('\xeb27a8e7b3804f65a4fa9ced00ac1913', 'Nguyễn Thị Thử 6', 'nguyen thi thu 6', '0900000006', NULL, 1, 1795626535317),
	('\xf1dc28eebaa74b229c3521e05bbef9b8', 'Nguyễn Thị Thử 7', 'nguyen thi thu 7', '0900000007', NULL, 1, 1795626535317),
	('\x11bcb7ac94ea4e17b6bf3573fa6e2b05', 'Nguyễn Thị Thử 8', 'nguyen thi thu 8', '0900000008', NULL, 1, 1795626535317),
	('\xe31d9035fc9148ff92a3e02a01019034', 'Nguyễn Thị Thử 9', 'nguyen thi thu 9', '0900000009', NULL, 1, 1795626535317),
	('\x90ab09a4a5a34c8795071a8edd686220', 'Nguyễn Thị Thử 10', 'nguyen thi thu 10', '0900000000', NULL, 1, 1795626535317);


--
-- Data for Name: register_trace; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_visit VALUES
	('\xcf67173456ff4976b38cb8ea89df0b75', '\xe5eada31f2874f2bbd6d9e26b373c2ee', 'Ghi chú thử');


--
-- Data for Name: register_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_word VALUES
	('0', '\xe5eada31f2874f2bbd6d9e26b373c2ee'),
	('nguyen', '\xe5eada31f2874f2bbd6d9e26b373c2ee'),
	('thi', '\xe5eada31f2874f2bbd6d9e26b373c2ee'),
	('thu', '\xe5eada31f2874f2bbd6d9e26b373c2ee'),
	('1', '\xb899f85c6c21459f9369cb25e3f1eef0'),
	('nguyen', '\xb899f85c6c21459f9369cb25e3f1eef0'),
	('thi', '\xb899f85c6c21459f9369cb25e3f1eef0'),
	('thu', '\xb899f85c6c21459f9369cb25e3f1eef0'),
	('2', '\xcbd0b52e10704b91a36cd7de5b6fd4ae'),
	('nguyen', '\xcbd0b52e10704b91a36cd7de5b6fd4ae'),
	('thi', '\xcbd0b52e10704b91a36cd7de5b6fd4ae'),
	('thu', '\xcbd0b52e10704b91a36cd7de5b6fd4ae'),
	('3', '\x7a4126f5b9c94f6cbfc8725f66cfbbbc'),
	('nguyen', '\x7a4126f5b9c94f6cbfc8725f66cfbbbc'),
	('thi', '\x7a4126f5b9c94f6cbfc8725f66cfbbbc'),
	('thu', '\x7a4126f5b9c94f6cbfc8725f66cfbbbc'),
	('4', '\x50728cc1255c4839965bfc6eaaa0b9f6'),
	('nguyen', '\x50728cc1255c4839965bfc6eaaa0b9f6'),
	('thi', '\x50728cc1255c4839965bfc6eaaa0b9f6'),
	('thu', '\x50728cc1255c4839965bfc6eaaa0b9f6'),
	('5', '\x156f7cef72fa469894d0932fca413729'),
	('nguyen', '\x156f7cef72fa469894d0932fca413729'),
	('thi', '\x156f7cef72fa469894d0932fca413729'),
	('thu', '\x156f7cef72fa469894d0932fca413729'),
	('6', '\xeb27a8e7b3804f65a4fa9ced00ac1913'),
	('nguyen', '\xeb27a8e7b3804f65a4fa9ced00ac1913'),
	('thi', '\xeb27a8e7b3804f65a4fa9ced00ac1913'),
	('thu', '\xeb27a8e7b3804f65a4fa9ced00ac1913'),
	('7', '\xf1dc28eebaa74b229c3521e05bbef9b8'),
	('nguyen', '\xf1dc28eebaa74b229c3521e05bbef9b8'),
	('thi', '\xf1dc28eebaa74b229c3521e05bbef9b8'),
	('thu', '\xf1dc28eebaa74b229c3521e05bbef9b8'),
	('8', '\x11bcb7ac94ea4e17b6bf3573fa6e2b05'),
	('nguyen', '\x11bcb7ac94ea4e17b6bf3573fa6e2b05'),
	('thi', '\x11bcb7ac94ea4e17b6bf3573fa6e2b05'),
	('thu', '\x11bcb7ac94ea4e17b6bf3573fa6e2b05'),
	('9', '\xe31d9035fc9148ff92a3e02a01019034'),
	('nguyen', '\xe31d9035fc9148ff92a3e02a01019034'),
	('thi', '\xe31d9035fc9148ff92a3e02a01019034'),
	('thu', '\xe31d9035fc9148ff92a3e02a01019034'),
	('10', '\x90ab09a4a5a34c8795071a8edd686220'),
	('nguyen', '\x90ab09a4a5a34c8795071a8edd686220'),
	('thi', '\x90ab09a4a5a34c8795071a8edd686220'),
	('thu', '\x90ab09a4a5a34c8795071a8edd686220');


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('\xb8aaae83cd40075574f064f238736295c3a348d0b45ef76c509568e5174878f4', '\x01a213ae83ca750b9274b5ef5241b275', NULL, 'leAqZdYG7gt3-EiaQd36WFm2UWPoq7a6--W89Mg4kPo', 1795626534925, 1795626534925, 1795669734925),
	('\xa1ad41981c96b3c903bc19d3ba76a2f30afdb0d9ffee04c43ed5c0a5db343616', '\x01a213ae84d77a85bdbb68f6f22c9035', NULL, 'aV92wP0W5f_n9QMkd3HMoNCPSPL7kHlxNL0uDg8xaw8', 1795626535308, 1795626535308, 1795669735308);


--
-- Data for Name: session_plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session_plan VALUES
	('\x55b34bf3a93447da9fdddf4d2f8ba424', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1795626535332, '{"session":"55b34bf3-a934-47da-9fdd-df4d2f8ba424","title":"Lớp thử","venue":"Nhà văn hóa","startsAt":1795626535332,"minutes":60,"skills":["device.touch"],"trainers":[]}', 117678180621942784, 1, 137);


--
-- Data for Name: session_present; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session_present VALUES
	('\x55b34bf3a93447da9fdddf4d2f8ba424', '\xe5eada31f2874f2bbd6d9e26b373c2ee'),
	('\x55b34bf3a93447da9fdddf4d2f8ba424', '\xb899f85c6c21459f9369cb25e3f1eef0'),
	('\x55b34bf3a93447da9fdddf4d2f8ba424', '\xcbd0b52e10704b91a36cd7de5b6fd4ae'),
	('\x55b34bf3a93447da9fdddf4d2f8ba424', '\x7a4126f5b9c94f6cbfc8725f66cfbbbc'),
	('\x55b34bf3a93447da9fdddf4d2f8ba424', '\x50728cc1255c4839965bfc6eaaa0b9f6'),
	('\x55b34bf3a93447da9fdddf4d2f8ba424', '\x156f7cef72fa469894d0932fca413729'),
	('\x55b34bf3a93447da9fdddf4d2f8ba424', '\xeb27a8e7b3804f65a4fa9ced00ac1913'),
	('\x55b34bf3a93447da9fdddf4d2f8ba424', '\xf1dc28eebaa74b229c3521e05bbef9b8');


--
-- Data for Name: stream; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stream VALUES
	(1, '\x4ae52e774ce31363baa467a917d529112ecaeac7f2bfb051c4b1d6c2fe52bc76', 1, 1);


--
-- Data for Name: stream_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stream_key VALUES
	(1, '\xe7ef5feff51660f91627543a5950ef19eb7657e4d02c7fdec5c968af416fffc0');


--
-- Data for Name: target; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target VALUES
	('\x34e3685480df42c6b289211c6ec1e69b', '\x8fb4ca666a6c4b469db2303e6eb17dc3', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '{"target":"34e36854-80df-42c6-b289-211c6ec1e69b","plan":"8fb4ca66-6a6c-4b46-9db2-303e6eb17dc3","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}', 117678180625874944, 1, 153);


--
-- Data for Name: visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit VALUES
	('\x0aa52b2b30e04514a2af558d6f2eee0e', '\xe5eada31f2874f2bbd6d9e26b373c2ee', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 'helped', 20783, NULL, '["device.touch"]', '\x01a213ae83ca750b9274b5ef5241b275', 117678180623777795, 1, 150);


--
-- Name: account account_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_name_key UNIQUE (name);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (account);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);


--
-- Name: card card_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card
    ADD CONSTRAINT card_pkey PRIMARY KEY (code);


--
-- Name: change change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (one);


--
-- Name: erasure erasure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (person);


--
-- Name: event event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_id_key UNIQUE (id);


--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (stream, seq);


--
-- Name: failed_sign_in failed_sign_in_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failed_sign_in
    ADD CONSTRAINT failed_sign_in_pkey PRIMARY KEY (subject);


--
-- Name: framework framework_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.framework
    ADD CONSTRAINT framework_pkey PRIMARY KEY (framework);


--
-- Name: held held_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.held
    ADD CONSTRAINT held_pkey PRIMARY KEY (stream, seq);


--
-- Name: lesson_completed lesson_completed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson_completed
    ADD CONSTRAINT lesson_completed_pkey PRIMARY KEY (person, course, lesson);


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);


--
-- Name: organisation organisation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (organisation);


--
-- Name: person_counted person_counted_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_counted
    ADD CONSTRAINT person_counted_pkey PRIMARY KEY (person);


--
-- Name: person_evidence person_evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_evidence
    ADD CONSTRAINT person_evidence_pkey PRIMARY KEY (person);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (person);


--
-- Name: place_succession place_succession_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place_succession
    ADD CONSTRAINT place_succession_pkey PRIMARY KEY (from_place, to_place);


--
-- Name: place_version place_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place_version
    ADD CONSTRAINT place_version_pkey PRIMARY KEY (place, since);


--
-- Name: place_word place_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place_word
    ADD CONSTRAINT place_word_pkey PRIMARY KEY (word, place, since);


--
-- Name: plan plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_pkey PRIMARY KEY (plan);


--
-- Name: practised_day practised_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practised_day
    ADD CONSTRAINT practised_day_pkey PRIMARY KEY (person, scenario, practised_on);


--
-- Name: progress progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.progress
    ADD CONSTRAINT progress_pkey PRIMARY KEY (scope, indicator);


--
-- Name: projection projection_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projection
    ADD CONSTRAINT projection_pkey PRIMARY KEY (name);


--
-- Name: register_person register_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_person
    ADD CONSTRAINT register_person_pkey PRIMARY KEY (person);


--
-- Name: register_trace register_trace_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_trace
    ADD CONSTRAINT register_trace_pkey PRIMARY KEY (event);


--
-- Name: register_visit register_visit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_visit
    ADD CONSTRAINT register_visit_pkey PRIMARY KEY (event);


--
-- Name: register_word register_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_word
    ADD CONSTRAINT register_word_pkey PRIMARY KEY (word, person);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (token);


--
-- Name: session_plan session_plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_plan
    ADD CONSTRAINT session_plan_pkey PRIMARY KEY (session);


--
-- Name: session_present session_present_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_present
    ADD CONSTRAINT session_present_pkey PRIMARY KEY (session, person);


--
-- Name: stream_key stream_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stream_key
    ADD CONSTRAINT stream_key_pkey PRIMARY KEY (stream);


--
-- Name: stream stream_node_epoch_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stream
    ADD CONSTRAINT stream_node_epoch_key UNIQUE (node, epoch);


--
-- Name: stream stream_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stream
    ADD CONSTRAINT stream_pkey PRIMARY KEY (stream);


--
-- Name: target target_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (target);


--
-- Name: visit visit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (visit);


--
-- Name: audit_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_at ON public.audit USING btree (at);


--
-- Name: card_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX card_person ON public.card USING btree (person);


--
-- Name: event_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_person ON public.event USING btree (person, clock) WHERE (person IS NOT NULL);


--
-- Name: organisation_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisation_place ON public.organisation USING btree (place);


--
-- Name: person_commune; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_commune ON public.person USING btree (commune, person);


--
-- Name: person_moved; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_moved ON public.person USING btree (person) WHERE (moved = 1);


--
-- Name: place_word_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX place_word_place ON public.place_word USING btree (place, since);


--
-- Name: register_trace_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_trace_person ON public.register_trace USING btree (person);


--
-- Name: register_visit_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_visit_person ON public.register_visit USING btree (person);


--
-- Name: register_word_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_word_person ON public.register_word USING btree (person);


--
-- Name: session_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_account ON public.session USING btree (account);


--
-- Name: session_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_person ON public.session USING btree (person);


--
-- Name: session_plan_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_plan_place ON public.session_plan USING btree (place, starts_at);


--
-- Name: target_plan; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX target_plan ON public.target USING btree (plan);


--
-- Name: visit_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visit_person ON public.visit USING btree (person, visited_on);


--
-- Name: visit_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visit_place ON public.visit USING btree (place, next_on);


--
-- PostgreSQL database dump complete
--

\unrestrict bKh8eCGDjlLS9GG5qthd16ucUtxm5gW1YrkLwt1cEZLc2oGv9LDKxnoPxy3f9Yd


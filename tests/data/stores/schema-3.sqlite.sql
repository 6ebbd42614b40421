PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migration (number BIGINT NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL);
INSERT INTO migration VALUES(1,1795626530482);
INSERT INTO migration VALUES(2,1795626530482);
INSERT INTO migration VALUES(3,1795626530482);
CREATE TABLE stream (
    stream BIGINT NOT NULL PRIMARY KEY,
    node BLOB NOT NULL,
    epoch BIGINT NOT NULL,
    own BIGINT NOT NULL CHECK (own IN (0, 1)),
    UNIQUE (node, epoch)
);
INSERT INTO stream VALUES(1,X'2a15bf28b3c4851b7ef604343eaa3e213a337f7a4f4ffd147c30f1765d12bf7e',1,1);
CREATE TABLE event (
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    id BLOB NOT NULL UNIQUE,
    type TEXT NOT NULL,
    version BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    author BLOB,
    place BLOB,
    person BLOB,
    body TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (stream, seq)
) WITHOUT ROWID;
INSERT INTO event VALUES(1,1,X'a1cbe84aea2386199dfb42e22365b46e','place.opened',1,117678180316282880,1795626530664,1795626530705,NULL,X'68b9c90276c886c3a66d4448d8a067dc',NULL,'{"place":"68b9c902-76c8-86c3-a66d-4448d8a067dc","code":"01","name":"Thành phố Hà Nội","kind":"Thành phố","level":"province","nameEn":"Hanoi City","population":8718000,"latE6":21000100,"lonE6":105698000,"areaM2":3359800000}',X'd9a71920af89a052ddbc57993b3be79eb659c999c1f42e333e1be81695947173');
INSERT INTO event VALUES(1,2,X'73646f46f9e38cfab5a79aa7a91fdd37','place.opened',1,117678180316282881,1795626530664,1795626530705,NULL,X'e0eecf77c61581eca849e53bad29b445',NULL,'{"place":"e0eecf77-c615-81ec-a849-e53bad29b445","code":"22","name":"Tỉnh Quảng Ninh","kind":"Tỉnh","level":"province","nameEn":"Quang Ninh Province","population":1429841,"latE6":21264200,"lonE6":107223000,"areaM2":6207900000}',X'cb03e38e9b73d1f9227e812af255878c98f0f4e9499ec524b88b8b0a61895d96');
INSERT INTO event VALUES(1,3,X'7992602ed7f286b196f9f130cf65809a','place.opened',1,117678180316282882,1795626530664,1795626530705,NULL,X'7066c9a3f6cc85a4921395fec130aafa',NULL,'{"place":"7066c9a3-f6cc-85a4-9213-95fec130aafa","code":"38","name":"Tỉnh Thanh Hóa","kind":"Tỉnh","level":"province","nameEn":"Thanh Hoa Province","population":3760650,"latE6":20046800,"lonE6":105317000,"areaM2":11114700000}',X'f22f2cae3dbda15a3a8006dda64f70d04aaf6e3d3440cd8eb339e0ea49c263fa');
INSERT INTO event VALUES(1,4,X'dbffb03de2e2838682a45fab657d7740','place.opened',1,117678180316282883,1795626530664,1795626530705,NULL,X'6fe4c9e160b9835686b6aba5b5f6288d',NULL,'{"place":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","code":"001","name":"Quận Ba Đình","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'1e7d90289b3bff1e23fa44f2db26b4eb52977252ddd0a170e351ddd2b3643d02');
INSERT INTO event VALUES(1,5,X'e886109decbe8ee2a9b21a8546af909c','place.opened',1,117678180316348416,1795626530664,1795626530706,NULL,X'59860d87bada827da82e7f30f598fd22',NULL,'{"place":"59860d87-bada-827d-a82e-7f30f598fd22","code":"002","name":"Quận Hoàn Kiếm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'0b4cbe04b0ae59e8f110e8a9c8366cf505b4d55e8f5ddd77f5353e151974f377');
INSERT INTO event VALUES(1,6,X'43d28dc320f58d1f979102b7c22b5595','place.opened',1,117678180316348417,1795626530664,1795626530706,NULL,X'4acdb67df7b38136a5f86d2f024987dd',NULL,'{"place":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","code":"003","name":"Quận Tây Hồ","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'abe4753b70be7494e164c3e81a69dc14652da0212253a5e3412bd6a8e26464cc');
INSERT INTO event VALUES(1,7,X'f1ba6aeea7098549a37ffa0bb614a50d','place.opened',1,117678180316348418,1795626530664,1795626530706,NULL,X'c6929a7acb4b8a4386ee2379f4a7580b',NULL,'{"place":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","code":"004","name":"Quận Long Biên","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'e0c435e6ef665293b16428ad5402bd57be0594cc3fbcb0ac7563bc4bb2261761');
INSERT INTO event VALUES(1,8,X'195c58d30d8289118a12eb4e6432bc8f','place.opened',1,117678180316348419,1795626530664,1795626530706,NULL,X'229afabafd40852387759304992f0d35',NULL,'{"place":"229afaba-fd40-8523-8775-9304992f0d35","code":"005","name":"Quận Cầu Giấy","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'4904fafbb6a2ec06f8b615de100a853e750885945524a7bfe6bc1261240f5ef4');
INSERT INTO event VALUES(1,9,X'd8e7066dd38a814e8c8a8ed47599f4b0','place.opened',1,117678180316348420,1795626530664,1795626530706,NULL,X'5295e042b1cf8a548d1ae05d235c9283',NULL,'{"place":"5295e042-b1cf-8a54-8d1a-e05d235c9283","code":"007","name":"Quận Hai Bà Trưng","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'3b33e72539feff033ac9fbf364a80ae250bc91aa83f369ee3fd7b0f43418c60f');
INSERT INTO event VALUES(1,10,X'75a166d7a42a87fe85130ea565c97c97','place.opened',1,117678180316348421,1795626530664,1795626530706,NULL,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,'{"place":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","code":"021","name":"Quận Bắc Từ Liêm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'2963a1985e90737c090470a8c4bf3b7a5a679019ee5c61ee18268a30dc39d29b');
INSERT INTO event VALUES(1,11,X'5ebf4ccfae8d86f19acffd545638123d','place.opened',1,117678180316348422,1795626530664,1795626530706,NULL,X'2262236eb5ac886cb44c5878726f1aaa',NULL,'{"place":"2262236e-b5ac-886c-b44c-5878726f1aaa","code":"193","name":"Thành phố Hạ Long","kind":"Thành phố","level":"district","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validTo":"2025-06-30"}',X'92fb3dc9795f6eca558b971e6eda4154f57a67d92aa55444cb107e598ac05d84');
INSERT INTO event VALUES(1,12,X'c865e504e97786839e658b5103e945ab','place.opened',1,117678180316348423,1795626530664,1795626530706,NULL,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,'{"place":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","code":"380","name":"Thành phố Thanh Hóa","kind":"Thành phố","level":"district","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validTo":"2025-06-30"}',X'53ee853552a5553fcb1d8ed28bf6872cb089ec73ae572af02eb33017253f949c');
INSERT INTO event VALUES(1,13,X'd0a0e545f1a3840ab8d6ea177b3ce812','place.opened',1,117678180316348424,1795626530664,1795626530706,NULL,X'd9b231894ea2865eb01b9cfbe71cd0c5',NULL,'{"place":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","code":"00001","name":"Phường Phúc Xá","kind":"Phường","level":"commune","parent":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","validTo":"2025-06-30"}',X'3797217b95ffaba8b574faad789fbb01c6410037317e3430ab51546ba309d7ab');
INSERT INTO event VALUES(1,14,X'a9386fe18c138b71813384f1a9972a9b','place.opened',1,117678180316348425,1795626530664,1795626530706,NULL,X'600625b3ab848facaf133438f8358866',NULL,'{"place":"600625b3-ab84-8fac-af13-3438f8358866","code":"00037","name":"Phường Phúc Tân","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}',X'50f267028b601a31f860ae67f8412b51f8ba18561f0c69d70941305d4a7fa92c');
INSERT INTO event VALUES(1,15,X'cabd19e7491e89e09989851da6db97f4','place.opened',1,117678180316348426,1795626530664,1795626530706,NULL,X'a87605da61d585ae8d622a5a53626e94',NULL,'{"place":"a87605da-61d5-85ae-8d62-2a5a53626e94","code":"00067","name":"Phường Chương Dương","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}',X'faef815c1197ec39c140f11454a892b05a25625b09cae4126824b6425917031a');
INSERT INTO event VALUES(1,16,X'0534c5d0f6a684cf8b6dc4383a964693','place.opened',1,117678180316348427,1795626530664,1795626530706,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"place":"9d7af793-590f-8d42-8b11-70bcefad5534","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'884d01fc0d5f77f5ec70aa907871caf67de20569ba0d4913a435006d855f997b');
INSERT INTO event VALUES(1,17,X'e076d8a2c568848ebcf4318c1edb4372','place.opened',1,117678180316348428,1795626530664,1795626530706,NULL,X'51a12f54e287837184e3ed4087ed4c50',NULL,'{"place":"51a12f54-e287-8371-84e3-ed4087ed4c50","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","nameEn":"Phu Thuong Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":39322,"latE6":21086000,"lonE6":105802000,"areaM2":7210000}',X'fec2a2648cd1626be88bc39762bd2a8a17ff764de524c6754600e305949a5f4e');
INSERT INTO event VALUES(1,18,X'f5bd7d74a7ca8587b440cda8fe31dcfb','place.opened',1,117678180316348429,1795626530664,1795626530706,NULL,X'e6cc5f834c2c86eaacdfc057eee1f439',NULL,'{"place":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","code":"00094","name":"Phường Nhật Tân","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'bb6e8abb92f55af4560b96d797cce120495d9ea6436528b33a85740dee2df72b');
INSERT INTO event VALUES(1,19,X'9b027b7198738df6982f673790ce0aeb','place.opened',1,117678180316348430,1795626530664,1795626530706,NULL,X'dca64a9566238022abd47817499392a3',NULL,'{"place":"dca64a95-6623-8022-abd4-7817499392a3","code":"00097","name":"Phường Tứ Liên","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'e904fb150946d7efac948fe6e814eee0bb25de8196bd62494096e07b98b52de6');
INSERT INTO event VALUES(1,20,X'403a6cb98e148d57ba142070a86ef35a','place.opened',1,117678180316348431,1795626530664,1795626530706,NULL,X'f9c2e7cf7fa98fc2adc75a0077c8270a',NULL,'{"place":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","code":"00097","name":"Phường Hồng Hà","kind":"Phường","level":"commune","nameEn":"Hong Ha Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":123282,"latE6":21056700,"lonE6":105845000,"areaM2":15090000}',X'5b6f36263006c6715b26d7b0c59cb2cc504d7d320d2ad13f86056ebb6f12cb61');
INSERT INTO event VALUES(1,21,X'711100cbc95e8e8ca339958ef78be0fa','place.opened',1,117678180316348432,1795626530664,1795626530706,NULL,X'6b538067313d8091b0d6917f682cbe88',NULL,'{"place":"6b538067-313d-8091-b0d6-917f682cbe88","code":"00100","name":"Phường Quảng An","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'1c833c8eb1830f314c05bd3445bdeaf379330e7eb47b0bade660dc0d69936787');
INSERT INTO event VALUES(1,22,X'2a8badf4d1d88eb5b22e1ffd680d2505','place.opened',1,117678180316348433,1795626530664,1795626530706,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"place":"226a836f-b04f-8449-8af7-5cac6b28560a","code":"00103","name":"Phường Xuân La","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'919d6baa639730374fe601e4bfc328e9b4b43c18388700e8112784a9cdcc13ef');
INSERT INTO event VALUES(1,23,X'15b4c757de5b87e7ab7865f8c71eb1e7','place.opened',1,117678180316348434,1795626530664,1795626530706,NULL,X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"place":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","code":"00103","name":"Phường Tây Hồ","kind":"Phường","level":"commune","nameEn":"Tay Ho Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":100122,"latE6":21058000,"lonE6":105820000,"areaM2":10720000}',X'29ebbc6d9abfbbc158bb242a2d7183710561b8131b40a055625290fb669c3141');
INSERT INTO event VALUES(1,24,X'05404dfa963f893c84ce22031650f26e','place.opened',1,117678180316348435,1795626530664,1795626530706,NULL,X'3a1ba09c6c408a46a38030955b3a53db',NULL,'{"place":"3a1ba09c-6c40-8a46-a380-30955b3a53db","code":"00106","name":"Phường Yên Phụ","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'bf40dacb91a9a4aa9434c98c1164b3621b573be211f03e38188d2783de670d54');
INSERT INTO event VALUES(1,25,X'0948e46913fc846d83f0a5a45340cabd','place.opened',1,117678180316348436,1795626530664,1795626530706,NULL,X'63e63718618084ccba7f21f7061001f5',NULL,'{"place":"63e63718-6180-84cc-ba7f-21f7061001f5","code":"00109","name":"Phường Bưởi","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'5ac10de27e9b5c60ba68c4990ea0a369485f50bc0be00e07b026ad50d8607c95');
INSERT INTO event VALUES(1,26,X'a270d94c24798cc5ac0491f805328429','place.opened',1,117678180316348437,1795626530664,1795626530706,NULL,X'be75f4c2dd4a8abc938c7ab1c46f1b09',NULL,'{"place":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","code":"00112","name":"Phường Thụy Khuê","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'db7ebb8fbb1ead3c08724de2402a856f189230ce20f062800fa47f96a87086ae');
INSERT INTO event VALUES(1,27,X'851bc6e2cadc827eb79ed52b954d7aa1','place.opened',1,117678180316348438,1795626530664,1795626530706,NULL,X'52dce4d3861883b7be7c1bb32ee4ab87',NULL,'{"place":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","code":"00118","name":"Phường Ngọc Thụy","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}',X'5c7d8d133025f472c46e608fb14c0cb438c3d25066ef81a2738ec44ef9e12f02');
INSERT INTO event VALUES(1,28,X'71a7135b1f5b85079fcd3af8f9d7f189','place.opened',1,117678180316348439,1795626530664,1795626530706,NULL,X'2f16ce3780be8a3cb6f13df2e355b2c7',NULL,'{"place":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","code":"00139","name":"Phường Bồ Đề","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}',X'1eff3635d22146591ba28f1889fffafd80d4a38ef30121077739e9f2eb0f946e');
INSERT INTO event VALUES(1,29,X'1acf0279626c8327b8fabb6a7bc55c8f','place.opened',1,117678180316348440,1795626530664,1795626530706,NULL,X'beb73abcdaa884b3a4d0f3439fe2d852',NULL,'{"place":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","code":"00157","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'65bc2aa2073c63ae0bf1f132dca6ea186f7668f17ea01a675eac5b3fd9e77e3f');
INSERT INTO event VALUES(1,30,X'263fc65e8b3a842b960e439faadbb949','place.opened',1,117678180316348441,1795626530664,1795626530706,NULL,X'67e8d5f03b028ffb9050a16d27610ddc',NULL,'{"place":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","code":"00160","name":"Phường Nghĩa Tân","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'3435a202f5efdbe95b4259dd7784350790c919639af4885da446becb36127677');
INSERT INTO event VALUES(1,31,X'3dd9b7bf0fea8c2c813bbea0d1d50035','place.opened',1,117678180316348442,1795626530664,1795626530706,NULL,X'765341818bfd87e3b72dede0aca91388',NULL,'{"place":"76534181-8bfd-87e3-b72d-ede0aca91388","code":"00160","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","nameEn":"Nghia Do Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":125568,"latE6":21045100,"lonE6":105794000,"areaM2":4340000}',X'207dc06abb501f0154ff669ccf20584be93440090680a3b01982b3622dc2c3e5');
INSERT INTO event VALUES(1,32,X'a8c6b41371ef89eda192854064881d61','place.opened',1,117678180316348443,1795626530664,1795626530706,NULL,X'bf16abd791d583c7bb5acf772163294f',NULL,'{"place":"bf16abd7-91d5-83c7-bb5a-cf772163294f","code":"00163","name":"Phường Mai Dịch","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'5efc78dcba55f10e505b665c29d322d510435b7c52b0904620487a777dfe5b45');
INSERT INTO event VALUES(1,33,X'e6855e3ed4a687908dbef9850f625157','place.opened',1,117678180316348444,1795626530664,1795626530706,NULL,X'6ad5c2ec26ce8da4bff5d149c184de00',NULL,'{"place":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","code":"00166","name":"Phường Dịch Vọng","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'8e37335e149523cdcdd2cf5f7c9d19ad3404121255f9dc82567a71ed37bdf41f');
INSERT INTO event VALUES(1,34,X'7b0210af38ed81a8840ed2639354156f','place.opened',1,117678180316348445,1795626530664,1795626530706,NULL,X'1b2d4f1471c386109b774c3e861e64fa',NULL,'{"place":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","code":"00167","name":"Phường Dịch Vọng Hậu","kind":"Phường","level":"commune","nameEn":"Dich Vong Hau Commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'1e2993fe87f2b2d45e72d19591d38ff45e3c33cc5e97dab065444d1f74325793');
INSERT INTO event VALUES(1,35,X'05ba73b6c14085319417e148ae4a653e','place.opened',1,117678180316348446,1795626530664,1795626530706,NULL,X'3313108e89fb8de09e7648e4e3940726',NULL,'{"place":"3313108e-89fb-8de0-9e76-48e4e3940726","code":"00169","name":"Phường Quan Hoa","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'130416677e946480a3354f62e21b9cb84970ee72a8b494e1b49e286f508f205b');
INSERT INTO event VALUES(1,36,X'bea277f23a4084f0ba00fec9082e4e7c','place.opened',1,117678180316348447,1795626530664,1795626530706,NULL,X'2816b6bbb2cb8de0a32491f95ea8cd67',NULL,'{"place":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","code":"00244","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}',X'047024f75a999ce4f2742a3f5df85b7af6b4840774bf032acc76634fa4545e7a');
INSERT INTO event VALUES(1,37,X'96ad160433ca8fb5a9325ef3f5fced1f','place.opened',1,117678180316348448,1795626530664,1795626530706,NULL,X'00e6ef5b40078ec18139094ccccba028',NULL,'{"place":"00e6ef5b-4007-8ec1-8139-094ccccba028","code":"00268","name":"Phường Thanh Lương","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}',X'1d6b20a04419efb4cf9bf1a25f2ef4aad36c660d0e3fa9acc1adb84dd8c9aeb2');
INSERT INTO event VALUES(1,38,X'e06bbc7d738b86ce9ea8d5963e17fcd7','place.opened',1,117678180316348449,1795626530664,1795626530706,NULL,X'3c72c4ed041e89daa7203c39aa1b2c0c',NULL,'{"place":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","code":"00601","name":"Phường Đông Ngạc","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'cf4499c8cb745ef8ecb9cb92131224aceb072671d79c964c696e356ff5c3c13e');
INSERT INTO event VALUES(1,39,X'1f65742a91f08389b71c7aa5fa067a0b','place.opened',1,117678180316348450,1795626530664,1795626530706,NULL,X'd1fddbda95a4871393c5ee93edb1778f',NULL,'{"place":"d1fddbda-95a4-8713-93c5-ee93edb1778f","code":"00610","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'd99fddae1b764b357b9df592bc72d2b1dfad312136d2802bc76ed85ba0beac22');
INSERT INTO event VALUES(1,40,X'c1035abd59d48f4b8646c91c0a5d5d25','place.opened',1,117678180316348451,1795626530664,1795626530706,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"place":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","code":"00611","name":"Phường Xuân Tảo","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'1d7381bf75f1bb4117fd65d3ee98033d3376327bd6930d3f52badf37d7f5b44a');
INSERT INTO event VALUES(1,41,X'30c10a30ee9c8a37af40941b925a5d71','place.opened',1,117678180316348452,1795626530664,1795626530706,NULL,X'0351b18e396e83d9b91f6eff2b77b79b',NULL,'{"place":"0351b18e-396e-83d9-b91f-6eff2b77b79b","code":"00611","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","nameEn":"Xuan Dinh Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":48658,"latE6":21064500,"lonE6":105795000,"areaM2":5460000}',X'daa2abc213e603f447c0465593b5a1089088db35be834c722b06c43223b49595');
INSERT INTO event VALUES(1,42,X'141768dff50e84fd83fde14297bb36a6','place.opened',1,117678180316348453,1795626530664,1795626530706,NULL,X'530d5f167296899e9cf347fd310cbbff',NULL,'{"place":"530d5f16-7296-899e-9cf3-47fd310cbbff","code":"00616","name":"Phường Cổ Nhuế 1","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'e46edf85c3ce925b79bcf4e04e817848195cafbf039a13c3bb5db5503f00d896');
INSERT INTO event VALUES(1,43,X'ec66f96a30468fb9b062f4104075d067','place.opened',1,117678180316348454,1795626530664,1795626530706,NULL,X'6f620d1b8ceb8796a80223f7a208fff6',NULL,'{"place":"6f620d1b-8ceb-8796-a802-23f7a208fff6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'ee485bb8836c671634b92050a61bba414225f26f9f90c45d00a7eea040dc54fe');
INSERT INTO event VALUES(1,44,X'9d604be7c0ea8fbeb504bca0860a0166','place.opened',1,117678180316348455,1795626530664,1795626530706,NULL,X'5a1bb185b27a8c99b738b983e4b274f6',NULL,'{"place":"5a1bb185-b27a-8c99-b738-b983e4b274f6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","nameEn":"Bai Chay Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":42018,"latE6":20961700,"lonE6":107029000,"areaM2":25390000}',X'c7bd39420ed131fff41a39124ecf6c91945c1dc7282cc6e50ccaa9785d5e2d37');
INSERT INTO event VALUES(1,45,X'1b3793908e9f84feb32a3550f6431c3b','place.opened',1,117678180316348456,1795626530664,1795626530706,NULL,X'7129b08d994a85ca97aa3f797ecca99b',NULL,'{"place":"7129b08d-994a-85ca-97aa-3f797ecca99b","code":"06679","name":"Phường Hùng Thắng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'3c6501a349b0dbb5b9a67a1f8ecfd035deab8744ad50f25cbc4cefc025a995d4');
INSERT INTO event VALUES(1,46,X'a96077e808dd8a8188504a0bdf1ad2ee','place.opened',1,117678180316348457,1795626530664,1795626530706,NULL,X'ef41b8959d928034a91e47b2e028ac36',NULL,'{"place":"ef41b895-9d92-8034-a91e-47b2e028ac36","code":"06685","name":"Phường Trần Hưng Đạo","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'9c99a64b09748c8e38631b91b9378f8092f169a9b37da20ec7231fa2af4340ad');
INSERT INTO event VALUES(1,47,X'50c11d02616e8a0ba9038dd644266c7f','place.opened',1,117678180316348458,1795626530664,1795626530706,NULL,X'6d330170cf7c89698850894800ec412c',NULL,'{"place":"6d330170-cf7c-8969-8850-894800ec412c","code":"06685","name":"Phường Hồng Gai","kind":"Phường","level":"commune","nameEn":"Hong Gai Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":51333,"latE6":20948500,"lonE6":107046200,"areaM2":5000000}',X'6f479ec5d8027f974ffdc51cc7ac3df24fe17a2aa44d5cddeebd52361fe9e74a');
INSERT INTO event VALUES(1,48,X'82952e7342138947b75f09c660285067','place.opened',1,117678180316348459,1795626530664,1795626530706,NULL,X'ae16016a5c5e837c951eddef2a1637e1',NULL,'{"place":"ae16016a-5c5e-837c-951e-ddef2a1637e1","code":"06688","name":"Phường Hồng Hải","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'a31ad768c2f1157ad6d5394f8a3e59ab89d3a4feb29594d24b863e7b5b3c04c8');
INSERT INTO event VALUES(1,49,X'3df49bde1ce981e6836eb19b60645e85','place.opened',1,117678180316348460,1795626530664,1795626530706,NULL,X'bc4518da643b8654a643c6d6214d04d8',NULL,'{"place":"bc4518da-643b-8654-a643-c6d6214d04d8","code":"06688","name":"Phường Hạ Long","kind":"Phường","level":"commune","nameEn":"Ha Long Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":52905,"latE6":20962600,"lonE6":107045800,"areaM2":6080000}',X'40b6eef0f9ec5b33b1c01a70149c36548097fddd73c183002545495ce21a4cd6');
INSERT INTO event VALUES(1,50,X'cd7e86e0592a80cc814b715b7edba9a7','place.opened',1,117678180316348461,1795626530664,1795626530706,NULL,X'20fd75450e7f83c6977bf6be664a3c6f',NULL,'{"place":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","code":"06691","name":"Phường Hồng Gai","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'9fbc53aaf24770104101d799619e075a6d8ddeffa3782bd3979a5008e51144e9');
INSERT INTO event VALUES(1,51,X'cdf9b22f402f85f0b3bdcfe7cec19504','place.opened',1,117678180316348462,1795626530664,1795626530706,NULL,X'b11dc3ce933f8251878aee5356ccecfc',NULL,'{"place":"b11dc3ce-933f-8251-878a-ee5356ccecfc","code":"06694","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'4ab1b871e4605993b0540493b65d58dc8e38d0ec8bbb285fd92e30454cbaacab');
INSERT INTO event VALUES(1,52,X'90b2af383f1585c4a26eff2eef853b16','place.opened',1,117678180316348463,1795626530664,1795626530706,NULL,X'5575ae35a81d8bcfbbef574d6908fd09',NULL,'{"place":"5575ae35-a81d-8bcf-bbef-574d6908fd09","code":"06697","name":"Phường Hồng Hà","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'2da834ec9a6a00b4a361e61cb2dcfbc0a61f38e1487e525d28fa01b9360130fb');
INSERT INTO event VALUES(1,53,X'5974696ecb1a82438bd954cd9b3dde71','place.opened',1,117678180316348464,1795626530664,1795626530706,NULL,X'6339709fadd38a30bd9e6c3b6f212f43',NULL,'{"place":"6339709f-add3-8a30-bd9e-6c3b6f212f43","code":"14758","name":"Phường Đông Thọ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'bdb6f47fd1e395992697a418ffaac6d765d32de0db8b0466557e9524af849084');
INSERT INTO event VALUES(1,54,X'1a2f61dfabcb88d0aeee6960a1499991','place.opened',1,117678180316348465,1795626530664,1795626530706,NULL,X'fe1d51c8ccab8741a449163dcd1dcd05',NULL,'{"place":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","code":"14764","name":"Phường Trường Thi","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'3048ba9ad79235c40e34cdb5debd44a89a1c3a44f6d0cf6bcc4d6ce80ec5cc55');
INSERT INTO event VALUES(1,55,X'4c470c0ceeef81359eb3cc88d8dbaa8a','place.opened',1,117678180316348466,1795626530664,1795626530706,NULL,X'e515e8eafab58e9eb008cca48f055908',NULL,'{"place":"e515e8ea-fab5-8e9e-b008-cca48f055908","code":"14767","name":"Phường Điện Biên","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'f6adfb506d7dc3ddf6d4307a21eccea844513aaf03abb61b9b54f6a098e850e9');
INSERT INTO event VALUES(1,56,X'361b096fa9738c2884222f70062968d4','place.opened',1,117678180316348467,1795626530664,1795626530706,NULL,X'14d973f623ad8d258bb5893a40104db7',NULL,'{"place":"14d973f6-23ad-8d25-8bb5-893a40104db7","code":"14770","name":"Phường Phú Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'42b9fe81c0434c62dbcc0de0f29a7094e1fae4f5bc35fb67bb8e4700b4ff7e35');
INSERT INTO event VALUES(1,57,X'64a1a675e8c6879f94c10b674bba3442','place.opened',1,117678180316348468,1795626530664,1795626530706,NULL,X'bc19506f088d8f778259c5908c3cbf56',NULL,'{"place":"bc19506f-088d-8f77-8259-c5908c3cbf56","code":"14773","name":"Phường Lam Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'86f53a32811a7f98792f2b16e52d573468c01daa6c158b3f1cdb260184ceb5df');
INSERT INTO event VALUES(1,58,X'3d15e7290e7f86f3938b5bba13c2c382','place.opened',1,117678180316348469,1795626530664,1795626530706,NULL,X'266f4ec3fd0b8fd4a192983f63cee900',NULL,'{"place":"266f4ec3-fd0b-8fd4-a192-983f63cee900","code":"14776","name":"Phường Ba Đình","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'f694805a695f184c0c4284f834d2075f9c6150f35519fd7d93cadb17e750e428');
INSERT INTO event VALUES(1,59,X'5f83c9f07ac88b639777c087f341ce56','place.opened',1,117678180316348470,1795626530664,1795626530706,NULL,X'86b84a0fa09985228789190d0ecbad56',NULL,'{"place":"86b84a0f-a099-8522-8789-190d0ecbad56","code":"14779","name":"Phường Ngọc Trạo","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'81a301eeb4734babdd9afdd28af118e7fb8e06628a1f50bf0b62a158a7ec74ba');
INSERT INTO event VALUES(1,60,X'84f1cb05ee2e83728c21d337a7f1cfe7','place.opened',1,117678180316348471,1795626530664,1795626530706,NULL,X'61a3d2fab82c8447878a730dbf3062f4',NULL,'{"place":"61a3d2fa-b82c-8447-878a-730dbf3062f4","code":"14782","name":"Phường Đông Vệ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'f84319d4d0b3e6d928b8e3afba63a0a2ede80da2703a7a90606f9d64b42ad757');
INSERT INTO event VALUES(1,61,X'dabedcd6d2848383a7e5ced8ac326c60','place.opened',1,117678180316348472,1795626530664,1795626530706,NULL,X'ed60572f692989d18f1a3473da0efe00',NULL,'{"place":"ed60572f-6929-89d1-8f1a-3473da0efe00","code":"14785","name":"Phường Đông Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'e801756625d3d4efc8c73a56f214a963347fb246dfbc6be599b2dced85b15f3b');
INSERT INTO event VALUES(1,62,X'5768add3cc268dbe8ad66e0ef1f779df','place.opened',1,117678180316348473,1795626530664,1795626530706,NULL,X'623469f4f48a80d899d7e3e972eb5a76',NULL,'{"place":"623469f4-f48a-80d8-99d7-e3e972eb5a76","code":"14794","name":"Phường Đông Hương","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'e8e9a1bd67c0dc5594f2d4c4830add694be86db1317a0905ac672d3830541bb3');
INSERT INTO event VALUES(1,63,X'f3bd37d7906e85488d671d5ba68d606e','place.opened',1,117678180316348474,1795626530664,1795626530706,NULL,X'f688358d9ffe8d93badffa6bcf2eabdd',NULL,'{"place":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","code":"14797","name":"Phường Đông Hải","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'35ca5b6ddd4fc91a2872a802c90f0708c577fe59a092062c006c326c0dc4456e');
INSERT INTO event VALUES(1,64,X'c325456ded398a92ac9d219a1e27f3a9','place.opened',1,117678180316348475,1795626530664,1795626530706,NULL,X'07b5c25a661c8dca9a39e0e2d46b247e',NULL,'{"place":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","code":"14797","name":"Phường Hạc Thành","kind":"Phường","level":"commune","nameEn":"Hac Thanh Ward","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validFrom":"2025-07-01","population":197142,"latE6":19802800,"lonE6":105789000,"areaM2":24630000}',X'4b35ce3d7feef5fc96c329a9c2bb38673501db9f7ccc443f0120172bbc6581dc');
INSERT INTO event VALUES(1,65,X'ccacdc5a35f5861da034455b584ca07c','place.opened',1,117678180316348476,1795626530664,1795626530706,NULL,X'70e4c408864385bdb77f29d835f14399',NULL,'{"place":"70e4c408-8643-85bd-b77f-29d835f14399","code":"16435","name":"Phường An Hưng","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'fa63854870d8055c69a7f27874650dc14c6c1cf625e48172b70c624e34cabeec');
INSERT INTO event VALUES(1,66,X'c87e8157fee48961936bb2977c7c6d61','place.succeeded',1,117678180316348477,1795626530664,1795626530706,NULL,X'00e6ef5b40078ec18139094ccccba028',NULL,'{"from":"00e6ef5b-4007-8ec1-8139-094ccccba028","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'e8396fb63227a18dfd74c1757e0f11a1b8ce81a1f26306a2d7f1195e5de8adf7');
INSERT INTO event VALUES(1,67,X'7ef76138b9b18962a66d40cdaf29ec78','place.succeeded',1,117678180316348478,1795626530664,1795626530706,NULL,X'14d973f623ad8d258bb5893a40104db7',NULL,'{"from":"14d973f6-23ad-8d25-8bb5-893a40104db7","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}',X'203d40f4821fa5ec1b6e1999d1b2390886d488cd066168a664370a80654cba66');
INSERT INTO event VALUES(1,68,X'908ab74b82eb82d3989ec9e0fb715318','place.succeeded',1,117678180316348479,1795626530664,1795626530706,NULL,X'1b2d4f1471c386109b774c3e861e64fa',NULL,'{"from":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'b79c7c9990815a1c8f4649db12ed0948c143ff91b21eaef031359109804e0730');
INSERT INTO event VALUES(1,69,X'477e84a2740185b59922d3e924adbb9a','place.succeeded',1,117678180316348480,1795626530664,1795626530706,NULL,X'20fd75450e7f83c6977bf6be664a3c6f',NULL,'{"from":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}',X'c55536634a951f14058e887bf518b72ea2df3eb9974873fd02b0580ef1321a96');
INSERT INTO event VALUES(1,70,X'4ba395a17f16851190bd480c13a2de19','place.succeeded',1,117678180316348481,1795626530664,1795626530706,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'd5b064a3d0ddbfbfdad15aaf4f04a83c85d8060c4699b48e94f286a5a96c7dfa');
INSERT INTO event VALUES(1,71,X'998337b4238087c1b70ec80c0be07f83','place.succeeded',1,117678180316348482,1795626530664,1795626530706,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'6882421b1e5745347786719e93f6580a0b5eb0795def73f86140a976e5611a51');
INSERT INTO event VALUES(1,72,X'a39c0c132934864493fe613f4a9c89b6','place.succeeded',1,117678180316348483,1795626530664,1795626530706,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'5e87e5bdd284fe168b9f624843eb5ef1145d68d5411ad4d0543e10e23220c1ea');
INSERT INTO event VALUES(1,73,X'2bdc4ae069b98464884f4fd35018032d','place.succeeded',1,117678180316348484,1795626530664,1795626530706,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'b6dabe55c5c9ecbad85003a22e9b025ae2381d19e61af8fecd8c3585e8e967c7');
INSERT INTO event VALUES(1,74,X'322d0cb337e68486a0ae09f73546c438','place.succeeded',1,117678180316348485,1795626530664,1795626530706,NULL,X'266f4ec3fd0b8fd4a192983f63cee900',NULL,'{"from":"266f4ec3-fd0b-8fd4-a192-983f63cee900","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'a9ae8782dab3db5a3c3d47331030d5024e24b448979cf317f24b6afbb7e823b4');
INSERT INTO event VALUES(1,75,X'37246a7507ed8b47b24e7af3b1377777','place.succeeded',1,117678180316348486,1795626530664,1795626530706,NULL,X'2816b6bbb2cb8de0a32491f95ea8cd67',NULL,'{"from":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'714dd18349805b604ee3b77cc27e0e522e8dd2c70b3137946e6a17ccae8634be');
INSERT INTO event VALUES(1,76,X'a12b4e6eedb68ff99ed4ddff61849dbf','place.succeeded',1,117678180316413952,1795626530664,1795626530707,NULL,X'2f16ce3780be8a3cb6f13df2e355b2c7',NULL,'{"from":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'76aed306c5100d0f5aac34ca3bd6b69dd9547b9c53ef6ae1a24e7a814b20245f');
INSERT INTO event VALUES(1,77,X'08055845e7688b028470f162bbb95c65','place.succeeded',1,117678180316413953,1795626530664,1795626530707,NULL,X'3313108e89fb8de09e7648e4e3940726',NULL,'{"from":"3313108e-89fb-8de0-9e76-48e4e3940726","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'a58549132562eb364aa2457f73d639e4beb8d75457b930b983f89188e9e4bcd0');
INSERT INTO event VALUES(1,78,X'94b8077bb9598134815bae714deaa4fd','place.succeeded',1,117678180316413954,1795626530664,1795626530707,NULL,X'3a1ba09c6c408a46a38030955b3a53db',NULL,'{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'5a4efb646b7acf3cc7323d074cf8df3895bcdf2a45f52fa8a0492049c0c96893');
INSERT INTO event VALUES(1,79,X'd911b9c80c28881f9875d4863bac1946','place.succeeded',1,117678180316413955,1795626530664,1795626530707,NULL,X'3a1ba09c6c408a46a38030955b3a53db',NULL,'{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'fbfef3e33005eed65f8d577c6f3e321e4e055ec4ba30d55d008034fd25abf3be');
INSERT INTO event VALUES(1,80,X'ebf2cad189e0844d8f468947c8cd9ec5','place.succeeded',1,117678180316413956,1795626530664,1795626530707,NULL,X'3c72c4ed041e89daa7203c39aa1b2c0c',NULL,'{"from":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'5d546803542e4c6e349d3c94bd7bf5e793236dae7ef73e2521b9d7f19c8e40e4');
INSERT INTO event VALUES(1,81,X'351f7c9c150486c48d9cc5bef53ff180','place.succeeded',1,117678180316413957,1795626530664,1795626530707,NULL,X'52dce4d3861883b7be7c1bb32ee4ab87',NULL,'{"from":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'fcd9ad2e029512dbff432f53fc3a4a22e5667a874eb539dfb31e2d7f41cc72a9');
INSERT INTO event VALUES(1,82,X'7c212c06b59e8bdd9283b4b73abe258b','place.succeeded',1,117678180316413958,1795626530664,1795626530707,NULL,X'530d5f167296899e9cf347fd310cbbff',NULL,'{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'b00b40ab20f52d1ed35117f85f87997d1d6cf8747aaf9a11d781ebd8445f035f');
INSERT INTO event VALUES(1,83,X'873a8659a29c871c9b593aa2d7dfa047','place.succeeded',1,117678180316413959,1795626530664,1795626530707,NULL,X'530d5f167296899e9cf347fd310cbbff',NULL,'{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'6a2ace2095ef8f681ef0304b269701962c8035bc857216b3daa6f09bd6b7b6ab');
INSERT INTO event VALUES(1,84,X'e408967dcc0e845db6596cfc9e369342','place.succeeded',1,117678180316413960,1795626530664,1795626530707,NULL,X'5575ae35a81d8bcfbbef574d6908fd09',NULL,'{"from":"5575ae35-a81d-8bcf-bbef-574d6908fd09","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}',X'bac41e177cd6040843d2f453595ca469cb78b5472a69cc9e8a9fc44e8aac19f5');
INSERT INTO event VALUES(1,85,X'e1c90ee1ff4a82569ddf822cdf4086aa','place.succeeded',1,117678180316413961,1795626530664,1795626530707,NULL,X'600625b3ab848facaf133438f8358866',NULL,'{"from":"600625b3-ab84-8fac-af13-3438f8358866","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}',X'd0537a717cc54d62e666326208360b816529ee38e8d4d30d4d60a33c679535cb');
INSERT INTO event VALUES(1,86,X'8b47db57d81b85ddb2e7de4f7c8291e5','place.succeeded',1,117678180316413962,1795626530664,1795626530707,NULL,X'61a3d2fab82c8447878a730dbf3062f4',NULL,'{"from":"61a3d2fa-b82c-8447-878a-730dbf3062f4","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'36b6ac6ecb96322de126a83a6710b5a7d1fdfbc81402ebf76c288e58da8fe45c');
INSERT INTO event VALUES(1,87,X'd8259c1fbc0e8d2cbf637426bf984a7d','place.succeeded',1,117678180316413963,1795626530664,1795626530707,NULL,X'623469f4f48a80d899d7e3e972eb5a76',NULL,'{"from":"623469f4-f48a-80d8-99d7-e3e972eb5a76","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'b20a029b03aba5c2508c3039dc32a97fb13ace0d6e2c76304f9f884cc42fd707');
INSERT INTO event VALUES(1,88,X'faf8009df1448672bcae71cc1b7d1b58','place.succeeded',1,117678180316413964,1795626530664,1795626530707,NULL,X'6339709fadd38a30bd9e6c3b6f212f43',NULL,'{"from":"6339709f-add3-8a30-bd9e-6c3b6f212f43","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}',X'5ac7687a441b504f9d296ac4e18f550a03b384073bea8b6b6139b23a0cb86a1a');
INSERT INTO event VALUES(1,89,X'590c743b294582888bf7efa8f879dabf','place.succeeded',1,117678180316413965,1795626530664,1795626530707,NULL,X'63e63718618084ccba7f21f7061001f5',NULL,'{"from":"63e63718-6180-84cc-ba7f-21f7061001f5","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"full"}',X'14eaa447659542e57b18b23636541bca60f64ecac8679da4d12810c0e5fa490d');
INSERT INTO event VALUES(1,90,X'4694dd776ec38cd0b1078dbdce3009c0','place.succeeded',1,117678180316413966,1795626530664,1795626530707,NULL,X'67e8d5f03b028ffb9050a16d27610ddc',NULL,'{"from":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"full"}',X'14d849d2bdf1f35d1600093062d8905a672be209f7c7a749351aebca80070c7e');
INSERT INTO event VALUES(1,91,X'e2292c53583e82228cc2fa86adfafffa','place.succeeded',1,117678180316413967,1795626530664,1795626530707,NULL,X'6ad5c2ec26ce8da4bff5d149c184de00',NULL,'{"from":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'7855e239a178a7e0decdaf000f5c89176154d807d5a632aaf6697a13e76029bc');
INSERT INTO event VALUES(1,92,X'49d9fce951a28a30aebad93069253485','place.succeeded',1,117678180316413968,1795626530664,1795626530707,NULL,X'6b538067313d8091b0d6917f682cbe88',NULL,'{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'b5896b4f44ec3c12e94c98490aab8f295ef68c285548b288e6c9f500c0334cad');
INSERT INTO event VALUES(1,93,X'beede3b2a35783e39d327e6789b6ba82','place.succeeded',1,117678180316413969,1795626530664,1795626530707,NULL,X'6b538067313d8091b0d6917f682cbe88',NULL,'{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'150372e7084b5ebcc8a1e9a15a524bafb9d2498b5e3a8278f85b6f1cd8887451');
INSERT INTO event VALUES(1,94,X'6d17fa5f733b805aba4f5dabf34371f8','place.succeeded',1,117678180316413970,1795626530664,1795626530707,NULL,X'6f620d1b8ceb8796a80223f7a208fff6',NULL,'{"from":"6f620d1b-8ceb-8796-a802-23f7a208fff6","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}',X'52eb17a713921132d6ddb20789e4bdde52e2157932939d971f204326f6680c39');
INSERT INTO event VALUES(1,95,X'634ef2d8935b8668843a300081b6d7e9','place.succeeded',1,117678180316413971,1795626530664,1795626530707,NULL,X'70e4c408864385bdb77f29d835f14399',NULL,'{"from":"70e4c408-8643-85bd-b77f-29d835f14399","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}',X'23bc96349a681f0a8d9e09bce8e2482313f6cc39dc9e5a0a089322a029e5b7a1');
INSERT INTO event VALUES(1,96,X'45572f329ea3894c89f432fbf0f667de','place.succeeded',1,117678180316413972,1795626530664,1795626530707,NULL,X'7129b08d994a85ca97aa3f797ecca99b',NULL,'{"from":"7129b08d-994a-85ca-97aa-3f797ecca99b","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}',X'df2a8920cc8dab778c2d0528beb7d3b6e0e2d13d982dcbd124cefa83eb0851c5');
INSERT INTO event VALUES(1,97,X'bf2cc73d5ce28c1eb8dbe4ec1b61b96b','place.succeeded',1,117678180316413973,1795626530664,1795626530707,NULL,X'86b84a0fa09985228789190d0ecbad56',NULL,'{"from":"86b84a0f-a099-8522-8789-190d0ecbad56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'e5918d866fad49b983ea426fcadfeb8359560cec6d69e134619752869fa85c74');
INSERT INTO event VALUES(1,98,X'52edf792ea5d8b8289eb1f64b9352016','place.succeeded',1,117678180316413974,1795626530664,1795626530707,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'ec541802534f8688e68cf260c4580de9e0cec5f90f7b6beb86994d65ae6d97c0');
INSERT INTO event VALUES(1,99,X'94752c8aab4680bdb91e3a4493e0fa8f','place.succeeded',1,117678180316413975,1795626530664,1795626530707,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'0a599eddfe675101544b51aa52936cae2f6e69123d1b8b26a66a116140804eec');
INSERT INTO event VALUES(1,100,X'adc6e57317298a8dad41842dbf50365f','place.succeeded',1,117678180316413976,1795626530664,1795626530707,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'eca110bba0ea3af3a5a434bacbccdc376e9e8659eff91966aaed2d193e2757b5');
INSERT INTO event VALUES(1,101,X'b5e8efb4cfd5862a8b1db1cc7da31d39','place.succeeded',1,117678180316413977,1795626530664,1795626530707,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'9c5d450c02184ef2f6395c786251bb60c7a5577aabfdfc703a62b065e3101aed');
INSERT INTO event VALUES(1,102,X'7f1dad33f1688e35a6f61345ec459000','place.succeeded',1,117678180316413978,1795626530664,1795626530707,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'434a56c7c17ea47a3187b7664787e252be584eb18969de4a73610db34efe22f8');
INSERT INTO event VALUES(1,103,X'198ada743ddf85788380cccb74a423c0','place.succeeded',1,117678180316413979,1795626530664,1795626530707,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'7c6c80ed1d0825c1f4ee809ae342017136007bc9531f8bad5ff6f769d53839a1');
INSERT INTO event VALUES(1,104,X'fbe1865bda7a83658ff8b8853c5b0323','place.succeeded',1,117678180316413980,1795626530664,1795626530707,NULL,X'a87605da61d585ae8d622a5a53626e94',NULL,'{"from":"a87605da-61d5-85ae-8d62-2a5a53626e94","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}',X'2fcf0a0e61d909e57ea4c9ef7dd4005e426ecff730b109ff8ef4420eab283408');
INSERT INTO event VALUES(1,105,X'4f40ff0dc0ad85b79a98f3a79eb2abae','place.succeeded',1,117678180316413981,1795626530664,1795626530707,NULL,X'ae16016a5c5e837c951eddef2a1637e1',NULL,'{"from":"ae16016a-5c5e-837c-951e-ddef2a1637e1","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}',X'0ce66b031ff11b3225e31853a6ab21c2504cc1621591d8143b4111dae70a9a03');
INSERT INTO event VALUES(1,106,X'499c1a0f87638165858c4b247f749252','place.succeeded',1,117678180316413982,1795626530664,1795626530707,NULL,X'b11dc3ce933f8251878aee5356ccecfc',NULL,'{"from":"b11dc3ce-933f-8251-878a-ee5356ccecfc","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}',X'eb81e4e8bd0b84a748eac035846cc261406bf0346d6c40040148d73b47564357');
INSERT INTO event VALUES(1,107,X'28d99a687d808831aa453c5771439e0e','place.succeeded',1,117678180316413983,1795626530664,1795626530707,NULL,X'bc19506f088d8f778259c5908c3cbf56',NULL,'{"from":"bc19506f-088d-8f77-8259-c5908c3cbf56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'78ca28902e6a92528626e6a2f19acecd4c97018c389e7703e0d951131513160a');
INSERT INTO event VALUES(1,108,X'7356f76f590287e4bc165a3607ffaced','place.succeeded',1,117678180316413984,1795626530664,1795626530707,NULL,X'be75f4c2dd4a8abc938c7ab1c46f1b09',NULL,'{"from":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'863f672176743d587e87862aaeb91874d936becd6d6bb4cff9a141b325daea94');
INSERT INTO event VALUES(1,109,X'0e63a553831e82119effd7be4ac9d1e2','place.succeeded',1,117678180316413985,1795626530664,1795626530707,NULL,X'beb73abcdaa884b3a4d0f3439fe2d852',NULL,'{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'7888bf202038d8849e9dbbe4924358f5e17b6b19262e9707f664f97ce52eee30');
INSERT INTO event VALUES(1,110,X'055943ded58883619cd72f3909706331','place.succeeded',1,117678180316413986,1795626530664,1795626530707,NULL,X'beb73abcdaa884b3a4d0f3439fe2d852',NULL,'{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'f167baa06cc088ec25e2d2cfa567989210ae69bd9a6055885cdde8e70821bab9');
INSERT INTO event VALUES(1,111,X'e0e0a61f272d8278850611693706caff','place.succeeded',1,117678180316413987,1795626530664,1795626530707,NULL,X'bf16abd791d583c7bb5acf772163294f',NULL,'{"from":"bf16abd7-91d5-83c7-bb5a-cf772163294f","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'bde05501c0519cb50a914850e89dbe2b42e30eda38b8b2ad82cd4818c548d0f4');
INSERT INTO event VALUES(1,112,X'1d415ef925c68b09bd42dcedab974b3e','place.succeeded',1,117678180316413988,1795626530664,1795626530707,NULL,X'd1fddbda95a4871393c5ee93edb1778f',NULL,'{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'bce781146d9d5127c7f549fa1af5ab4db9c67454b3ac68dd880bca5a9c7529bf');
INSERT INTO event VALUES(1,113,X'c6f5144019b0815caccff67c88b9ed80','place.succeeded',1,117678180316413989,1795626530664,1795626530707,NULL,X'd1fddbda95a4871393c5ee93edb1778f',NULL,'{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'140fad39055f018571b6f5bff4ac15bed9cd6a7666a66a8b5ff7ca9130351a2a');
INSERT INTO event VALUES(1,114,X'120606cfb3e184e697457b9383ca802b','place.succeeded',1,117678180316413990,1795626530664,1795626530707,NULL,X'd9b231894ea2865eb01b9cfbe71cd0c5',NULL,'{"from":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}',X'bcb84f9dd76dd22dbf5d89b1860de295dc83524d3ee793df4be483c29171b0e6');
INSERT INTO event VALUES(1,115,X'f158cba7270b8ea888a381a939be81bc','place.succeeded',1,117678180316413991,1795626530664,1795626530707,NULL,X'dca64a9566238022abd47817499392a3',NULL,'{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'f0a428297625504827fa702aa0be4764e692535643a4c6fb64d5af117db98032');
INSERT INTO event VALUES(1,116,X'55dab83e29608531b7f889be5e405aeb','place.succeeded',1,117678180316413992,1795626530664,1795626530707,NULL,X'dca64a9566238022abd47817499392a3',NULL,'{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'3680f840bd2c86a02f3f4819b8559d0e40204cd01ad0fbafbb31454b83814586');
INSERT INTO event VALUES(1,117,X'a6573abefc678625b4b3d00850921778','place.succeeded',1,117678180316413993,1795626530664,1795626530707,NULL,X'e515e8eafab58e9eb008cca48f055908',NULL,'{"from":"e515e8ea-fab5-8e9e-b008-cca48f055908","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'dc31db5de367cf7629abcd5b12a5a5a127914bf8dd4e33acb864dbf47ebce356');
INSERT INTO event VALUES(1,118,X'1833a785656f87fb8fda0171ebc2bc55','place.succeeded',1,117678180316413994,1795626530664,1795626530707,NULL,X'e6cc5f834c2c86eaacdfc057eee1f439',NULL,'{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'89265c046cc05b57130079bb97ac7763e835945528fa3c3a3aaa946b4914683e');
INSERT INTO event VALUES(1,119,X'650ef94dfd518389858159ab5a7337ff','place.succeeded',1,117678180316413995,1795626530664,1795626530707,NULL,X'e6cc5f834c2c86eaacdfc057eee1f439',NULL,'{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'bc547dbc8b2c0346b5474fa63791cdbaee7240738d5559f94ad7616f096afc24');
INSERT INTO event VALUES(1,120,X'6359a14b00be8635848e45127b522824','place.succeeded',1,117678180316413996,1795626530664,1795626530707,NULL,X'ed60572f692989d18f1a3473da0efe00',NULL,'{"from":"ed60572f-6929-89d1-8f1a-3473da0efe00","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'b8ff6090ed93257954082ada2d98b53e6736c3329ed96fee29cbe00116e6b0b9');
INSERT INTO event VALUES(1,121,X'ee119d5aab978943a3b16f0771d4e8f6','place.succeeded',1,117678180316413997,1795626530664,1795626530707,NULL,X'ef41b8959d928034a91e47b2e028ac36',NULL,'{"from":"ef41b895-9d92-8034-a91e-47b2e028ac36","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}',X'40ff46d053d3b1a4b4fb28ee13222570572b75354aca90ef41b9683be2000761');
INSERT INTO event VALUES(1,122,X'4235dbe318e7858dab95da35638de251','place.succeeded',1,117678180316413998,1795626530664,1795626530707,NULL,X'f688358d9ffe8d93badffa6bcf2eabdd',NULL,'{"from":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'a521a9abef46021626f45df53bf2e6bd0d82abf4575fd7bbf925311bbb36e6ec');
INSERT INTO event VALUES(1,123,X'3bfece0b0d2f8de2bd2da177bd2497ee','place.succeeded',1,117678180316413999,1795626530664,1795626530707,NULL,X'fe1d51c8ccab8741a449163dcd1dcd05',NULL,'{"from":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'946cdca8bb93ec559831b66a3b75415933c6e194a906e2bcde6a0e28357dc746');
INSERT INTO event VALUES(1,124,X'045627c3e0e28e45964e8a79847a53a6','framework.published',1,117678180358881280,1795626531355,1795626531355,NULL,NULL,NULL,'{"framework":"domdom-basic","version":1,"criteria":[{"id":"owns-smartphone","skills":[],"facts":["owns-smartphone"]},{"id":"basic-skills","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call"],"facts":[]},{"id":"essential-services","skills":["services.identity","services.submit","payment.qr"],"facts":[]},{"id":"self-protection","skills":["safety.otp","safety.calls","safety.links","safety.recover"],"facts":[]},{"id":"ai-basics","skills":["ai.ask","ai.check","ai.private"],"facts":[]},{"id":"work-ready","skills":["work.documents","work.meeting","work.files","safety.privacy"],"facts":[]},{"id":"public-service-ready","skills":["work.documents","work.meeting","work.files","safety.privacy","work.office","services.track"],"facts":[]},{"id":"digital-citizen","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call","services.identity","services.submit","payment.qr","safety.otp","safety.calls","safety.links","safety.recover"],"facts":["owns-smartphone"]}]}',X'ca906b34bb95939b6aa5f5a2d94d9690c3d0d30aba72f46c74ec1421deebdbb9');
INSERT INTO event VALUES(1,125,X'de5ce8df47c2479abe845d7e93111fad','person.enrolled',1,117678180434968576,1795626532510,1795626532516,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'56594d19073d4b288f8f3d51a4213105','{"birthYear":1956,"groups":[]}',X'c2bd74f452cd41b82b61a4fe50b38deedcb725216b9995f2200b0b7c24e4de03');
INSERT INTO event VALUES(1,126,X'814466adb356464f9a6edd989fdb07ee','person.enrolled',1,117678180434968577,1795626532510,1795626532516,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'8af84f46668e410295360d4942447f81','{"birthYear":1956,"groups":[]}',X'553afb7ced70818db4299e466f206cab521183ee3c7632e830fbaf8d36631a13');
INSERT INTO event VALUES(1,127,X'94aa832882744a1284558a318a587fee','person.enrolled',1,117678180435034112,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1ad02b0aee4541579b45ac3636dec676','{"birthYear":1956,"groups":[]}',X'831718d02f4e6cf9a1eb246452fef0adca01d709cee56874a87e2b1cf2a72030');
INSERT INTO event VALUES(1,128,X'8e4d79f70a6b44288980beab4090d220','person.enrolled',1,117678180435034113,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'01031a8f0ff14a2f81de86ec5d82383b','{"birthYear":1956,"groups":[]}',X'2a5888a1226c4933644fce8536bb911e14541e783c0c0957eb5a6ebe03d83628');
INSERT INTO event VALUES(1,129,X'd08793ad0a254f97bf42e0a55a21d70f','person.enrolled',1,117678180435034114,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'69fa414288c14f9ea34eff033ff3868b','{"birthYear":1956,"groups":[]}',X'2772be6c443c0b6fc01dd02d65bc7fa712ea6f43b7ef9c82f02ab315e2c61b8d');
INSERT INTO event VALUES(1,130,X'06c6415948f041368e926a7aeea024e9','person.enrolled',1,117678180435034115,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'027d147077704e948a7847454627fd88','{"birthYear":1956,"groups":[]}',X'd20e107e909785698aa9e10d774bdb1643f6b8778f43fe5b285df0c953bfc5e7');
INSERT INTO event VALUES(1,131,X'15a07d25fb5e487da1b93e82b8cf5a6e','person.enrolled',1,117678180435034116,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'26cade12ad4a4cef98f73db1179f7918','{"birthYear":1956,"groups":[]}',X'ad13fc0f59b1c3b61d534d216481bb32f15f83043271011765e3e0b9ab1eda85');
INSERT INTO event VALUES(1,132,X'e5b2572f12f94dc284cdd64f0b446cc3','person.enrolled',1,117678180435034117,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f4038cc83286452d947dacb5c88ad07e','{"birthYear":1956,"groups":[]}',X'94a64ff7cf4541e66637d5b43b71f2317cba72b44dbfb76dd44fa2e283657c7f');
INSERT INTO event VALUES(1,133,X'97fbd22049034d849df4278da8ee0164','person.enrolled',1,117678180435034118,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'25748d6057aa4431a9671b12d9b99332','{"birthYear":1956,"groups":[]}',X'f4802cb4236ab2cc4e4a17b9d9e10a1bc13b24c84319369665dd78e48e1e8472');
INSERT INTO event VALUES(1,134,X'6a6117ee364740298ab18cd67669877e','person.enrolled',1,117678180435034119,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e8399dc25cb64345bff8ed7d30ac7644','{"birthYear":1956,"groups":[]}',X'b955544faf62e94c30c31aafa3928f9f8adab50bb538c6f44ca5d6d1b72e59d1');
INSERT INTO event VALUES(1,135,X'2c0ece1b081c40979d9bc541fbcb016c','person.enrolled',1,117678180435034120,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'd3c25adfd06c4e1d9c3944743aae17ac','{"birthYear":1956,"groups":[]}',X'd726c6656ad7b4bc5b71cb9a821d6f737f510f038fea450cc4a67f6d8d40c3fa');
INSERT INTO event VALUES(1,136,X'9e24a68203464e389fd2604e12955eaf','person.enrolled',1,117678180435034121,1795626532510,1795626532517,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f228f4d3eb354ee4917c58cb4cf3706c','{"birthYear":1956,"groups":[]}',X'7a78b74e9135ae12306104e73d6cec848bf373b7fefc0494ba7f1c91c7edc08b');
INSERT INTO event VALUES(1,137,X'643ee980d52e4a3b9b4a1138c95a65df','session.planned',1,117678180437590016,1795626532541,1795626532556,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","title":"Lớp thử","venue":"Nhà văn hóa","startsAt":1795626532541,"minutes":60,"skills":["device.touch"],"trainers":[]}',X'61c0d08956818e3d94e38178a149f737fba9628a2fad6cd92fc6708da0b497fd');
INSERT INTO event VALUES(1,138,X'89cb810f1e5a4cd390e7084098f43dbc','attendance.recorded',1,117678180437590017,1795626532541,1795626532556,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'56594d19073d4b288f8f3d51a4213105','{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","skills":["device.touch"],"trainers":[]}',X'15d0978d92a7db9eecc12036a2cbbf07bb9b77f2bc73177f3309146eb7bdef8c');
INSERT INTO event VALUES(1,139,X'd539b34c00dc466ebf921753ce2bd86c','attendance.recorded',1,117678180437655552,1795626532541,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'8af84f46668e410295360d4942447f81','{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","skills":["device.touch"],"trainers":[]}',X'3d143094238ef3d1db31570bba78a87b5b0a4368b40c915c20ea9f725fda31b8');
INSERT INTO event VALUES(1,140,X'20c9916677c345748448ce802cd7bc0e','attendance.recorded',1,117678180437655553,1795626532541,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1ad02b0aee4541579b45ac3636dec676','{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","skills":["device.touch"],"trainers":[]}',X'9dceeecf01b096549752a4c5ee422fe54e53092ab300a4695ea09a1990b718f2');
INSERT INTO event VALUES(1,141,X'e815154f6c39477f8fb2621ccb4a2994','attendance.recorded',1,117678180437655554,1795626532541,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'01031a8f0ff14a2f81de86ec5d82383b','{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","skills":["device.touch"],"trainers":[]}',X'c08f8b1078481beb12f4b7277ac14723c8cd3ccf07d75f38cdc0f23b15344d15');
INSERT INTO event VALUES(1,142,X'0e2766055f9949f4bf21944b3437f3b7','attendance.recorded',1,117678180437655555,1795626532541,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'69fa414288c14f9ea34eff033ff3868b','{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","skills":["device.touch"],"trainers":[]}',X'2f1b230fbed15ccbcc4675710c71572f84700ba7099bb154550228edc1cab709');
INSERT INTO event VALUES(1,143,X'5942effea4974d27bf01b10f5a411231','attendance.recorded',1,117678180437655556,1795626532541,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'027d147077704e948a7847454627fd88','{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","skills":["device.touch"],"trainers":[]}',X'c5b8ff364d03c91d5d2c3d2bbd7969197ba6a2aeac7b4dd27c24480124903c6c');
INSERT INTO event VALUES(1,144,X'18ce7ce96873414b834bd5fc0dadc62d','attendance.recorded',1,117678180437655557,1795626532541,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'26cade12ad4a4cef98f73db1179f7918','{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","skills":["device.touch"],"trainers":[]}',X'faa3f812bdc613c761879b380b02144c0bd48d37be7feae667476bf19d296efd');
INSERT INTO event VALUES(1,145,X'ece607d0e20c4208abbaf12672abc9a8','attendance.recorded',1,117678180437655558,1795626532541,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f4038cc83286452d947dacb5c88ad07e','{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","skills":["device.touch"],"trainers":[]}',X'5f399d5c1286ba0abf0795cb1b61bd9e70c882a71c6e9817fe810a488041f8a7');
INSERT INTO event VALUES(1,146,X'16b4f711ad5746ff8ecfd94f11be93d7','task.observed',1,117678180437655559,1795626532542,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'56594d19073d4b288f8f3d51a4213105','{"skill":"device.touch","help":"alone"}',X'21b58eda5cf6b7bd8adae840faf75b014cac6208e093089ed43d05a9d52ea16b');
INSERT INTO event VALUES(1,147,X'ac1f27ad79534b4194462e28b290c5fe','task.observed',1,117678180437655560,1795626532542,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'8af84f46668e410295360d4942447f81','{"skill":"device.touch","help":"alone"}',X'6af3285636d4f3fecf147b311795c02d5b9ac8bfa43bcc69ea0541149e4facc8');
INSERT INTO event VALUES(1,148,X'8077bd6658764efc83a1dddde3554c51','task.observed',1,117678180437655561,1795626532542,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1ad02b0aee4541579b45ac3636dec676','{"skill":"device.touch","help":"alone"}',X'66a1e3aa11ab2046320d10a8be02ebcb78a793788d280ad22deba082e4938b2b');
INSERT INTO event VALUES(1,149,X'4251e8b05ca747208e54d2e440648fbe','task.observed',1,117678180437655562,1795626532542,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'01031a8f0ff14a2f81de86ec5d82383b','{"skill":"device.touch","help":"alone"}',X'35e35cb338cfa9172bc828b95c20a4708a885c88d68d2cca021219f6845a101f');
INSERT INTO event VALUES(1,150,X'7087e1f38349402da58c04737aa67f51','visit.recorded',1,117678180437655563,1795626532542,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'56594d19073d4b288f8f3d51a4213105','{"visit":"88bd82b9-a280-43fd-9660-35688b8be845","outcome":"helped","next":null,"wants":["device.touch"]}',X'be44d079934ea0ba68dc6f091dab3acf23a4610e86670d2039b3e0aae177b44b');
INSERT INTO event VALUES(1,151,X'd3a72efa9e0c42a3bdeb0d490e061bd7','person.erased',1,117678180437655564,1795626532542,1795626532557,X'01a213ae78757647aa52ebf99d6da103',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f228f4d3eb354ee4917c58cb4cf3706c','{}',X'99a93b3a3e4a94c6fd09823278917327a0da7853752d1289cd477e65c1c40f63');
INSERT INTO event VALUES(1,152,X'f82b0b86a94a498a991b767bc331eeb1','plan.made',1,117678180445192192,1795626532582,1795626532672,X'01a213ae79587866aec8f2a61d888192',X'68b9c90276c886c3a66d4448d8a067dc',NULL,'{"plan":"0052b531-5018-4f17-a7f0-b30a76718ea9","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}',X'd50c713a7e2b591daf19b32f64422db48531ed6e5264937cd541e120092479c1');
INSERT INTO event VALUES(1,153,X'5d38a9a59e90499b93fc9c75843ce98d','target.set',1,117678180445192193,1795626532582,1795626532672,X'01a213ae79587866aec8f2a61d888192',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"target":"2fb001c5-4ebc-4c6f-a670-3a802a84df15","plan":"0052b531-5018-4f17-a7f0-b30a76718ea9","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}',X'9a3bc26d9b531715fc6e46a965608efcedc6138f2b7ade07ab9bdc1b5196a54e');
CREATE TABLE held (
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
) WITHOUT ROWID;
CREATE TABLE projection (
    name TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    complete BIGINT NOT NULL CHECK (complete IN (0, 1))
);
INSERT INTO projection VALUES('places',1,1);
INSERT INTO projection VALUES('people',1,1);
INSERT INTO projection VALUES('skills',1,1);
INSERT INTO projection VALUES('learning',1,1);
INSERT INTO projection VALUES('fieldwork',1,1);
INSERT INTO projection VALUES('plans',1,1);
CREATE TABLE register_person (
    person BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    phone TEXT,
    note TEXT,
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO register_person VALUES(X'01031a8f0ff14a2f81de86ec5d82383b','Nguyễn Thị Thử 3','nguyen thi thu 3','0900000003',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'027d147077704e948a7847454627fd88','Nguyễn Thị Thử 5','nguyen thi thu 5','0900000005',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'1ad02b0aee4541579b45ac3636dec676','Nguyễn Thị Thử 2','nguyen thi thu 2','0900000002',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'25748d6057aa4431a9671b12d9b99332','Nguyễn Thị Thử 8','nguyen thi thu 8','0900000008',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'26cade12ad4a4cef98f73db1179f7918','Nguyễn Thị Thử 6','nguyen thi thu 6','0900000006',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'56594d19073d4b288f8f3d51a4213105','Nguyễn Thị Thử 0','nguyen thi thu 0','0900000000',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'69fa414288c14f9ea34eff033ff3868b','Nguyễn Thị Thử 4','nguyen thi thu 4','0900000004',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'8af84f46668e410295360d4942447f81','Nguyễn Thị Thử 1','nguyen thi thu 1','0900000001',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'd3c25adfd06c4e1d9c3944743aae17ac','Nguyễn Thị Thử 10','nguyen thi thu 10','0900000000',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'e8399dc25cb64345bff8ed7d30ac7644','Nguyễn Thị Thử 9','nguyen thi thu 9','0900000009',NULL,1,1795626532516);
INSERT INTO register_person VALUES(X'f4038cc83286452d947dacb5c88ad07e','Nguyễn Thị Thử 7','nguyen thi thu 7','0900000007',NULL,1,1795626532516);
CREATE TABLE register_word (
    word TEXT NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (word, person)
) WITHOUT ROWID;
INSERT INTO register_word VALUES('3',X'01031a8f0ff14a2f81de86ec5d82383b');
INSERT INTO register_word VALUES('nguyen',X'01031a8f0ff14a2f81de86ec5d82383b');
INSERT INTO register_word VALUES('thi',X'01031a8f0ff14a2f81de86ec5d82383b');
INSERT INTO register_word VALUES('thu',X'01031a8f0ff14a2f81de86ec5d82383b');
INSERT INTO register_word VALUES('5',X'027d147077704e948a7847454627fd88');
INSERT INTO register_word VALUES('nguyen',X'027d147077704e948a7847454627fd88');
INSERT INTO register_word VALUES('thi',X'027d147077704e948a7847454627fd88');
INSERT INTO register_word VALUES('thu',X'027d147077704e948a7847454627fd88');
INSERT INTO register_word VALUES('2',X'1ad02b0aee4541579b45ac3636dec676');
INSERT INTO register_word VALUES('nguyen',X'1ad02b0aee4541579b45ac3636dec676');
INSERT INTO register_word VALUES('thi',X'1ad02b0aee4541579b45ac3636dec676');
INSERT INTO register_word VALUES('thu',X'1ad02b0aee4541579b45ac3636dec676');
INSERT INTO register_word VALUES('8',X'25748d6057aa4431a9671b12d9b99332');
INSERT INTO register_word VALUES('nguyen',X'25748d6057aa4431a9671b12d9b99332');
INSERT INTO register_word VALUES('thi',X'25748d6057aa4431a9671b12d9b99332');
INSERT INTO register_word VALUES('thu',X'25748d6057aa4431a9671b12d9b99332');
INSERT INTO register_word VALUES('6',X'26cade12ad4a4cef98f73db1179f7918');
INSERT INTO register_word VALUES('nguyen',X'26cade12ad4a4cef98f73db1179f7918');
INSERT INTO register_word VALUES('thi',X'26cade12ad4a4cef98f73db1179f7918');
INSERT INTO register_word VALUES('thu',X'26cade12ad4a4cef98f73db1179f7918');
INSERT INTO register_word VALUES('0',X'56594d19073d4b288f8f3d51a4213105');
INSERT INTO register_word VALUES('nguyen',X'56594d19073d4b288f8f3d51a4213105');
INSERT INTO register_word VALUES('thi',X'56594d19073d4b288f8f3d51a4213105');
INSERT INTO register_word VALUES('thu',X'56594d19073d4b288f8f3d51a4213105');
INSERT INTO register_word VALUES('4',X'69fa414288c14f9ea34eff033ff3868b');
INSERT INTO register_word VALUES('nguyen',X'69fa414288c14f9ea34eff033ff3868b');
INSERT INTO register_word VALUES('thi',X'69fa414288c14f9ea34eff033ff3868b');
INSERT INTO register_word VALUES('thu',X'69fa414288c14f9ea34eff033ff3868b');
INSERT INTO register_word VALUES('1',X'8af84f46668e410295360d4942447f81');
INSERT INTO register_word VALUES('nguyen',X'8af84f46668e410295360d4942447f81');
INSERT INTO register_word VALUES('thi',X'8af84f46668e410295360d4942447f81');
INSERT INTO register_word VALUES('thu',X'8af84f46668e410295360d4942447f81');
INSERT INTO register_word VALUES('10',X'd3c25adfd06c4e1d9c3944743aae17ac');
INSERT INTO register_word VALUES('nguyen',X'd3c25adfd06c4e1d9c3944743aae17ac');
INSERT INTO register_word VALUES('thi',X'd3c25adfd06c4e1d9c3944743aae17ac');
INSERT INTO register_word VALUES('thu',X'd3c25adfd06c4e1d9c3944743aae17ac');
INSERT INTO register_word VALUES('9',X'e8399dc25cb64345bff8ed7d30ac7644');
INSERT INTO register_word VALUES('nguyen',X'e8399dc25cb64345bff8ed7d30ac7644');
INSERT INTO register_word VALUES('thi',X'e8399dc25cb64345bff8ed7d30ac7644');
INSERT INTO register_word VALUES('thu',X'e8399dc25cb64345bff8ed7d30ac7644');
INSERT INTO register_word VALUES('7',X'f4038cc83286452d947dacb5c88ad07e');
INSERT INTO register_word VALUES('nguyen',X'f4038cc83286452d947dacb5c88ad07e');
INSERT INTO register_word VALUES('thi',X'f4038cc83286452d947dacb5c88ad07e');
INSERT INTO register_word VALUES('thu',X'f4038cc83286452d947dacb5c88ad07e');
CREATE TABLE register_visit (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB,
    note TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO register_visit VALUES(X'7087e1f38349402da58c04737aa67f51',X'56594d19073d4b288f8f3d51a4213105','Ghi chú thử');
CREATE TABLE register_trace (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    trace TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE erasure (
    person BLOB NOT NULL PRIMARY KEY,
    erased_at BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO erasure VALUES(X'f228f4d3eb354ee4917c58cb4cf3706c',1795626532556);
CREATE TABLE account (
    account BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    role TEXT NOT NULL,
    place BLOB,
    disabled BIGINT NOT NULL CHECK (disabled IN (0, 1)),
    made_at BIGINT NOT NULL
);
INSERT INTO account VALUES(X'01a213ae78757647aa52ebf99d6da103','leader','$argon2id$v=19$m=19456,t=2,p=1$Y0P+DzGV+lZYBnodsxpX3w$fdkWCMRtlwZc9jAuNdJym/PMYzP/uUjH9zBGeo+kCdo','leader',X'de823d27ddaa82aeba3cdffa2ab36fbe',0,1795626530935);
INSERT INTO account VALUES(X'01a213ae79587866aec8f2a61d888192','officer','$argon2id$v=19$m=19456,t=2,p=1$6AafsM1+8vrl9UkYddrzpw$K51N82P9ouKPJ9BPFABM8wQYm6sdvdih+vd+AWvPu6Q','officer',X'68b9c90276c886c3a66d4448d8a067dc',0,1795626531160);
CREATE TABLE card (
    code BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    pin TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE TABLE session (
    token BLOB NOT NULL PRIMARY KEY,
    account BLOB,
    person BLOB,
    csrf TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
INSERT INTO session VALUES(X'3892aeb9ee1955cc30f2a37b838ff187b0f617736d8eaf7611b73c79b1de74b1',X'01a213ae78757647aa52ebf99d6da103',NULL,'FnvDLsZZEHgDgoJsMi5HWG1XdG-fjiyQ2wZfPHQ5flw',1795626531968,1795626531968,1795669731968);
INSERT INTO session VALUES(X'28f36dd02f86a5670ec7a5809f7584145513569ff8ba77eda6d5ab55cb50c2a8',X'01a213ae79587866aec8f2a61d888192',NULL,'wkxCmdsM5k3CSpSnXdURjSLzegViz2xyLD3b9Sm1Sn0',1795626532416,1795626532416,1795669732416);
CREATE TABLE failed_sign_in (
    subject BLOB NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);
CREATE TABLE audit (
    id BLOB NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    account BLOB,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
);
INSERT INTO audit VALUES(X'01a213ae78a87de29e067c76f290ab16',1795626530984,X'01a213ae78757647aa52ebf99d6da103','account added','leader');
INSERT INTO audit VALUES(X'01a213ae798871c88b51068612f591fa',1795626531208,X'01a213ae79587866aec8f2a61d888192','account added','officer');
CREATE TABLE place_version (
    place BLOB NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    level BIGINT NOT NULL CHECK (level IN (0, 1, 2)),
    parent BLOB,
    population BIGINT,
    lat_e6 BIGINT,
    lon_e6 BIGINT,
    area_m2 BIGINT,
    clock BIGINT NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (place, since)
) WITHOUT ROWID;
INSERT INTO place_version VALUES(X'00e6ef5b40078ec18139094ccccba028',-2147483648,20269,'00268','Phường Thanh Lương','','Phường',2,X'5295e042b1cf8a548d1ae05d235c9283',NULL,NULL,NULL,NULL,117678180316348448,X'96ad160433ca8fb5a9325ef3f5fced1f');
INSERT INTO place_version VALUES(X'0351b18e396e83d9b91f6eff2b77b79b',20270,NULL,'00611','Phường Xuân Đỉnh','Xuan Dinh Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',48658,21064500,105795000,5460000,117678180316348452,X'30c10a30ee9c8a37af40941b925a5d71');
INSERT INTO place_version VALUES(X'07b5c25a661c8dca9a39e0e2d46b247e',20270,NULL,'14797','Phường Hạc Thành','Hac Thanh Ward','Phường',2,X'7066c9a3f6cc85a4921395fec130aafa',197142,19802800,105789000,24630000,117678180316348475,X'c325456ded398a92ac9d219a1e27f3a9');
INSERT INTO place_version VALUES(X'14d973f623ad8d258bb5893a40104db7',-2147483648,20269,'14770','Phường Phú Sơn','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348467,X'361b096fa9738c2884222f70062968d4');
INSERT INTO place_version VALUES(X'1b2d4f1471c386109b774c3e861e64fa',-2147483648,20269,'00167','Phường Dịch Vọng Hậu','Dich Vong Hau Commune','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117678180316348445,X'7b0210af38ed81a8840ed2639354156f');
INSERT INTO place_version VALUES(X'20fd75450e7f83c6977bf6be664a3c6f',-2147483648,20269,'06691','Phường Hồng Gai','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117678180316348461,X'cd7e86e0592a80cc814b715b7edba9a7');
INSERT INTO place_version VALUES(X'2262236eb5ac886cb44c5878726f1aaa',-2147483648,20269,'193','Thành phố Hạ Long','','Thành phố',1,X'e0eecf77c61581eca849e53bad29b445',NULL,NULL,NULL,NULL,117678180316348422,X'5ebf4ccfae8d86f19acffd545638123d');
INSERT INTO place_version VALUES(X'226a836fb04f84498af75cac6b28560a',-2147483648,20269,'00103','Phường Xuân La','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117678180316348433,X'2a8badf4d1d88eb5b22e1ffd680d2505');
INSERT INTO place_version VALUES(X'229afabafd40852387759304992f0d35',-2147483648,20269,'005','Quận Cầu Giấy','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117678180316348419,X'195c58d30d8289118a12eb4e6432bc8f');
INSERT INTO place_version VALUES(X'266f4ec3fd0b8fd4a192983f63cee900',-2147483648,20269,'14776','Phường Ba Đình','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348469,X'3d15e7290e7f86f3938b5bba13c2c382');
INSERT INTO place_version VALUES(X'2816b6bbb2cb8de0a32491f95ea8cd67',-2147483648,20269,'00244','Phường Bạch Đằng','','Phường',2,X'5295e042b1cf8a548d1ae05d235c9283',NULL,NULL,NULL,NULL,117678180316348447,X'bea277f23a4084f0ba00fec9082e4e7c');
INSERT INTO place_version VALUES(X'2f16ce3780be8a3cb6f13df2e355b2c7',-2147483648,20269,'00139','Phường Bồ Đề','','Phường',2,X'c6929a7acb4b8a4386ee2379f4a7580b',NULL,NULL,NULL,NULL,117678180316348439,X'71a7135b1f5b85079fcd3af8f9d7f189');
INSERT INTO place_version VALUES(X'3313108e89fb8de09e7648e4e3940726',-2147483648,20269,'00169','Phường Quan Hoa','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117678180316348446,X'05ba73b6c14085319417e148ae4a653e');
INSERT INTO place_version VALUES(X'3a1ba09c6c408a46a38030955b3a53db',-2147483648,20269,'00106','Phường Yên Phụ','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117678180316348435,X'05404dfa963f893c84ce22031650f26e');
INSERT INTO place_version VALUES(X'3c72c4ed041e89daa7203c39aa1b2c0c',-2147483648,20269,'00601','Phường Đông Ngạc','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117678180316348449,X'e06bbc7d738b86ce9ea8d5963e17fcd7');
INSERT INTO place_version VALUES(X'4acdb67df7b38136a5f86d2f024987dd',-2147483648,20269,'003','Quận Tây Hồ','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117678180316348417,X'43d28dc320f58d1f979102b7c22b5595');
INSERT INTO place_version VALUES(X'51a12f54e287837184e3ed4087ed4c50',20270,NULL,'00091','Phường Phú Thượng','Phu Thuong Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',39322,21086000,105802000,7210000,117678180316348428,X'e076d8a2c568848ebcf4318c1edb4372');
INSERT INTO place_version VALUES(X'5295e042b1cf8a548d1ae05d235c9283',-2147483648,20269,'007','Quận Hai Bà Trưng','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117678180316348420,X'd8e7066dd38a814e8c8a8ed47599f4b0');
INSERT INTO place_version VALUES(X'52dce4d3861883b7be7c1bb32ee4ab87',-2147483648,20269,'00118','Phường Ngọc Thụy','','Phường',2,X'c6929a7acb4b8a4386ee2379f4a7580b',NULL,NULL,NULL,NULL,117678180316348438,X'851bc6e2cadc827eb79ed52b954d7aa1');
INSERT INTO place_version VALUES(X'530d5f167296899e9cf347fd310cbbff',-2147483648,20269,'00616','Phường Cổ Nhuế 1','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117678180316348453,X'141768dff50e84fd83fde14297bb36a6');
INSERT INTO place_version VALUES(X'5575ae35a81d8bcfbbef574d6908fd09',-2147483648,20269,'06697','Phường Hồng Hà','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117678180316348463,X'90b2af383f1585c4a26eff2eef853b16');
INSERT INTO place_version VALUES(X'59860d87bada827da82e7f30f598fd22',-2147483648,20269,'002','Quận Hoàn Kiếm','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117678180316348416,X'e886109decbe8ee2a9b21a8546af909c');
INSERT INTO place_version VALUES(X'5a1bb185b27a8c99b738b983e4b274f6',20270,NULL,'06673','Phường Bãi Cháy','Bai Chay Ward','Phường',2,X'e0eecf77c61581eca849e53bad29b445',42018,20961700,107029000,25390000,117678180316348455,X'9d604be7c0ea8fbeb504bca0860a0166');
INSERT INTO place_version VALUES(X'600625b3ab848facaf133438f8358866',-2147483648,20269,'00037','Phường Phúc Tân','','Phường',2,X'59860d87bada827da82e7f30f598fd22',NULL,NULL,NULL,NULL,117678180316348425,X'a9386fe18c138b71813384f1a9972a9b');
INSERT INTO place_version VALUES(X'61a3d2fab82c8447878a730dbf3062f4',-2147483648,20269,'14782','Phường Đông Vệ','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348471,X'84f1cb05ee2e83728c21d337a7f1cfe7');
INSERT INTO place_version VALUES(X'623469f4f48a80d899d7e3e972eb5a76',-2147483648,20269,'14794','Phường Đông Hương','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348473,X'5768add3cc268dbe8ad66e0ef1f779df');
INSERT INTO place_version VALUES(X'6339709fadd38a30bd9e6c3b6f212f43',-2147483648,20269,'14758','Phường Đông Thọ','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348464,X'5974696ecb1a82438bd954cd9b3dde71');
INSERT INTO place_version VALUES(X'63e63718618084ccba7f21f7061001f5',-2147483648,20269,'00109','Phường Bưởi','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117678180316348436,X'0948e46913fc846d83f0a5a45340cabd');
INSERT INTO place_version VALUES(X'67e8d5f03b028ffb9050a16d27610ddc',-2147483648,20269,'00160','Phường Nghĩa Tân','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117678180316348441,X'263fc65e8b3a842b960e439faadbb949');
INSERT INTO place_version VALUES(X'68b9c90276c886c3a66d4448d8a067dc',-2147483648,NULL,'01','Thành phố Hà Nội','Hanoi City','Thành phố',0,NULL,8718000,21000100,105698000,3359800000,117678180316282880,X'a1cbe84aea2386199dfb42e22365b46e');
INSERT INTO place_version VALUES(X'6ad5c2ec26ce8da4bff5d149c184de00',-2147483648,20269,'00166','Phường Dịch Vọng','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117678180316348444,X'e6855e3ed4a687908dbef9850f625157');
INSERT INTO place_version VALUES(X'6b538067313d8091b0d6917f682cbe88',-2147483648,20269,'00100','Phường Quảng An','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117678180316348432,X'711100cbc95e8e8ca339958ef78be0fa');
INSERT INTO place_version VALUES(X'6d330170cf7c89698850894800ec412c',20270,NULL,'06685','Phường Hồng Gai','Hong Gai Ward','Phường',2,X'e0eecf77c61581eca849e53bad29b445',51333,20948500,107046200,5000000,117678180316348458,X'50c11d02616e8a0ba9038dd644266c7f');
INSERT INTO place_version VALUES(X'6f620d1b8ceb8796a80223f7a208fff6',-2147483648,20269,'06673','Phường Bãi Cháy','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117678180316348454,X'ec66f96a30468fb9b062f4104075d067');
INSERT INTO place_version VALUES(X'6fe4c9e160b9835686b6aba5b5f6288d',-2147483648,20269,'001','Quận Ba Đình','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117678180316282883,X'dbffb03de2e2838682a45fab657d7740');
INSERT INTO place_version VALUES(X'7066c9a3f6cc85a4921395fec130aafa',-2147483648,NULL,'38','Tỉnh Thanh Hóa','Thanh Hoa Province','Tỉnh',0,NULL,3760650,20046800,105317000,11114700000,117678180316282882,X'7992602ed7f286b196f9f130cf65809a');
INSERT INTO place_version VALUES(X'70e4c408864385bdb77f29d835f14399',-2147483648,20269,'16435','Phường An Hưng','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348476,X'ccacdc5a35f5861da034455b584ca07c');
INSERT INTO place_version VALUES(X'7129b08d994a85ca97aa3f797ecca99b',-2147483648,20269,'06679','Phường Hùng Thắng','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117678180316348456,X'1b3793908e9f84feb32a3550f6431c3b');
INSERT INTO place_version VALUES(X'765341818bfd87e3b72dede0aca91388',20270,NULL,'00160','Phường Nghĩa Đô','Nghia Do Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',125568,21045100,105794000,4340000,117678180316348442,X'3dd9b7bf0fea8c2c813bbea0d1d50035');
INSERT INTO place_version VALUES(X'86b84a0fa09985228789190d0ecbad56',-2147483648,20269,'14779','Phường Ngọc Trạo','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348470,X'5f83c9f07ac88b639777c087f341ce56');
INSERT INTO place_version VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',-2147483648,20269,'00611','Phường Xuân Tảo','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117678180316348451,X'c1035abd59d48f4b8646c91c0a5d5d25');
INSERT INTO place_version VALUES(X'9d7af793590f8d428b1170bcefad5534',-2147483648,20269,'00091','Phường Phú Thượng','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117678180316348427,X'0534c5d0f6a684cf8b6dc4383a964693');
INSERT INTO place_version VALUES(X'a87605da61d585ae8d622a5a53626e94',-2147483648,20269,'00067','Phường Chương Dương','','Phường',2,X'59860d87bada827da82e7f30f598fd22',NULL,NULL,NULL,NULL,117678180316348426,X'cabd19e7491e89e09989851da6db97f4');
INSERT INTO place_version VALUES(X'ae16016a5c5e837c951eddef2a1637e1',-2147483648,20269,'06688','Phường Hồng Hải','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117678180316348459,X'82952e7342138947b75f09c660285067');
INSERT INTO place_version VALUES(X'b11dc3ce933f8251878aee5356ccecfc',-2147483648,20269,'06694','Phường Bạch Đằng','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117678180316348462,X'cdf9b22f402f85f0b3bdcfe7cec19504');
INSERT INTO place_version VALUES(X'bc19506f088d8f778259c5908c3cbf56',-2147483648,20269,'14773','Phường Lam Sơn','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348468,X'64a1a675e8c6879f94c10b674bba3442');
INSERT INTO place_version VALUES(X'bc4518da643b8654a643c6d6214d04d8',20270,NULL,'06688','Phường Hạ Long','Ha Long Ward','Phường',2,X'e0eecf77c61581eca849e53bad29b445',52905,20962600,107045800,6080000,117678180316348460,X'3df49bde1ce981e6836eb19b60645e85');
INSERT INTO place_version VALUES(X'be75f4c2dd4a8abc938c7ab1c46f1b09',-2147483648,20269,'00112','Phường Thụy Khuê','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117678180316348437,X'a270d94c24798cc5ac0491f805328429');
INSERT INTO place_version VALUES(X'beb73abcdaa884b3a4d0f3439fe2d852',-2147483648,20269,'00157','Phường Nghĩa Đô','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117678180316348440,X'1acf0279626c8327b8fabb6a7bc55c8f');
INSERT INTO place_version VALUES(X'bf16abd791d583c7bb5acf772163294f',-2147483648,20269,'00163','Phường Mai Dịch','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117678180316348443,X'a8c6b41371ef89eda192854064881d61');
INSERT INTO place_version VALUES(X'c6929a7acb4b8a4386ee2379f4a7580b',-2147483648,20269,'004','Quận Long Biên','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117678180316348418,X'f1ba6aeea7098549a37ffa0bb614a50d');
INSERT INTO place_version VALUES(X'ca5c8d94d210853597ec4fc55ecb909a',-2147483648,20269,'380','Thành phố Thanh Hóa','','Thành phố',1,X'7066c9a3f6cc85a4921395fec130aafa',NULL,NULL,NULL,NULL,117678180316348423,X'c865e504e97786839e658b5103e945ab');
INSERT INTO place_version VALUES(X'd1fddbda95a4871393c5ee93edb1778f',-2147483648,20269,'00610','Phường Xuân Đỉnh','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117678180316348450,X'1f65742a91f08389b71c7aa5fa067a0b');
INSERT INTO place_version VALUES(X'd9b231894ea2865eb01b9cfbe71cd0c5',-2147483648,20269,'00001','Phường Phúc Xá','','Phường',2,X'6fe4c9e160b9835686b6aba5b5f6288d',NULL,NULL,NULL,NULL,117678180316348424,X'd0a0e545f1a3840ab8d6ea177b3ce812');
INSERT INTO place_version VALUES(X'dca64a9566238022abd47817499392a3',-2147483648,20269,'00097','Phường Tứ Liên','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117678180316348430,X'9b027b7198738df6982f673790ce0aeb');
INSERT INTO place_version VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,NULL,'00103','Phường Tây Hồ','Tay Ho Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',100122,21058000,105820000,10720000,117678180316348434,X'15b4c757de5b87e7ab7865f8c71eb1e7');
INSERT INTO place_version VALUES(X'e0eecf77c61581eca849e53bad29b445',-2147483648,NULL,'22','Tỉnh Quảng Ninh','Quang Ninh Province','Tỉnh',0,NULL,1429841,21264200,107223000,6207900000,117678180316282881,X'73646f46f9e38cfab5a79aa7a91fdd37');
INSERT INTO place_version VALUES(X'e515e8eafab58e9eb008cca48f055908',-2147483648,20269,'14767','Phường Điện Biên','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348466,X'4c470c0ceeef81359eb3cc88d8dbaa8a');
INSERT INTO place_version VALUES(X'e5b3f31443dc813c8d5dcc1e77ae6d5b',-2147483648,20269,'021','Quận Bắc Từ Liêm','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117678180316348421,X'75a166d7a42a87fe85130ea565c97c97');
INSERT INTO place_version VALUES(X'e6cc5f834c2c86eaacdfc057eee1f439',-2147483648,20269,'00094','Phường Nhật Tân','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117678180316348429,X'f5bd7d74a7ca8587b440cda8fe31dcfb');
INSERT INTO place_version VALUES(X'ed60572f692989d18f1a3473da0efe00',-2147483648,20269,'14785','Phường Đông Sơn','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348472,X'dabedcd6d2848383a7e5ced8ac326c60');
INSERT INTO place_version VALUES(X'ef41b8959d928034a91e47b2e028ac36',-2147483648,20269,'06685','Phường Trần Hưng Đạo','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117678180316348457,X'a96077e808dd8a8188504a0bdf1ad2ee');
INSERT INTO place_version VALUES(X'f688358d9ffe8d93badffa6bcf2eabdd',-2147483648,20269,'14797','Phường Đông Hải','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348474,X'f3bd37d7906e85488d671d5ba68d606e');
INSERT INTO place_version VALUES(X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,NULL,'00097','Phường Hồng Hà','Hong Ha Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',123282,21056700,105845000,15090000,117678180316348431,X'403a6cb98e148d57ba142070a86ef35a');
INSERT INTO place_version VALUES(X'fe1d51c8ccab8741a449163dcd1dcd05',-2147483648,20269,'14764','Phường Trường Thi','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117678180316348465,X'1a2f61dfabcb88d0aeee6960a1499991');
CREATE TABLE place_succession (
    from_place BLOB NOT NULL,
    to_place BLOB NOT NULL,
    on_day BIGINT NOT NULL,
    extent BIGINT NOT NULL CHECK (extent IN (0, 1)),
    clock BIGINT NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (from_place, to_place)
) WITHOUT ROWID;
INSERT INTO place_succession VALUES(X'00e6ef5b40078ec18139094ccccba028',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117678180316348477,X'c87e8157fee48961936bb2977c7c6d61');
INSERT INTO place_succession VALUES(X'14d973f623ad8d258bb5893a40104db7',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,1,117678180316348478,X'7ef76138b9b18962a66d40cdaf29ec78');
INSERT INTO place_succession VALUES(X'1b2d4f1471c386109b774c3e861e64fa',X'765341818bfd87e3b72dede0aca91388',20270,1,117678180316348479,X'908ab74b82eb82d3989ec9e0fb715318');
INSERT INTO place_succession VALUES(X'20fd75450e7f83c6977bf6be664a3c6f',X'6d330170cf7c89698850894800ec412c',20270,0,117678180316348480,X'477e84a2740185b59922d3e924adbb9a');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117678180316348481,X'4ba395a17f16851190bd480c13a2de19');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117678180316348482,X'998337b4238087c1b70ec80c0be07f83');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'765341818bfd87e3b72dede0aca91388',20270,1,117678180316348483,X'a39c0c132934864493fe613f4a9c89b6');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117678180316348484,X'2bdc4ae069b98464884f4fd35018032d');
INSERT INTO place_succession VALUES(X'266f4ec3fd0b8fd4a192983f63cee900',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117678180316348485,X'322d0cb337e68486a0ae09f73546c438');
INSERT INTO place_succession VALUES(X'2816b6bbb2cb8de0a32491f95ea8cd67',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117678180316348486,X'37246a7507ed8b47b24e7af3b1377777');
INSERT INTO place_succession VALUES(X'2f16ce3780be8a3cb6f13df2e355b2c7',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117678180316413952,X'a12b4e6eedb68ff99ed4ddff61849dbf');
INSERT INTO place_succession VALUES(X'3313108e89fb8de09e7648e4e3940726',X'765341818bfd87e3b72dede0aca91388',20270,1,117678180316413953,X'08055845e7688b028470f162bbb95c65');
INSERT INTO place_succession VALUES(X'3a1ba09c6c408a46a38030955b3a53db',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117678180316413954,X'94b8077bb9598134815bae714deaa4fd');
INSERT INTO place_succession VALUES(X'3a1ba09c6c408a46a38030955b3a53db',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117678180316413955,X'd911b9c80c28881f9875d4863bac1946');
INSERT INTO place_succession VALUES(X'3c72c4ed041e89daa7203c39aa1b2c0c',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117678180316413956,X'ebf2cad189e0844d8f468947c8cd9ec5');
INSERT INTO place_succession VALUES(X'52dce4d3861883b7be7c1bb32ee4ab87',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117678180316413957,X'351f7c9c150486c48d9cc5bef53ff180');
INSERT INTO place_succession VALUES(X'530d5f167296899e9cf347fd310cbbff',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117678180316413958,X'7c212c06b59e8bdd9283b4b73abe258b');
INSERT INTO place_succession VALUES(X'530d5f167296899e9cf347fd310cbbff',X'765341818bfd87e3b72dede0aca91388',20270,1,117678180316413959,X'873a8659a29c871c9b593aa2d7dfa047');
INSERT INTO place_succession VALUES(X'5575ae35a81d8bcfbbef574d6908fd09',X'bc4518da643b8654a643c6d6214d04d8',20270,0,117678180316413960,X'e408967dcc0e845db6596cfc9e369342');
INSERT INTO place_succession VALUES(X'600625b3ab848facaf133438f8358866',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,0,117678180316413961,X'e1c90ee1ff4a82569ddf822cdf4086aa');
INSERT INTO place_succession VALUES(X'61a3d2fab82c8447878a730dbf3062f4',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117678180316413962,X'8b47db57d81b85ddb2e7de4f7c8291e5');
INSERT INTO place_succession VALUES(X'623469f4f48a80d899d7e3e972eb5a76',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117678180316413963,X'd8259c1fbc0e8d2cbf637426bf984a7d');
INSERT INTO place_succession VALUES(X'6339709fadd38a30bd9e6c3b6f212f43',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,1,117678180316413964,X'faf8009df1448672bcae71cc1b7d1b58');
INSERT INTO place_succession VALUES(X'63e63718618084ccba7f21f7061001f5',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,0,117678180316413965,X'590c743b294582888bf7efa8f879dabf');
INSERT INTO place_succession VALUES(X'67e8d5f03b028ffb9050a16d27610ddc',X'765341818bfd87e3b72dede0aca91388',20270,0,117678180316413966,X'4694dd776ec38cd0b1078dbdce3009c0');
INSERT INTO place_succession VALUES(X'6ad5c2ec26ce8da4bff5d149c184de00',X'765341818bfd87e3b72dede0aca91388',20270,1,117678180316413967,X'e2292c53583e82228cc2fa86adfafffa');
INSERT INTO place_succession VALUES(X'6b538067313d8091b0d6917f682cbe88',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117678180316413968,X'49d9fce951a28a30aebad93069253485');
INSERT INTO place_succession VALUES(X'6b538067313d8091b0d6917f682cbe88',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117678180316413969,X'beede3b2a35783e39d327e6789b6ba82');
INSERT INTO place_succession VALUES(X'6f620d1b8ceb8796a80223f7a208fff6',X'5a1bb185b27a8c99b738b983e4b274f6',20270,0,117678180316413970,X'6d17fa5f733b805aba4f5dabf34371f8');
INSERT INTO place_succession VALUES(X'70e4c408864385bdb77f29d835f14399',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,1,117678180316413971,X'634ef2d8935b8668843a300081b6d7e9');
INSERT INTO place_succession VALUES(X'7129b08d994a85ca97aa3f797ecca99b',X'5a1bb185b27a8c99b738b983e4b274f6',20270,0,117678180316413972,X'45572f329ea3894c89f432fbf0f667de');
INSERT INTO place_succession VALUES(X'86b84a0fa09985228789190d0ecbad56',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117678180316413973,X'bf2cc73d5ce28c1eb8dbe4ec1b61b96b');
INSERT INTO place_succession VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117678180316413974,X'52edf792ea5d8b8289eb1f64b9352016');
INSERT INTO place_succession VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117678180316413975,X'94752c8aab4680bdb91e3a4493e0fa8f');
INSERT INTO place_succession VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',X'765341818bfd87e3b72dede0aca91388',20270,1,117678180316413976,X'adc6e57317298a8dad41842dbf50365f');
INSERT INTO place_succession VALUES(X'9d7af793590f8d428b1170bcefad5534',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117678180316413977,X'b5e8efb4cfd5862a8b1db1cc7da31d39');
INSERT INTO place_succession VALUES(X'9d7af793590f8d428b1170bcefad5534',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117678180316413978,X'7f1dad33f1688e35a6f61345ec459000');
INSERT INTO place_succession VALUES(X'9d7af793590f8d428b1170bcefad5534',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117678180316413979,X'198ada743ddf85788380cccb74a423c0');
INSERT INTO place_succession VALUES(X'a87605da61d585ae8d622a5a53626e94',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,0,117678180316413980,X'fbe1865bda7a83658ff8b8853c5b0323');
INSERT INTO place_succession VALUES(X'ae16016a5c5e837c951eddef2a1637e1',X'bc4518da643b8654a643c6d6214d04d8',20270,0,117678180316413981,X'4f40ff0dc0ad85b79a98f3a79eb2abae');
INSERT INTO place_succession VALUES(X'b11dc3ce933f8251878aee5356ccecfc',X'6d330170cf7c89698850894800ec412c',20270,0,117678180316413982,X'499c1a0f87638165858c4b247f749252');
INSERT INTO place_succession VALUES(X'bc19506f088d8f778259c5908c3cbf56',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117678180316413983,X'28d99a687d808831aa453c5771439e0e');
INSERT INTO place_succession VALUES(X'be75f4c2dd4a8abc938c7ab1c46f1b09',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117678180316413984,X'7356f76f590287e4bc165a3607ffaced');
INSERT INTO place_succession VALUES(X'beb73abcdaa884b3a4d0f3439fe2d852',X'765341818bfd87e3b72dede0aca91388',20270,1,117678180316413985,X'0e63a553831e82119effd7be4ac9d1e2');
INSERT INTO place_succession VALUES(X'beb73abcdaa884b3a4d0f3439fe2d852',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117678180316413986,X'055943ded58883619cd72f3909706331');
INSERT INTO place_succession VALUES(X'bf16abd791d583c7bb5acf772163294f',X'765341818bfd87e3b72dede0aca91388',20270,1,117678180316413987,X'e0e0a61f272d8278850611693706caff');
INSERT INTO place_succession VALUES(X'd1fddbda95a4871393c5ee93edb1778f',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117678180316413988,X'1d415ef925c68b09bd42dcedab974b3e');
INSERT INTO place_succession VALUES(X'd1fddbda95a4871393c5ee93edb1778f',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117678180316413989,X'c6f5144019b0815caccff67c88b9ed80');
INSERT INTO place_succession VALUES(X'd9b231894ea2865eb01b9cfbe71cd0c5',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,0,117678180316413990,X'120606cfb3e184e697457b9383ca802b');
INSERT INTO place_succession VALUES(X'dca64a9566238022abd47817499392a3',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117678180316413991,X'f158cba7270b8ea888a381a939be81bc');
INSERT INTO place_succession VALUES(X'dca64a9566238022abd47817499392a3',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117678180316413992,X'55dab83e29608531b7f889be5e405aeb');
INSERT INTO place_succession VALUES(X'e515e8eafab58e9eb008cca48f055908',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117678180316413993,X'a6573abefc678625b4b3d00850921778');
INSERT INTO place_succession VALUES(X'e6cc5f834c2c86eaacdfc057eee1f439',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117678180316413994,X'1833a785656f87fb8fda0171ebc2bc55');
INSERT INTO place_succession VALUES(X'e6cc5f834c2c86eaacdfc057eee1f439',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117678180316413995,X'650ef94dfd518389858159ab5a7337ff');
INSERT INTO place_succession VALUES(X'ed60572f692989d18f1a3473da0efe00',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117678180316413996,X'6359a14b00be8635848e45127b522824');
INSERT INTO place_succession VALUES(X'ef41b8959d928034a91e47b2e028ac36',X'6d330170cf7c89698850894800ec412c',20270,0,117678180316413997,X'ee119d5aab978943a3b16f0771d4e8f6');
INSERT INTO place_succession VALUES(X'f688358d9ffe8d93badffa6bcf2eabdd',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117678180316413998,X'4235dbe318e7858dab95da35638de251');
INSERT INTO place_succession VALUES(X'fe1d51c8ccab8741a449163dcd1dcd05',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117678180316413999,X'3bfece0b0d2f8de2bd2da177bd2497ee');
CREATE TABLE place_word (
    word TEXT NOT NULL,
    place BLOB NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (word, place, since)
) WITHOUT ROWID;
INSERT INTO place_word VALUES('luong',X'00e6ef5b40078ec18139094ccccba028',-2147483648);
INSERT INTO place_word VALUES('phuong',X'00e6ef5b40078ec18139094ccccba028',-2147483648);
INSERT INTO place_word VALUES('thanh',X'00e6ef5b40078ec18139094ccccba028',-2147483648);
INSERT INTO place_word VALUES('dinh',X'0351b18e396e83d9b91f6eff2b77b79b',20270);
INSERT INTO place_word VALUES('phuong',X'0351b18e396e83d9b91f6eff2b77b79b',20270);
INSERT INTO place_word VALUES('xuan',X'0351b18e396e83d9b91f6eff2b77b79b',20270);
INSERT INTO place_word VALUES('hac',X'07b5c25a661c8dca9a39e0e2d46b247e',20270);
INSERT INTO place_word VALUES('phuong',X'07b5c25a661c8dca9a39e0e2d46b247e',20270);
INSERT INTO place_word VALUES('thanh',X'07b5c25a661c8dca9a39e0e2d46b247e',20270);
INSERT INTO place_word VALUES('phu',X'14d973f623ad8d258bb5893a40104db7',-2147483648);
INSERT INTO place_word VALUES('phuong',X'14d973f623ad8d258bb5893a40104db7',-2147483648);
INSERT INTO place_word VALUES('son',X'14d973f623ad8d258bb5893a40104db7',-2147483648);
INSERT INTO place_word VALUES('dich',X'1b2d4f1471c386109b774c3e861e64fa',-2147483648);
INSERT INTO place_word VALUES('hau',X'1b2d4f1471c386109b774c3e861e64fa',-2147483648);
INSERT INTO place_word VALUES('phuong',X'1b2d4f1471c386109b774c3e861e64fa',-2147483648);
INSERT INTO place_word VALUES('vong',X'1b2d4f1471c386109b774c3e861e64fa',-2147483648);
INSERT INTO place_word VALUES('gai',X'20fd75450e7f83c6977bf6be664a3c6f',-2147483648);
INSERT INTO place_word VALUES('hong',X'20fd75450e7f83c6977bf6be664a3c6f',-2147483648);
INSERT INTO place_word VALUES('phuong',X'20fd75450e7f83c6977bf6be664a3c6f',-2147483648);
INSERT INTO place_word VALUES('ha',X'2262236eb5ac886cb44c5878726f1aaa',-2147483648);
INSERT INTO place_word VALUES('long',X'2262236eb5ac886cb44c5878726f1aaa',-2147483648);
INSERT INTO place_word VALUES('pho',X'2262236eb5ac886cb44c5878726f1aaa',-2147483648);
INSERT INTO place_word VALUES('thanh',X'2262236eb5ac886cb44c5878726f1aaa',-2147483648);
INSERT INTO place_word VALUES('la',X'226a836fb04f84498af75cac6b28560a',-2147483648);
INSERT INTO place_word VALUES('phuong',X'226a836fb04f84498af75cac6b28560a',-2147483648);
INSERT INTO place_word VALUES('xuan',X'226a836fb04f84498af75cac6b28560a',-2147483648);
INSERT INTO place_word VALUES('cau',X'229afabafd40852387759304992f0d35',-2147483648);
INSERT INTO place_word VALUES('giay',X'229afabafd40852387759304992f0d35',-2147483648);
INSERT INTO place_word VALUES('quan',X'229afabafd40852387759304992f0d35',-2147483648);
INSERT INTO place_word VALUES('ba',X'266f4ec3fd0b8fd4a192983f63cee900',-2147483648);
INSERT INTO place_word VALUES('dinh',X'266f4ec3fd0b8fd4a192983f63cee900',-2147483648);
INSERT INTO place_word VALUES('phuong',X'266f4ec3fd0b8fd4a192983f63cee900',-2147483648);
INSERT INTO place_word VALUES('bach',X'2816b6bbb2cb8de0a32491f95ea8cd67',-2147483648);
INSERT INTO place_word VALUES('dang',X'2816b6bbb2cb8de0a32491f95ea8cd67',-2147483648);
INSERT INTO place_word VALUES('phuong',X'2816b6bbb2cb8de0a32491f95ea8cd67',-2147483648);
INSERT INTO place_word VALUES('bo',X'2f16ce3780be8a3cb6f13df2e355b2c7',-2147483648);
INSERT INTO place_word VALUES('de',X'2f16ce3780be8a3cb6f13df2e355b2c7',-2147483648);
INSERT INTO place_word VALUES('phuong',X'2f16ce3780be8a3cb6f13df2e355b2c7',-2147483648);
INSERT INTO place_word VALUES('hoa',X'3313108e89fb8de09e7648e4e3940726',-2147483648);
INSERT INTO place_word VALUES('phuong',X'3313108e89fb8de09e7648e4e3940726',-2147483648);
INSERT INTO place_word VALUES('quan',X'3313108e89fb8de09e7648e4e3940726',-2147483648);
INSERT INTO place_word VALUES('phu',X'3a1ba09c6c408a46a38030955b3a53db',-2147483648);
INSERT INTO place_word VALUES('phuong',X'3a1ba09c6c408a46a38030955b3a53db',-2147483648);
INSERT INTO place_word VALUES('yen',X'3a1ba09c6c408a46a38030955b3a53db',-2147483648);
INSERT INTO place_word VALUES('dong',X'3c72c4ed041e89daa7203c39aa1b2c0c',-2147483648);
INSERT INTO place_word VALUES('ngac',X'3c72c4ed041e89daa7203c39aa1b2c0c',-2147483648);
INSERT INTO place_word VALUES('phuong',X'3c72c4ed041e89daa7203c39aa1b2c0c',-2147483648);
INSERT INTO place_word VALUES('ho',X'4acdb67df7b38136a5f86d2f024987dd',-2147483648);
INSERT INTO place_word VALUES('quan',X'4acdb67df7b38136a5f86d2f024987dd',-2147483648);
INSERT INTO place_word VALUES('tay',X'4acdb67df7b38136a5f86d2f024987dd',-2147483648);
INSERT INTO place_word VALUES('phu',X'51a12f54e287837184e3ed4087ed4c50',20270);
INSERT INTO place_word VALUES('phuong',X'51a12f54e287837184e3ed4087ed4c50',20270);
INSERT INTO place_word VALUES('thuong',X'51a12f54e287837184e3ed4087ed4c50',20270);
INSERT INTO place_word VALUES('ba',X'5295e042b1cf8a548d1ae05d235c9283',-2147483648);
INSERT INTO place_word VALUES('hai',X'5295e042b1cf8a548d1ae05d235c9283',-2147483648);
INSERT INTO place_word VALUES('quan',X'5295e042b1cf8a548d1ae05d235c9283',-2147483648);
INSERT INTO place_word VALUES('trung',X'5295e042b1cf8a548d1ae05d235c9283',-2147483648);
INSERT INTO place_word VALUES('ngoc',X'52dce4d3861883b7be7c1bb32ee4ab87',-2147483648);
INSERT INTO place_word VALUES('phuong',X'52dce4d3861883b7be7c1bb32ee4ab87',-2147483648);
INSERT INTO place_word VALUES('thuy',X'52dce4d3861883b7be7c1bb32ee4ab87',-2147483648);
INSERT INTO place_word VALUES('1',X'530d5f167296899e9cf347fd310cbbff',-2147483648);
INSERT INTO place_word VALUES('co',X'530d5f167296899e9cf347fd310cbbff',-2147483648);
INSERT INTO place_word VALUES('nhue',X'530d5f167296899e9cf347fd310cbbff',-2147483648);
INSERT INTO place_word VALUES('phuong',X'530d5f167296899e9cf347fd310cbbff',-2147483648);
INSERT INTO place_word VALUES('ha',X'5575ae35a81d8bcfbbef574d6908fd09',-2147483648);
INSERT INTO place_word VALUES('hong',X'5575ae35a81d8bcfbbef574d6908fd09',-2147483648);
INSERT INTO place_word VALUES('phuong',X'5575ae35a81d8bcfbbef574d6908fd09',-2147483648);
INSERT INTO place_word VALUES('hoan',X'59860d87bada827da82e7f30f598fd22',-2147483648);
INSERT INTO place_word VALUES('kiem',X'59860d87bada827da82e7f30f598fd22',-2147483648);
INSERT INTO place_word VALUES('quan',X'59860d87bada827da82e7f30f598fd22',-2147483648);
INSERT INTO place_word VALUES('bai',X'5a1bb185b27a8c99b738b983e4b274f6',20270);
INSERT INTO place_word VALUES('chay',X'5a1bb185b27a8c99b738b983e4b274f6',20270);
INSERT INTO place_word VALUES('phuong',X'5a1bb185b27a8c99b738b983e4b274f6',20270);
INSERT INTO place_word VALUES('phuc',X'600625b3ab848facaf133438f8358866',-2147483648);
INSERT INTO place_word VALUES('phuong',X'600625b3ab848facaf133438f8358866',-2147483648);
INSERT INTO place_word VALUES('tan',X'600625b3ab848facaf133438f8358866',-2147483648);
INSERT INTO place_word VALUES('dong',X'61a3d2fab82c8447878a730dbf3062f4',-2147483648);
INSERT INTO place_word VALUES('phuong',X'61a3d2fab82c8447878a730dbf3062f4',-2147483648);
INSERT INTO place_word VALUES('ve',X'61a3d2fab82c8447878a730dbf3062f4',-2147483648);
INSERT INTO place_word VALUES('dong',X'623469f4f48a80d899d7e3e972eb5a76',-2147483648);
INSERT INTO place_word VALUES('huong',X'623469f4f48a80d899d7e3e972eb5a76',-2147483648);
INSERT INTO place_word VALUES('phuong',X'623469f4f48a80d899d7e3e972eb5a76',-2147483648);
INSERT INTO place_word VALUES('dong',X'6339709fadd38a30bd9e6c3b6f212f43',-2147483648);
INSERT INTO place_word VALUES('phuong',X'6339709fadd38a30bd9e6c3b6f212f43',-2147483648);
INSERT INTO place_word VALUES('tho',X'6339709fadd38a30bd9e6c3b6f212f43',-2147483648);
INSERT INTO place_word VALUES('buoi',X'63e63718618084ccba7f21f7061001f5',-2147483648);
INSERT INTO place_word VALUES('phuong',X'63e63718618084ccba7f21f7061001f5',-2147483648);
INSERT INTO place_word VALUES('nghia',X'67e8d5f03b028ffb9050a16d27610ddc',-2147483648);
INSERT INTO place_word VALUES('phuong',X'67e8d5f03b028ffb9050a16d27610ddc',-2147483648);
INSERT INTO place_word VALUES('tan',X'67e8d5f03b028ffb9050a16d27610ddc',-2147483648);
INSERT INTO place_word VALUES('ha',X'68b9c90276c886c3a66d4448d8a067dc',-2147483648);
INSERT INTO place_word VALUES('noi',X'68b9c90276c886c3a66d4448d8a067dc',-2147483648);
INSERT INTO place_word VALUES('pho',X'68b9c90276c886c3a66d4448d8a067dc',-2147483648);
INSERT INTO place_word VALUES('thanh',X'68b9c90276c886c3a66d4448d8a067dc',-2147483648);
INSERT INTO place_word VALUES('dich',X'6ad5c2ec26ce8da4bff5d149c184de00',-2147483648);
INSERT INTO place_word VALUES('phuong',X'6ad5c2ec26ce8da4bff5d149c184de00',-2147483648);
INSERT INTO place_word VALUES('vong',X'6ad5c2ec26ce8da4bff5d149c184de00',-2147483648);
INSERT INTO place_word VALUES('an',X'6b538067313d8091b0d6917f682cbe88',-2147483648);
INSERT INTO place_word VALUES('phuong',X'6b538067313d8091b0d6917f682cbe88',-2147483648);
INSERT INTO place_word VALUES('quang',X'6b538067313d8091b0d6917f682cbe88',-2147483648);
INSERT INTO place_word VALUES('gai',X'6d330170cf7c89698850894800ec412c',20270);
INSERT INTO place_word VALUES('hong',X'6d330170cf7c89698850894800ec412c',20270);
INSERT INTO place_word VALUES('phuong',X'6d330170cf7c89698850894800ec412c',20270);
INSERT INTO place_word VALUES('bai',X'6f620d1b8ceb8796a80223f7a208fff6',-2147483648);
INSERT INTO place_word VALUES('chay',X'6f620d1b8ceb8796a80223f7a208fff6',-2147483648);
INSERT INTO place_word VALUES('phuong',X'6f620d1b8ceb8796a80223f7a208fff6',-2147483648);
INSERT INTO place_word VALUES('ba',X'6fe4c9e160b9835686b6aba5b5f6288d',-2147483648);
INSERT INTO place_word VALUES('dinh',X'6fe4c9e160b9835686b6aba5b5f6288d',-2147483648);
INSERT INTO place_word VALUES('quan',X'6fe4c9e160b9835686b6aba5b5f6288d',-2147483648);
INSERT INTO place_word VALUES('hoa',X'7066c9a3f6cc85a4921395fec130aafa',-2147483648);
INSERT INTO place_word VALUES('thanh',X'7066c9a3f6cc85a4921395fec130aafa',-2147483648);
INSERT INTO place_word VALUES('tinh',X'7066c9a3f6cc85a4921395fec130aafa',-2147483648);
INSERT INTO place_word VALUES('an',X'70e4c408864385bdb77f29d835f14399',-2147483648);
INSERT INTO place_word VALUES('hung',X'70e4c408864385bdb77f29d835f14399',-2147483648);
INSERT INTO place_word VALUES('phuong',X'70e4c408864385bdb77f29d835f14399',-2147483648);
INSERT INTO place_word VALUES('hung',X'7129b08d994a85ca97aa3f797ecca99b',-2147483648);
INSERT INTO place_word VALUES('phuong',X'7129b08d994a85ca97aa3f797ecca99b',-2147483648);
INSERT INTO place_word VALUES('thang',X'7129b08d994a85ca97aa3f797ecca99b',-2147483648);
INSERT INTO place_word VALUES('do',X'765341818bfd87e3b72dede0aca91388',20270);
INSERT INTO place_word VALUES('nghia',X'765341818bfd87e3b72dede0aca91388',20270);
INSERT INTO place_word VALUES('phuong',X'765341818bfd87e3b72dede0aca91388',20270);
INSERT INTO place_word VALUES('ngoc',X'86b84a0fa09985228789190d0ecbad56',-2147483648);
INSERT INTO place_word VALUES('phuong',X'86b84a0fa09985228789190d0ecbad56',-2147483648);
INSERT INTO place_word VALUES('trao',X'86b84a0fa09985228789190d0ecbad56',-2147483648);
INSERT INTO place_word VALUES('phuong',X'8d0aa1f4f5178fed9c5e18ec4a0ded80',-2147483648);
INSERT INTO place_word VALUES('tao',X'8d0aa1f4f5178fed9c5e18ec4a0ded80',-2147483648);
INSERT INTO place_word VALUES('xuan',X'8d0aa1f4f5178fed9c5e18ec4a0ded80',-2147483648);
INSERT INTO place_word VALUES('phu',X'9d7af793590f8d428b1170bcefad5534',-2147483648);
INSERT INTO place_word VALUES('phuong',X'9d7af793590f8d428b1170bcefad5534',-2147483648);
INSERT INTO place_word VALUES('thuong',X'9d7af793590f8d428b1170bcefad5534',-2147483648);
INSERT INTO place_word VALUES('chuong',X'a87605da61d585ae8d622a5a53626e94',-2147483648);
INSERT INTO place_word VALUES('duong',X'a87605da61d585ae8d622a5a53626e94',-2147483648);
INSERT INTO place_word VALUES('phuong',X'a87605da61d585ae8d622a5a53626e94',-2147483648);
INSERT INTO place_word VALUES('hai',X'ae16016a5c5e837c951eddef2a1637e1',-2147483648);
INSERT INTO place_word VALUES('hong',X'ae16016a5c5e837c951eddef2a1637e1',-2147483648);
INSERT INTO place_word VALUES('phuong',X'ae16016a5c5e837c951eddef2a1637e1',-2147483648);
INSERT INTO place_word VALUES('bach',X'b11dc3ce933f8251878aee5356ccecfc',-2147483648);
INSERT INTO place_word VALUES('dang',X'b11dc3ce933f8251878aee5356ccecfc',-2147483648);
INSERT INTO place_word VALUES('phuong',X'b11dc3ce933f8251878aee5356ccecfc',-2147483648);
INSERT INTO place_word VALUES('lam',X'bc19506f088d8f778259c5908c3cbf56',-2147483648);
INSERT INTO place_word VALUES('phuong',X'bc19506f088d8f778259c5908c3cbf56',-2147483648);
INSERT INTO place_word VALUES('son',X'bc19506f088d8f778259c5908c3cbf56',-2147483648);
INSERT INTO place_word VALUES('ha',X'bc4518da643b8654a643c6d6214d04d8',20270);
INSERT INTO place_word VALUES('long',X'bc4518da643b8654a643c6d6214d04d8',20270);
INSERT INTO place_word VALUES('phuong',X'bc4518da643b8654a643c6d6214d04d8',20270);
INSERT INTO place_word VALUES('khue',X'be75f4c2dd4a8abc938c7ab1c46f1b09',-2147483648);
INSERT INTO place_word VALUES('phuong',X'be75f4c2dd4a8abc938c7ab1c46f1b09',-2147483648);
INSERT INTO place_word VALUES('thuy',X'be75f4c2dd4a8abc938c7ab1c46f1b09',-2147483648);
INSERT INTO place_word VALUES('do',X'beb73abcdaa884b3a4d0f3439fe2d852',-2147483648);
INSERT INTO place_word VALUES('nghia',X'beb73abcdaa884b3a4d0f3439fe2d852',-2147483648);
INSERT INTO place_word VALUES('phuong',X'beb73abcdaa884b3a4d0f3439fe2d852',-2147483648);
INSERT INTO place_word VALUES('dich',X'bf16abd791d583c7bb5acf772163294f',-2147483648);
INSERT INTO place_word VALUES('mai',X'bf16abd791d583c7bb5acf772163294f',-2147483648);
INSERT INTO place_word VALUES('phuong',X'bf16abd791d583c7bb5acf772163294f',-2147483648);
INSERT INTO place_word VALUES('bien',X'c6929a7acb4b8a4386ee2379f4a7580b',-2147483648);
INSERT INTO place_word VALUES('long',X'c6929a7acb4b8a4386ee2379f4a7580b',-2147483648);
INSERT INTO place_word VALUES('quan',X'c6929a7acb4b8a4386ee2379f4a7580b',-2147483648);
INSERT INTO place_word VALUES('hoa',X'ca5c8d94d210853597ec4fc55ecb909a',-2147483648);
INSERT INTO place_word VALUES('pho',X'ca5c8d94d210853597ec4fc55ecb909a',-2147483648);
INSERT INTO place_word VALUES('thanh',X'ca5c8d94d210853597ec4fc55ecb909a',-2147483648);
INSERT INTO place_word VALUES('dinh',X'd1fddbda95a4871393c5ee93edb1778f',-2147483648);
INSERT INTO place_word VALUES('phuong',X'd1fddbda95a4871393c5ee93edb1778f',-2147483648);
INSERT INTO place_word VALUES('xuan',X'd1fddbda95a4871393c5ee93edb1778f',-2147483648);
INSERT INTO place_word VALUES('phuc',X'd9b231894ea2865eb01b9cfbe71cd0c5',-2147483648);
INSERT INTO place_word VALUES('phuong',X'd9b231894ea2865eb01b9cfbe71cd0c5',-2147483648);
INSERT INTO place_word VALUES('xa',X'd9b231894ea2865eb01b9cfbe71cd0c5',-2147483648);
INSERT INTO place_word VALUES('lien',X'dca64a9566238022abd47817499392a3',-2147483648);
INSERT INTO place_word VALUES('phuong',X'dca64a9566238022abd47817499392a3',-2147483648);
INSERT INTO place_word VALUES('tu',X'dca64a9566238022abd47817499392a3',-2147483648);
INSERT INTO place_word VALUES('ho',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270);
INSERT INTO place_word VALUES('phuong',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270);
INSERT INTO place_word VALUES('tay',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270);
INSERT INTO place_word VALUES('ninh',X'e0eecf77c61581eca849e53bad29b445',-2147483648);
INSERT INTO place_word VALUES('quang',X'e0eecf77c61581eca849e53bad29b445',-2147483648);
INSERT INTO place_word VALUES('tinh',X'e0eecf77c61581eca849e53bad29b445',-2147483648);
INSERT INTO place_word VALUES('bien',X'e515e8eafab58e9eb008cca48f055908',-2147483648);
INSERT INTO place_word VALUES('dien',X'e515e8eafab58e9eb008cca48f055908',-2147483648);
INSERT INTO place_word VALUES('phuong',X'e515e8eafab58e9eb008cca48f055908',-2147483648);
INSERT INTO place_word VALUES('bac',X'e5b3f31443dc813c8d5dcc1e77ae6d5b',-2147483648);
INSERT INTO place_word VALUES('liem',X'e5b3f31443dc813c8d5dcc1e77ae6d5b',-2147483648);
INSERT INTO place_word VALUES('quan',X'e5b3f31443dc813c8d5dcc1e77ae6d5b',-2147483648);
INSERT INTO place_word VALUES('tu',X'e5b3f31443dc813c8d5dcc1e77ae6d5b',-2147483648);
INSERT INTO place_word VALUES('nhat',X'e6cc5f834c2c86eaacdfc057eee1f439',-2147483648);
INSERT INTO place_word VALUES('phuong',X'e6cc5f834c2c86eaacdfc057eee1f439',-2147483648);
INSERT INTO place_word VALUES('tan',X'e6cc5f834c2c86eaacdfc057eee1f439',-2147483648);
INSERT INTO place_word VALUES('dong',X'ed60572f692989d18f1a3473da0efe00',-2147483648);
INSERT INTO place_word VALUES('phuong',X'ed60572f692989d18f1a3473da0efe00',-2147483648);
INSERT INTO place_word VALUES('son',X'ed60572f692989d18f1a3473da0efe00',-2147483648);
INSERT INTO place_word VALUES('dao',X'ef41b8959d928034a91e47b2e028ac36',-2147483648);
INSERT INTO place_word VALUES('hung',X'ef41b8959d928034a91e47b2e028ac36',-2147483648);
INSERT INTO place_word VALUES('phuong',X'ef41b8959d928034a91e47b2e028ac36',-2147483648);
INSERT INTO place_word VALUES('tran',X'ef41b8959d928034a91e47b2e028ac36',-2147483648);
INSERT INTO place_word VALUES('dong',X'f688358d9ffe8d93badffa6bcf2eabdd',-2147483648);
INSERT INTO place_word VALUES('hai',X'f688358d9ffe8d93badffa6bcf2eabdd',-2147483648);
INSERT INTO place_word VALUES('phuong',X'f688358d9ffe8d93badffa6bcf2eabdd',-2147483648);
INSERT INTO place_word VALUES('ha',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270);
INSERT INTO place_word VALUES('hong',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270);
INSERT INTO place_word VALUES('phuong',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270);
INSERT INTO place_word VALUES('phuong',X'fe1d51c8ccab8741a449163dcd1dcd05',-2147483648);
INSERT INTO place_word VALUES('thi',X'fe1d51c8ccab8741a449163dcd1dcd05',-2147483648);
INSERT INTO place_word VALUES('truong',X'fe1d51c8ccab8741a449163dcd1dcd05',-2147483648);
CREATE TABLE person (
    person BLOB NOT NULL,
    commune BLOB,
    birth_year BIGINT NOT NULL,
    erased BIGINT NOT NULL CHECK (erased IN (0, 1)),
    moved BIGINT NOT NULL CHECK (moved IN (0, 1)),
    state BLOB NOT NULL,
    PRIMARY KEY (person)
);
INSERT INTO person VALUES(X'56594d19073d4b288f8f3d51a4213105',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028080a0eacfeb89a20302fa01c81e00018080a0eacfeb89a20302fa01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'8af84f46668e410295360d4942447f81',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028280a0eacfeb89a20302fc01c81e00018280a0eacfeb89a20302fc01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'1ad02b0aee4541579b45ac3636dec676',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028080a8eacfeb89a20302fe01c81e00018080a8eacfeb89a20302fe01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'01031a8f0ff14a2f81de86ec5d82383b',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028280a8eacfeb89a203028002c81e00018280a8eacfeb89a203028002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'69fa414288c14f9ea34eff033ff3868b',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028480a8eacfeb89a203028202c81e00018480a8eacfeb89a203028202dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'027d147077704e948a7847454627fd88',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028680a8eacfeb89a203028402c81e00018680a8eacfeb89a203028402dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'26cade12ad4a4cef98f73db1179f7918',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028880a8eacfeb89a203028602c81e00018880a8eacfeb89a203028602dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'f4038cc83286452d947dacb5c88ad07e',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028a80a8eacfeb89a203028802c81e00018a80a8eacfeb89a203028802dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'25748d6057aa4431a9671b12d9b99332',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028c80a8eacfeb89a203028a02c81e00018c80a8eacfeb89a203028a02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'e8399dc25cb64345bff8ed7d30ac7644',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4028e80a8eacfeb89a203028c02c81e00018e80a8eacfeb89a203028c02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'd3c25adfd06c4e1d9c3944743aae17ac',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,0,0,X'01dec4029080a8eacfeb89a203028e02c81e00019080a8eacfeb89a203028e02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
INSERT INTO person VALUES(X'f228f4d3eb354ee4917c58cb4cf3706c',X'de823d27ddaa82aeba3cdffa2ab36fbe',1956,1,0,X'01dec4029280a8eacfeb89a203029002c81e01dec402019280a8eacfeb89a203029002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000');
CREATE TABLE organisation (
    organisation BLOB NOT NULL PRIMARY KEY,
    place BLOB,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
CREATE TABLE person_evidence (
    person BLOB NOT NULL PRIMARY KEY,
    state BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO person_evidence VALUES(X'01031a8f0ff14a2f81de86ec5d82383b',X'0101a213ae78757647aa52ebf99d6da10301dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'027d147077704e948a7847454627fd88',X'0101a213ae78757647aa52ebf99d6da10301dec402018efbdfbf0901dec4020000000000');
INSERT INTO person_evidence VALUES(X'1ad02b0aee4541579b45ac3636dec676',X'0101a213ae78757647aa52ebf99d6da10301dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'26cade12ad4a4cef98f73db1179f7918',X'0101a213ae78757647aa52ebf99d6da10301dec402018efbdfbf0901dec4020000000000');
INSERT INTO person_evidence VALUES(X'56594d19073d4b288f8f3d51a4213105',X'0101a213ae78757647aa52ebf99d6da10301dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'69fa414288c14f9ea34eff033ff3868b',X'0101a213ae78757647aa52ebf99d6da10301dec402018efbdfbf0901dec4020000000000');
INSERT INTO person_evidence VALUES(X'8af84f46668e410295360d4942447f81',X'0101a213ae78757647aa52ebf99d6da10301dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'f4038cc83286452d947dacb5c88ad07e',X'0101a213ae78757647aa52ebf99d6da10301dec402018efbdfbf0901dec4020000000000');
CREATE TABLE lesson_completed (
    person BLOB NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    completed_on BIGINT NOT NULL,
    PRIMARY KEY (person, course, lesson)
) WITHOUT ROWID;
CREATE TABLE practised_day (
    person BLOB NOT NULL,
    scenario TEXT NOT NULL,
    practised_on BIGINT NOT NULL,
    PRIMARY KEY (person, scenario, practised_on)
) WITHOUT ROWID;
CREATE TABLE session_plan (
    session BLOB NOT NULL PRIMARY KEY,
    place BLOB NOT NULL,
    starts_at BIGINT NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
INSERT INTO session_plan VALUES(X'30f63c0cc93346908edfaad906cdc5d3',X'de823d27ddaa82aeba3cdffa2ab36fbe',1795626532541,'{"session":"30f63c0c-c933-4690-8edf-aad906cdc5d3","title":"Lớp thử","venue":"Nhà văn hóa","startsAt":1795626532541,"minutes":60,"skills":["device.touch"],"trainers":[]}',117678180437590016,1,137);
CREATE TABLE session_present (
    session BLOB NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (session, person)
) WITHOUT ROWID;
INSERT INTO session_present VALUES(X'30f63c0cc93346908edfaad906cdc5d3',X'01031a8f0ff14a2f81de86ec5d82383b');
INSERT INTO session_present VALUES(X'30f63c0cc93346908edfaad906cdc5d3',X'027d147077704e948a7847454627fd88');
INSERT INTO session_present VALUES(X'30f63c0cc93346908edfaad906cdc5d3',X'1ad02b0aee4541579b45ac3636dec676');
INSERT INTO session_present VALUES(X'30f63c0cc93346908edfaad906cdc5d3',X'26cade12ad4a4cef98f73db1179f7918');
INSERT INTO session_present VALUES(X'30f63c0cc93346908edfaad906cdc5d3',X'56594d19073d4b288f8f3d51a4213105');
INSERT INTO session_present VALUES(X'30f63c0cc93346908edfaad906cdc5d3',X'69fa414288c14f9ea34eff033ff3868b');
INSERT INTO session_present VALUES(X'30f63c0cc93346908edfaad906cdc5d3',X'8af84f46668e410295360d4942447f81');
INSERT INTO session_present VALUES(X'30f63c0cc93346908edfaad906cdc5d3',X'f4038cc83286452d947dacb5c88ad07e');
CREATE TABLE visit (
    visit BLOB NOT NULL PRIMARY KEY,
    person BLOB,
    place BLOB,
    outcome TEXT NOT NULL,
    visited_on BIGINT NOT NULL,
    next_on BIGINT,
    wants TEXT NOT NULL,
    author BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
INSERT INTO visit VALUES(X'88bd82b9a28043fd966035688b8be845',X'56594d19073d4b288f8f3d51a4213105',X'de823d27ddaa82aeba3cdffa2ab36fbe','helped',20783,NULL,'["device.touch"]',X'01a213ae78757647aa52ebf99d6da103',117678180437655563,1,150);
CREATE TABLE framework (
    framework TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    body TEXT NOT NULL
);
INSERT INTO framework VALUES('domdom-basic',1,'{"framework":"domdom-basic","version":1,"criteria":[{"id":"owns-smartphone","skills":[],"facts":["owns-smartphone"]},{"id":"basic-skills","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call"],"facts":[]},{"id":"essential-services","skills":["services.identity","services.submit","payment.qr"],"facts":[]},{"id":"self-protection","skills":["safety.otp","safety.calls","safety.links","safety.recover"],"facts":[]},{"id":"ai-basics","skills":["ai.ask","ai.check","ai.private"],"facts":[]},{"id":"work-ready","skills":["work.documents","work.meeting","work.files","safety.privacy"],"facts":[]},{"id":"public-service-ready","skills":["work.documents","work.meeting","work.files","safety.privacy","work.office","services.track"],"facts":[]},{"id":"digital-citizen","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call","services.identity","services.submit","payment.qr","safety.otp","safety.calls","safety.links","safety.recover"],"facts":["owns-smartphone"]}]}');
CREATE TABLE plan (
    plan BLOB NOT NULL PRIMARY KEY,
    place BLOB,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
INSERT INTO "plan" VALUES(X'0052b53150184f17a7f0b30a76718ea9',X'68b9c90276c886c3a66d4448d8a067dc','{"plan":"0052b531-5018-4f17-a7f0-b30a76718ea9","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}',117678180445192192,1,152);
CREATE TABLE target (
    target BLOB NOT NULL PRIMARY KEY,
    plan BLOB,
    place BLOB,
    body TEXT,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
INSERT INTO target VALUES(X'2fb001c54ebc4c6fa6703a802a84df15',X'0052b53150184f17a7f0b30a76718ea9',X'de823d27ddaa82aeba3cdffa2ab36fbe','{"target":"2fb001c5-4ebc-4c6f-a670-3a802a84df15","plan":"0052b531-5018-4f17-a7f0-b30a76718ea9","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}',117678180445192193,1,153);
CREATE TABLE person_counted (
    person BLOB NOT NULL PRIMARY KEY,
    counted BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO person_counted VALUES(X'01031a8f0ff14a2f81de86ec5d82383b',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'027d147077704e948a7847454627fd88',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'1ad02b0aee4541579b45ac3636dec676',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'25748d6057aa4431a9671b12d9b99332',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'26cade12ad4a4cef98f73db1179f7918',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'56594d19073d4b288f8f3d51a4213105',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'69fa414288c14f9ea34eff033ff3868b',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'8af84f46668e410295360d4942447f81',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'd3c25adfd06c4e1d9c3944743aae17ac',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'e8399dc25cb64345bff8ed7d30ac7644',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'f228f4d3eb354ee4917c58cb4cf3706c',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'f4038cc83286452d947dacb5c88ad07e',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
CREATE TABLE progress (
    scope BLOB NOT NULL,
    indicator BIGINT NOT NULL,
    enrolled BIGINT NOT NULL,
    attended BIGINT NOT NULL,
    completed BIGINT NOT NULL,
    declared BIGINT NOT NULL,
    practised BIGINT NOT NULL,
    witnessed BIGINT NOT NULL,
    observed BIGINT NOT NULL,
    retained BIGINT NOT NULL,
    recorded BIGINT NOT NULL,
    PRIMARY KEY (scope, indicator)
) WITHOUT ROWID;
INSERT INTO progress VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',5198767336402608346,12,0,0,0,0,0,0,0,0);
CREATE INDEX event_person ON event (person, clock) WHERE person IS NOT NULL;
CREATE INDEX register_word_person ON register_word (person);
CREATE INDEX register_visit_person ON register_visit (person);
CREATE INDEX register_trace_person ON register_trace (person);
CREATE INDEX card_person ON card (person);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_person ON session (person);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX place_word_place ON place_word (place, since);
CREATE INDEX person_commune ON person (commune, person);
CREATE INDEX person_moved ON person (person) WHERE moved = 1;
CREATE INDEX organisation_place ON organisation (place);
CREATE INDEX session_plan_place ON session_plan (place, starts_at);
CREATE INDEX visit_place ON visit (place, next_on);
CREATE INDEX visit_person ON visit (person, visited_on);
CREATE INDEX target_plan ON target (plan);
COMMIT;

PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migration (number BIGINT NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL);
INSERT INTO migration VALUES(1,1795668377226);
INSERT INTO migration VALUES(2,1795668377226);
INSERT INTO migration VALUES(3,1795668377226);
INSERT INTO migration VALUES(4,1795668377226);
INSERT INTO migration VALUES(5,1795668377226);
INSERT INTO migration VALUES(6,1795668377226);
INSERT INTO migration VALUES(7,1795668377226);
INSERT INTO migration VALUES(8,1795668377226);
INSERT INTO migration VALUES(9,1795668377226);
INSERT INTO migration VALUES(10,1795668377226);
INSERT INTO migration VALUES(11,1795668377226);
CREATE TABLE stream (
    stream BIGINT NOT NULL PRIMARY KEY,
    node BLOB NOT NULL,
    epoch BIGINT NOT NULL,
    own BIGINT NOT NULL CHECK (own IN (0, 1)),
    UNIQUE (node, epoch)
);
INSERT INTO stream VALUES(1,X'582305168ab21874da471c4642f979958448d7623a61ccfce3e57e178230da58',1,1);
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
INSERT INTO event VALUES(1,1,X'a1cbe84aea2386199dfb42e22365b46e','place.opened',1,117680922776764416,1795668377329,1795668377331,NULL,X'68b9c90276c886c3a66d4448d8a067dc',NULL,'{"place":"68b9c902-76c8-86c3-a66d-4448d8a067dc","code":"01","name":"Thành phố Hà Nội","kind":"Thành phố","level":"province","nameEn":"Hanoi City","population":8718000,"latE6":21000100,"lonE6":105698000,"areaM2":3359800000}',X'58448d24bafa75aec9cd3e7a6c1fd08672fc867a75d43311ae16c488b6a6c198');
INSERT INTO event VALUES(1,2,X'73646f46f9e38cfab5a79aa7a91fdd37','place.opened',1,117680922776764417,1795668377329,1795668377331,NULL,X'e0eecf77c61581eca849e53bad29b445',NULL,'{"place":"e0eecf77-c615-81ec-a849-e53bad29b445","code":"22","name":"Tỉnh Quảng Ninh","kind":"Tỉnh","level":"province","nameEn":"Quang Ninh Province","population":1429841,"latE6":21264200,"lonE6":107223000,"areaM2":6207900000}',X'17816c2c164743e44a570d3e144636fda7dbaa94ca1273f0e1e0506e44f277e3');
INSERT INTO event VALUES(1,3,X'7992602ed7f286b196f9f130cf65809a','place.opened',1,117680922776764418,1795668377329,1795668377331,NULL,X'7066c9a3f6cc85a4921395fec130aafa',NULL,'{"place":"7066c9a3-f6cc-85a4-9213-95fec130aafa","code":"38","name":"Tỉnh Thanh Hóa","kind":"Tỉnh","level":"province","nameEn":"Thanh Hoa Province","population":3760650,"latE6":20046800,"lonE6":105317000,"areaM2":11114700000}',X'886701c215682f03c93e9e295609697fdb7199f0c1b137fd91cf8d9251200fbb');
INSERT INTO event VALUES(1,4,X'dbffb03de2e2838682a45fab657d7740','place.opened',1,117680922776764419,1795668377329,1795668377331,NULL,X'6fe4c9e160b9835686b6aba5b5f6288d',NULL,'{"place":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","code":"001","name":"Quận Ba Đình","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'd77358befa93dce93e268c3884275181ed27ecfeb1ed1b18aec5e543bb46784f');
INSERT INTO event VALUES(1,5,X'e886109decbe8ee2a9b21a8546af909c','place.opened',1,117680922776764420,1795668377329,1795668377331,NULL,X'59860d87bada827da82e7f30f598fd22',NULL,'{"place":"59860d87-bada-827d-a82e-7f30f598fd22","code":"002","name":"Quận Hoàn Kiếm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'7d440782e7d9a3d2be5fde17f43169e9acf2a0a18260aebacbbd77f87e19a29c');
INSERT INTO event VALUES(1,6,X'43d28dc320f58d1f979102b7c22b5595','place.opened',1,117680922776764421,1795668377329,1795668377331,NULL,X'4acdb67df7b38136a5f86d2f024987dd',NULL,'{"place":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","code":"003","name":"Quận Tây Hồ","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'67837cfb0939be43f6fae6881e9ff6fc12af0a5827894757ba3448f83df31ca5');
INSERT INTO event VALUES(1,7,X'f1ba6aeea7098549a37ffa0bb614a50d','place.opened',1,117680922776764422,1795668377329,1795668377331,NULL,X'c6929a7acb4b8a4386ee2379f4a7580b',NULL,'{"place":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","code":"004","name":"Quận Long Biên","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'646e66a436742d742edfbf1dd66a91426feb4931f5d4a8463d9c3db3a2b2590c');
INSERT INTO event VALUES(1,8,X'195c58d30d8289118a12eb4e6432bc8f','place.opened',1,117680922776764423,1795668377329,1795668377331,NULL,X'229afabafd40852387759304992f0d35',NULL,'{"place":"229afaba-fd40-8523-8775-9304992f0d35","code":"005","name":"Quận Cầu Giấy","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'14f917c889e7dcf2027d1a11acaf2a91346b6820958dc051ee723d1860e44fae');
INSERT INTO event VALUES(1,9,X'd8e7066dd38a814e8c8a8ed47599f4b0','place.opened',1,117680922776764424,1795668377329,1795668377331,NULL,X'5295e042b1cf8a548d1ae05d235c9283',NULL,'{"place":"5295e042-b1cf-8a54-8d1a-e05d235c9283","code":"007","name":"Quận Hai Bà Trưng","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'b0e969f96fd39e23181128894322b02d42f535a40d5d0008bdf969a114de14d5');
INSERT INTO event VALUES(1,10,X'75a166d7a42a87fe85130ea565c97c97','place.opened',1,117680922776764425,1795668377329,1795668377331,NULL,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,'{"place":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","code":"021","name":"Quận Bắc Từ Liêm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'af51a9f3dc2cb32e66843af777d1766e23e0c516bcbcda6aa534ab53fae1cc24');
INSERT INTO event VALUES(1,11,X'5ebf4ccfae8d86f19acffd545638123d','place.opened',1,117680922776764426,1795668377329,1795668377331,NULL,X'2262236eb5ac886cb44c5878726f1aaa',NULL,'{"place":"2262236e-b5ac-886c-b44c-5878726f1aaa","code":"193","name":"Thành phố Hạ Long","kind":"Thành phố","level":"district","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validTo":"2025-06-30"}',X'653d0a84d9facf1b764b9a80a92e888e56d84bc53b5100de5f00c0003367d9a8');
INSERT INTO event VALUES(1,12,X'c865e504e97786839e658b5103e945ab','place.opened',1,117680922776764427,1795668377329,1795668377331,NULL,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,'{"place":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","code":"380","name":"Thành phố Thanh Hóa","kind":"Thành phố","level":"district","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validTo":"2025-06-30"}',X'b3afd5abf80dea465d297044c2ff97d3871c4cb59e8970b8a80408746c571e3d');
INSERT INTO event VALUES(1,13,X'd0a0e545f1a3840ab8d6ea177b3ce812','place.opened',1,117680922776764428,1795668377329,1795668377331,NULL,X'd9b231894ea2865eb01b9cfbe71cd0c5',NULL,'{"place":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","code":"00001","name":"Phường Phúc Xá","kind":"Phường","level":"commune","parent":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","validTo":"2025-06-30"}',X'a5636299d713e37795f3326270705065fcfe2cdbc0f03a5c6623b4790c3f7b71');
INSERT INTO event VALUES(1,14,X'a9386fe18c138b71813384f1a9972a9b','place.opened',1,117680922776764429,1795668377329,1795668377331,NULL,X'600625b3ab848facaf133438f8358866',NULL,'{"place":"600625b3-ab84-8fac-af13-3438f8358866","code":"00037","name":"Phường Phúc Tân","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}',X'2f7257e34cb3590f7f58f13eeda37a2b1cd83e3961805a3d2c7ed76367302ca4');
INSERT INTO event VALUES(1,15,X'cabd19e7491e89e09989851da6db97f4','place.opened',1,117680922776764430,1795668377329,1795668377331,NULL,X'a87605da61d585ae8d622a5a53626e94',NULL,'{"place":"a87605da-61d5-85ae-8d62-2a5a53626e94","code":"00067","name":"Phường Chương Dương","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}',X'f44766c199ee8c1282dc8023c8d53211fd20bccb6337194e8a2ff04c6c6f66c4');
INSERT INTO event VALUES(1,16,X'0534c5d0f6a684cf8b6dc4383a964693','place.opened',1,117680922776764431,1795668377329,1795668377331,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"place":"9d7af793-590f-8d42-8b11-70bcefad5534","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'7ff3598d3b4e89bf032e2b3b2b8cba2f20fb7001844eb0d709a8d542acd21cfa');
INSERT INTO event VALUES(1,17,X'e076d8a2c568848ebcf4318c1edb4372','place.opened',1,117680922776764432,1795668377329,1795668377331,NULL,X'51a12f54e287837184e3ed4087ed4c50',NULL,'{"place":"51a12f54-e287-8371-84e3-ed4087ed4c50","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","nameEn":"Phu Thuong Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":39322,"latE6":21086000,"lonE6":105802000,"areaM2":7210000}',X'17c7f5092af4effd9846a81cbd35bfe70b681aee4b98a6b9186685a238856b4b');
INSERT INTO event VALUES(1,18,X'f5bd7d74a7ca8587b440cda8fe31dcfb','place.opened',1,117680922776764433,1795668377329,1795668377331,NULL,X'e6cc5f834c2c86eaacdfc057eee1f439',NULL,'{"place":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","code":"00094","name":"Phường Nhật Tân","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'2e18d85b60417006216dca16846c079105217bbef4f983552a56c2b5172182c6');
INSERT INTO event VALUES(1,19,X'9b027b7198738df6982f673790ce0aeb','place.opened',1,117680922776829952,1795668377329,1795668377332,NULL,X'dca64a9566238022abd47817499392a3',NULL,'{"place":"dca64a95-6623-8022-abd4-7817499392a3","code":"00097","name":"Phường Tứ Liên","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'804370dba1f122b48753f5474a39c52412124740970868f773eb4b7f1d20c64b');
INSERT INTO event VALUES(1,20,X'403a6cb98e148d57ba142070a86ef35a','place.opened',1,117680922776829953,1795668377329,1795668377332,NULL,X'f9c2e7cf7fa98fc2adc75a0077c8270a',NULL,'{"place":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","code":"00097","name":"Phường Hồng Hà","kind":"Phường","level":"commune","nameEn":"Hong Ha Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":123282,"latE6":21056700,"lonE6":105845000,"areaM2":15090000}',X'c491669ebc4278c1f7a29ad5b31a91a79fa4181100a7b9ec486565d407caa84d');
INSERT INTO event VALUES(1,21,X'711100cbc95e8e8ca339958ef78be0fa','place.opened',1,117680922776829954,1795668377329,1795668377332,NULL,X'6b538067313d8091b0d6917f682cbe88',NULL,'{"place":"6b538067-313d-8091-b0d6-917f682cbe88","code":"00100","name":"Phường Quảng An","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'805275a30df191e952aef6e64f79092b234816f4facc60d138c29966447cd994');
INSERT INTO event VALUES(1,22,X'2a8badf4d1d88eb5b22e1ffd680d2505','place.opened',1,117680922776829955,1795668377329,1795668377332,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"place":"226a836f-b04f-8449-8af7-5cac6b28560a","code":"00103","name":"Phường Xuân La","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'698693fc0deaa4392b029ae1d86cc72308d6c227409f85b339acd57a45233d34');
INSERT INTO event VALUES(1,23,X'15b4c757de5b87e7ab7865f8c71eb1e7','place.opened',1,117680922776829956,1795668377329,1795668377332,NULL,X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"place":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","code":"00103","name":"Phường Tây Hồ","kind":"Phường","level":"commune","nameEn":"Tay Ho Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":100122,"latE6":21058000,"lonE6":105820000,"areaM2":10720000}',X'850f25f3e63f003631fa611f47a75752ca9c8d69a58f223028141536b94662aa');
INSERT INTO event VALUES(1,24,X'05404dfa963f893c84ce22031650f26e','place.opened',1,117680922776829957,1795668377329,1795668377332,NULL,X'3a1ba09c6c408a46a38030955b3a53db',NULL,'{"place":"3a1ba09c-6c40-8a46-a380-30955b3a53db","code":"00106","name":"Phường Yên Phụ","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'ef921e50741673571c34d2b8fd8cd62af63f9518fe4b63ab55d25d22c434edbe');
INSERT INTO event VALUES(1,25,X'0948e46913fc846d83f0a5a45340cabd','place.opened',1,117680922776829958,1795668377329,1795668377332,NULL,X'63e63718618084ccba7f21f7061001f5',NULL,'{"place":"63e63718-6180-84cc-ba7f-21f7061001f5","code":"00109","name":"Phường Bưởi","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'b860801b32f936ce3ba8ae6c577f94b40223ec79fcc22aad4a0a9d591f08bc52');
INSERT INTO event VALUES(1,26,X'a270d94c24798cc5ac0491f805328429','place.opened',1,117680922776829959,1795668377329,1795668377332,NULL,X'be75f4c2dd4a8abc938c7ab1c46f1b09',NULL,'{"place":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","code":"00112","name":"Phường Thụy Khuê","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'49add5f662ff94e0cae7005c104546ad34468316efe4c9bd97ee4731f5e1607d');
INSERT INTO event VALUES(1,27,X'851bc6e2cadc827eb79ed52b954d7aa1','place.opened',1,117680922776829960,1795668377329,1795668377332,NULL,X'52dce4d3861883b7be7c1bb32ee4ab87',NULL,'{"place":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","code":"00118","name":"Phường Ngọc Thụy","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}',X'091d0dedab46a6bf8c5af5b9c274c5ab2a29cd2a990338fc0ba9286a0d66a8ce');
INSERT INTO event VALUES(1,28,X'71a7135b1f5b85079fcd3af8f9d7f189','place.opened',1,117680922776829961,1795668377329,1795668377332,NULL,X'2f16ce3780be8a3cb6f13df2e355b2c7',NULL,'{"place":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","code":"00139","name":"Phường Bồ Đề","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}',X'a6bd634dfb9c66c09d26cf3d14c5c8def9a10f45fe91b8446fea82af4f4d7717');
INSERT INTO event VALUES(1,29,X'1acf0279626c8327b8fabb6a7bc55c8f','place.opened',1,117680922776829962,1795668377329,1795668377332,NULL,X'beb73abcdaa884b3a4d0f3439fe2d852',NULL,'{"place":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","code":"00157","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'83c199b1e4f92af3e9098188224a645df3461332dad5eb4d2cc42eacf46981cf');
INSERT INTO event VALUES(1,30,X'263fc65e8b3a842b960e439faadbb949','place.opened',1,117680922776829963,1795668377329,1795668377332,NULL,X'67e8d5f03b028ffb9050a16d27610ddc',NULL,'{"place":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","code":"00160","name":"Phường Nghĩa Tân","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'1419ebffc9755090fd0d8b790fa6821abc840c35faa5d17e420fb91726b6fcd7');
INSERT INTO event VALUES(1,31,X'3dd9b7bf0fea8c2c813bbea0d1d50035','place.opened',1,117680922776829964,1795668377329,1795668377332,NULL,X'765341818bfd87e3b72dede0aca91388',NULL,'{"place":"76534181-8bfd-87e3-b72d-ede0aca91388","code":"00160","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","nameEn":"Nghia Do Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":125568,"latE6":21045100,"lonE6":105794000,"areaM2":4340000}',X'efa23d8650f8db0f014e093c612e7a795276f52abb18e40396e1cdc87b6dd346');
INSERT INTO event VALUES(1,32,X'a8c6b41371ef89eda192854064881d61','place.opened',1,117680922776829965,1795668377329,1795668377332,NULL,X'bf16abd791d583c7bb5acf772163294f',NULL,'{"place":"bf16abd7-91d5-83c7-bb5a-cf772163294f","code":"00163","name":"Phường Mai Dịch","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'9f55a67fd3693d981c1f35c2289fe1ed4b670848eb1ba57e0079939087b2027c');
INSERT INTO event VALUES(1,33,X'e6855e3ed4a687908dbef9850f625157','place.opened',1,117680922776829966,1795668377329,1795668377332,NULL,X'6ad5c2ec26ce8da4bff5d149c184de00',NULL,'{"place":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","code":"00166","name":"Phường Dịch Vọng","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'54991bfd2488496ccf14a299c8be10ee08de943ba6fb03905692f599b94797fe');
INSERT INTO event VALUES(1,34,X'7b0210af38ed81a8840ed2639354156f','place.opened',1,117680922776829967,1795668377329,1795668377332,NULL,X'1b2d4f1471c386109b774c3e861e64fa',NULL,'{"place":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","code":"00167","name":"Phường Dịch Vọng Hậu","kind":"Phường","level":"commune","nameEn":"Dich Vong Hau Commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'3f5d56429f3e23e0a82f9d528c24aa23a634dadf7e42b31724cdb56752101c16');
INSERT INTO event VALUES(1,35,X'05ba73b6c14085319417e148ae4a653e','place.opened',1,117680922776829968,1795668377329,1795668377332,NULL,X'3313108e89fb8de09e7648e4e3940726',NULL,'{"place":"3313108e-89fb-8de0-9e76-48e4e3940726","code":"00169","name":"Phường Quan Hoa","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'9e157afb848d8e9fd7fa481905a1d44872fbda16d7881c35feb4ed013d83e9a8');
INSERT INTO event VALUES(1,36,X'bea277f23a4084f0ba00fec9082e4e7c','place.opened',1,117680922776829969,1795668377329,1795668377332,NULL,X'2816b6bbb2cb8de0a32491f95ea8cd67',NULL,'{"place":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","code":"00244","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}',X'e5e95694388ede24b67dd359994f12e87d1185906d905ef1aacf281345842454');
INSERT INTO event VALUES(1,37,X'96ad160433ca8fb5a9325ef3f5fced1f','place.opened',1,117680922776829970,1795668377329,1795668377332,NULL,X'00e6ef5b40078ec18139094ccccba028',NULL,'{"place":"00e6ef5b-4007-8ec1-8139-094ccccba028","code":"00268","name":"Phường Thanh Lương","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}',X'f8982624cf9d03b3f60004d899c8928980b7adb2e26ffde60ce337646525762c');
INSERT INTO event VALUES(1,38,X'e06bbc7d738b86ce9ea8d5963e17fcd7','place.opened',1,117680922778599424,1795668377329,1795668377359,NULL,X'3c72c4ed041e89daa7203c39aa1b2c0c',NULL,'{"place":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","code":"00601","name":"Phường Đông Ngạc","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'e0c7ff15c610abf550bc7ec6165cf4624ee4522caab22eade2cd0c4c156a99d6');
INSERT INTO event VALUES(1,39,X'1f65742a91f08389b71c7aa5fa067a0b','place.opened',1,117680922778599425,1795668377329,1795668377359,NULL,X'd1fddbda95a4871393c5ee93edb1778f',NULL,'{"place":"d1fddbda-95a4-8713-93c5-ee93edb1778f","code":"00610","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'5be1d7302c5a5ac27ef21e1692c0ac210faf2701e58b94f65d9f1eac4d7890d6');
INSERT INTO event VALUES(1,40,X'c1035abd59d48f4b8646c91c0a5d5d25','place.opened',1,117680922778599426,1795668377329,1795668377359,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"place":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","code":"00611","name":"Phường Xuân Tảo","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'e26b1343ad696fd5fce64d7444785e731d6f1b41f25521814be73cb22b8806c7');
INSERT INTO event VALUES(1,41,X'30c10a30ee9c8a37af40941b925a5d71','place.opened',1,117680922778599427,1795668377329,1795668377359,NULL,X'0351b18e396e83d9b91f6eff2b77b79b',NULL,'{"place":"0351b18e-396e-83d9-b91f-6eff2b77b79b","code":"00611","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","nameEn":"Xuan Dinh Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":48658,"latE6":21064500,"lonE6":105795000,"areaM2":5460000}',X'865bf82f2d5d2455983601010127efb1287643e17cc93b1ae6d891d5f27aba5f');
INSERT INTO event VALUES(1,42,X'141768dff50e84fd83fde14297bb36a6','place.opened',1,117680922778599428,1795668377329,1795668377359,NULL,X'530d5f167296899e9cf347fd310cbbff',NULL,'{"place":"530d5f16-7296-899e-9cf3-47fd310cbbff","code":"00616","name":"Phường Cổ Nhuế 1","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'92252d5ec00618f7c21c79c44bde1c7189118b40c238cd8be1a0a6aa3e169b83');
INSERT INTO event VALUES(1,43,X'ec66f96a30468fb9b062f4104075d067','place.opened',1,117680922778599429,1795668377329,1795668377359,NULL,X'6f620d1b8ceb8796a80223f7a208fff6',NULL,'{"place":"6f620d1b-8ceb-8796-a802-23f7a208fff6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'66de44f2080c45bc482af4886b42fd00a8aaa0f93d21629662237119be00b1ee');
INSERT INTO event VALUES(1,44,X'9d604be7c0ea8fbeb504bca0860a0166','place.opened',1,117680922778599430,1795668377329,1795668377359,NULL,X'5a1bb185b27a8c99b738b983e4b274f6',NULL,'{"place":"5a1bb185-b27a-8c99-b738-b983e4b274f6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","nameEn":"Bai Chay Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":42018,"latE6":20961700,"lonE6":107029000,"areaM2":25390000}',X'93248e2fe74babf49d566c47d00a87a53639a6c6162a03a342fd20e3d6a18579');
INSERT INTO event VALUES(1,45,X'1b3793908e9f84feb32a3550f6431c3b','place.opened',1,117680922778599431,1795668377329,1795668377359,NULL,X'7129b08d994a85ca97aa3f797ecca99b',NULL,'{"place":"7129b08d-994a-85ca-97aa-3f797ecca99b","code":"06679","name":"Phường Hùng Thắng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'e84e8e6ec9987effb4b08d00f721103bce3b92bb12e867ad0ba368ee02ce7e83');
INSERT INTO event VALUES(1,46,X'a96077e808dd8a8188504a0bdf1ad2ee','place.opened',1,117680922778599432,1795668377329,1795668377359,NULL,X'ef41b8959d928034a91e47b2e028ac36',NULL,'{"place":"ef41b895-9d92-8034-a91e-47b2e028ac36","code":"06685","name":"Phường Trần Hưng Đạo","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'd8f36bda10da54b4a71c05ded13a05c2571b95cd90505743291ddcd15e7ef080');
INSERT INTO event VALUES(1,47,X'50c11d02616e8a0ba9038dd644266c7f','place.opened',1,117680922778599433,1795668377329,1795668377359,NULL,X'6d330170cf7c89698850894800ec412c',NULL,'{"place":"6d330170-cf7c-8969-8850-894800ec412c","code":"06685","name":"Phường Hồng Gai","kind":"Phường","level":"commune","nameEn":"Hong Gai Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":51333,"latE6":20948500,"lonE6":107046200,"areaM2":5000000}',X'11b8e09f6ed0b51209c31fecaa11f521f6756aab4ee1c688bd7a571a6bec4951');
INSERT INTO event VALUES(1,48,X'82952e7342138947b75f09c660285067','place.opened',1,117680922778599434,1795668377329,1795668377359,NULL,X'ae16016a5c5e837c951eddef2a1637e1',NULL,'{"place":"ae16016a-5c5e-837c-951e-ddef2a1637e1","code":"06688","name":"Phường Hồng Hải","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'54456ec708a0b59e1e1b18c244e0f719e29ced876b0e48bff6c4d8eb5906e3a1');
INSERT INTO event VALUES(1,49,X'3df49bde1ce981e6836eb19b60645e85','place.opened',1,117680922778599435,1795668377329,1795668377359,NULL,X'bc4518da643b8654a643c6d6214d04d8',NULL,'{"place":"bc4518da-643b-8654-a643-c6d6214d04d8","code":"06688","name":"Phường Hạ Long","kind":"Phường","level":"commune","nameEn":"Ha Long Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":52905,"latE6":20962600,"lonE6":107045800,"areaM2":6080000}',X'19d94d16e8ec8abcd0442ef478c8592b3707c376246a6451044a5bd8a281ab14');
INSERT INTO event VALUES(1,50,X'cd7e86e0592a80cc814b715b7edba9a7','place.opened',1,117680922778664960,1795668377329,1795668377360,NULL,X'20fd75450e7f83c6977bf6be664a3c6f',NULL,'{"place":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","code":"06691","name":"Phường Hồng Gai","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'd2efdd35ca0b47c4e0dde274ec022ffd73005625217b13fa393a179d3e8dfa42');
INSERT INTO event VALUES(1,51,X'cdf9b22f402f85f0b3bdcfe7cec19504','place.opened',1,117680922778664961,1795668377329,1795668377360,NULL,X'b11dc3ce933f8251878aee5356ccecfc',NULL,'{"place":"b11dc3ce-933f-8251-878a-ee5356ccecfc","code":"06694","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'89028c5125b115ed6e34a0ac0bbd86f1eac79ce4fd06a517914e38e1afe72191');
INSERT INTO event VALUES(1,52,X'90b2af383f1585c4a26eff2eef853b16','place.opened',1,117680922778664962,1795668377329,1795668377360,NULL,X'5575ae35a81d8bcfbbef574d6908fd09',NULL,'{"place":"5575ae35-a81d-8bcf-bbef-574d6908fd09","code":"06697","name":"Phường Hồng Hà","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'415eb1c0cd950138dd2c8724d7833a4a45269c445978b414374132289e9b97d4');
INSERT INTO event VALUES(1,53,X'5974696ecb1a82438bd954cd9b3dde71','place.opened',1,117680922778664963,1795668377329,1795668377360,NULL,X'6339709fadd38a30bd9e6c3b6f212f43',NULL,'{"place":"6339709f-add3-8a30-bd9e-6c3b6f212f43","code":"14758","name":"Phường Đông Thọ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'df084bfb73367eca0e02dd18a454ab84d1fa979dfea106efdcb654f18268c34a');
INSERT INTO event VALUES(1,54,X'1a2f61dfabcb88d0aeee6960a1499991','place.opened',1,117680922778664964,1795668377329,1795668377360,NULL,X'fe1d51c8ccab8741a449163dcd1dcd05',NULL,'{"place":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","code":"14764","name":"Phường Trường Thi","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'ddbc59f2d10006e77e64bddaac482e1fafd9797d7ab1dfe9cc1de8067265cc2e');
INSERT INTO event VALUES(1,55,X'4c470c0ceeef81359eb3cc88d8dbaa8a','place.opened',1,117680922778664965,1795668377329,1795668377360,NULL,X'e515e8eafab58e9eb008cca48f055908',NULL,'{"place":"e515e8ea-fab5-8e9e-b008-cca48f055908","code":"14767","name":"Phường Điện Biên","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'ce919d49408200e74754261ac1231f2b460ba078cd1230f773f003fd0e777807');
INSERT INTO event VALUES(1,56,X'361b096fa9738c2884222f70062968d4','place.opened',1,117680922778664966,1795668377329,1795668377360,NULL,X'14d973f623ad8d258bb5893a40104db7',NULL,'{"place":"14d973f6-23ad-8d25-8bb5-893a40104db7","code":"14770","name":"Phường Phú Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'1fee090e990272b1279aab01afe92628c21f00b5def3009a6531368ed496995e');
INSERT INTO event VALUES(1,57,X'64a1a675e8c6879f94c10b674bba3442','place.opened',1,117680922778664967,1795668377329,1795668377360,NULL,X'bc19506f088d8f778259c5908c3cbf56',NULL,'{"place":"bc19506f-088d-8f77-8259-c5908c3cbf56","code":"14773","name":"Phường Lam Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'4d12f9f56a2a965ebd87acfa4958299a0e98f336b7f817862e49dc6741a0699e');
INSERT INTO event VALUES(1,58,X'3d15e7290e7f86f3938b5bba13c2c382','place.opened',1,117680922778664968,1795668377329,1795668377360,NULL,X'266f4ec3fd0b8fd4a192983f63cee900',NULL,'{"place":"266f4ec3-fd0b-8fd4-a192-983f63cee900","code":"14776","name":"Phường Ba Đình","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'a284a59aea84f916bcd5352fe851a7952286c1a18dd20276687c28b30d90da51');
INSERT INTO event VALUES(1,59,X'5f83c9f07ac88b639777c087f341ce56','place.opened',1,117680922778664969,1795668377329,1795668377360,NULL,X'86b84a0fa09985228789190d0ecbad56',NULL,'{"place":"86b84a0f-a099-8522-8789-190d0ecbad56","code":"14779","name":"Phường Ngọc Trạo","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'd608e0875320b0a331b83d14b0e10c8b3a464181595dd5b4288b8ddf5242aef9');
INSERT INTO event VALUES(1,60,X'84f1cb05ee2e83728c21d337a7f1cfe7','place.opened',1,117680922778664970,1795668377329,1795668377360,NULL,X'61a3d2fab82c8447878a730dbf3062f4',NULL,'{"place":"61a3d2fa-b82c-8447-878a-730dbf3062f4","code":"14782","name":"Phường Đông Vệ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'e98ae4d5f4d2ff0dd4e934b6f9542c93cfec5da0b65b24605981bb2aaea8df7f');
INSERT INTO event VALUES(1,61,X'dabedcd6d2848383a7e5ced8ac326c60','place.opened',1,117680922778664971,1795668377329,1795668377360,NULL,X'ed60572f692989d18f1a3473da0efe00',NULL,'{"place":"ed60572f-6929-89d1-8f1a-3473da0efe00","code":"14785","name":"Phường Đông Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'2e94000631102c60e02b560242a61596d16f7647364db6ae708f9d201c56e8d4');
INSERT INTO event VALUES(1,62,X'5768add3cc268dbe8ad66e0ef1f779df','place.opened',1,117680922778664972,1795668377329,1795668377360,NULL,X'623469f4f48a80d899d7e3e972eb5a76',NULL,'{"place":"623469f4-f48a-80d8-99d7-e3e972eb5a76","code":"14794","name":"Phường Đông Hương","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'344679397c8b24e504ca9a2de28984fb4a44fb14093f38153cb1fd481abf6287');
INSERT INTO event VALUES(1,63,X'f3bd37d7906e85488d671d5ba68d606e','place.opened',1,117680922778664973,1795668377329,1795668377360,NULL,X'f688358d9ffe8d93badffa6bcf2eabdd',NULL,'{"place":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","code":"14797","name":"Phường Đông Hải","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'cdc52d214515c7e987c71469e9186f4dd5e1bd2937335b82753358a68666e2d4');
INSERT INTO event VALUES(1,64,X'c325456ded398a92ac9d219a1e27f3a9','place.opened',1,117680922778664974,1795668377329,1795668377360,NULL,X'07b5c25a661c8dca9a39e0e2d46b247e',NULL,'{"place":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","code":"14797","name":"Phường Hạc Thành","kind":"Phường","level":"commune","nameEn":"Hac Thanh Ward","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validFrom":"2025-07-01","population":197142,"latE6":19802800,"lonE6":105789000,"areaM2":24630000}',X'1ff215b04a56da54269e35feb079237a9df3ba04b97a11d01df549026e1bf2e1');
INSERT INTO event VALUES(1,65,X'ccacdc5a35f5861da034455b584ca07c','place.opened',1,117680922778664975,1795668377329,1795668377360,NULL,X'70e4c408864385bdb77f29d835f14399',NULL,'{"place":"70e4c408-8643-85bd-b77f-29d835f14399","code":"16435","name":"Phường An Hưng","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'68f61da64a5838f2c2716440d52c84baa3e15e61a84df652da544a9c34048b44');
INSERT INTO event VALUES(1,66,X'c87e8157fee48961936bb2977c7c6d61','place.succeeded',1,117680922778664976,1795668377329,1795668377360,NULL,X'00e6ef5b40078ec18139094ccccba028',NULL,'{"from":"00e6ef5b-4007-8ec1-8139-094ccccba028","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'5ebf1c637b39d5d33c8b2367b64bd1c62e7d3723f259a2767bcf27645c392b21');
INSERT INTO event VALUES(1,67,X'7ef76138b9b18962a66d40cdaf29ec78','place.succeeded',1,117680922779058176,1795668377329,1795668377366,NULL,X'14d973f623ad8d258bb5893a40104db7',NULL,'{"from":"14d973f6-23ad-8d25-8bb5-893a40104db7","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}',X'dc339d7e3d9ce4ea2c0ecd511c0be39d2e4a97a7e27e288e52668cd29c8dd890');
INSERT INTO event VALUES(1,68,X'908ab74b82eb82d3989ec9e0fb715318','place.succeeded',1,117680922779058177,1795668377329,1795668377366,NULL,X'1b2d4f1471c386109b774c3e861e64fa',NULL,'{"from":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'015882b9ea77463b4a844ee86b12052b7dd36d1ce523e2c231c9f95a6b3909bd');
INSERT INTO event VALUES(1,69,X'477e84a2740185b59922d3e924adbb9a','place.succeeded',1,117680922779058178,1795668377329,1795668377366,NULL,X'20fd75450e7f83c6977bf6be664a3c6f',NULL,'{"from":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}',X'11c6c6b0a5394b4ce646ae9bd454eaafe0ff7190df279d959957d66cc4438bd5');
INSERT INTO event VALUES(1,70,X'4ba395a17f16851190bd480c13a2de19','place.succeeded',1,117680922779058179,1795668377329,1795668377366,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'311273fcff417170aefa49986593dcee13849824d8d90058b01a3c359f9197c7');
INSERT INTO event VALUES(1,71,X'998337b4238087c1b70ec80c0be07f83','place.succeeded',1,117680922779058180,1795668377329,1795668377366,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'a3986a4073329eaa34985c6809509377ecc7e6e40021f9b2b433510e57e1fcc7');
INSERT INTO event VALUES(1,72,X'a39c0c132934864493fe613f4a9c89b6','place.succeeded',1,117680922779058181,1795668377329,1795668377366,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'4f6190dfee4d9ed4265eda70352f92225e49157a162bd1d16cf972cdbcabf209');
INSERT INTO event VALUES(1,73,X'2bdc4ae069b98464884f4fd35018032d','place.succeeded',1,117680922779058182,1795668377329,1795668377366,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'b2c818b870ca4df946d71e0d137cff8f5f0374dc9cc281cfa72cf06eb435b881');
INSERT INTO event VALUES(1,74,X'322d0cb337e68486a0ae09f73546c438','place.succeeded',1,117680922779058183,1795668377329,1795668377366,NULL,X'266f4ec3fd0b8fd4a192983f63cee900',NULL,'{"from":"266f4ec3-fd0b-8fd4-a192-983f63cee900","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'df5987996ecebf7ef36b5a0e2ea84bb590c3ce57ccef0e8c8f440cd2861339de');
INSERT INTO event VALUES(1,75,X'37246a7507ed8b47b24e7af3b1377777','place.succeeded',1,117680922779058184,1795668377329,1795668377366,NULL,X'2816b6bbb2cb8de0a32491f95ea8cd67',NULL,'{"from":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'a05c3349e0dd70d1785253a86c60e167540287df7eb4fe72c5339bd06515e273');
INSERT INTO event VALUES(1,76,X'a12b4e6eedb68ff99ed4ddff61849dbf','place.succeeded',1,117680922779058185,1795668377329,1795668377366,NULL,X'2f16ce3780be8a3cb6f13df2e355b2c7',NULL,'{"from":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'8301bc7860bb30c6da871c9b18a98a69be307897f36a208ec79e5506709159e1');
INSERT INTO event VALUES(1,77,X'08055845e7688b028470f162bbb95c65','place.succeeded',1,117680922779058186,1795668377329,1795668377366,NULL,X'3313108e89fb8de09e7648e4e3940726',NULL,'{"from":"3313108e-89fb-8de0-9e76-48e4e3940726","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'15a19dd23e32f8de3494ed0bdec3d306de49a5dc237fefa77201a0572442c4eb');
INSERT INTO event VALUES(1,78,X'94b8077bb9598134815bae714deaa4fd','place.succeeded',1,117680922779058187,1795668377329,1795668377366,NULL,X'3a1ba09c6c408a46a38030955b3a53db',NULL,'{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'ddd8ae4a07cb80ef3e405235fe3c6a0d3afff534e25a3340efadf18e3614e36b');
INSERT INTO event VALUES(1,79,X'd911b9c80c28881f9875d4863bac1946','place.succeeded',1,117680922779058188,1795668377329,1795668377366,NULL,X'3a1ba09c6c408a46a38030955b3a53db',NULL,'{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'c4c5cad4f902f78f20d19fad80389b3f482252d6ef8c357c54c483407e344906');
INSERT INTO event VALUES(1,80,X'ebf2cad189e0844d8f468947c8cd9ec5','place.succeeded',1,117680922779058189,1795668377329,1795668377366,NULL,X'3c72c4ed041e89daa7203c39aa1b2c0c',NULL,'{"from":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'53f847f7ad50d6dbd4ab4fe689305ff6cff30413163bd32467410e10319ff029');
INSERT INTO event VALUES(1,81,X'351f7c9c150486c48d9cc5bef53ff180','place.succeeded',1,117680922779058190,1795668377329,1795668377366,NULL,X'52dce4d3861883b7be7c1bb32ee4ab87',NULL,'{"from":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'd3436e3a630cf741fd3e98d218ac166dd94a547116539e4705fff960a8a6edc0');
INSERT INTO event VALUES(1,82,X'7c212c06b59e8bdd9283b4b73abe258b','place.succeeded',1,117680922779058191,1795668377329,1795668377366,NULL,X'530d5f167296899e9cf347fd310cbbff',NULL,'{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'b035fd9515b73fb18e5021c51b8f3f93608b753cc3eb581e54e8481bd2e8ee33');
INSERT INTO event VALUES(1,83,X'873a8659a29c871c9b593aa2d7dfa047','place.succeeded',1,117680922779058192,1795668377329,1795668377366,NULL,X'530d5f167296899e9cf347fd310cbbff',NULL,'{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'bbf02c60eb47b6cf1241d4f0f8ed7c55eac447ad7ad8f85ba945262672bb36fe');
INSERT INTO event VALUES(1,84,X'e408967dcc0e845db6596cfc9e369342','place.succeeded',1,117680922779058193,1795668377329,1795668377366,NULL,X'5575ae35a81d8bcfbbef574d6908fd09',NULL,'{"from":"5575ae35-a81d-8bcf-bbef-574d6908fd09","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}',X'3edd1fda77aa072158bf66eeef0073dfb91b6a25bc2e385df9e5888210a9f08b');
INSERT INTO event VALUES(1,85,X'e1c90ee1ff4a82569ddf822cdf4086aa','place.succeeded',1,117680922779058194,1795668377329,1795668377366,NULL,X'600625b3ab848facaf133438f8358866',NULL,'{"from":"600625b3-ab84-8fac-af13-3438f8358866","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}',X'1bcf86fed2c466c4b9919d6d0a6a2c818e9dd2bbebed7ae14d8fc41ce6ef5f14');
INSERT INTO event VALUES(1,86,X'8b47db57d81b85ddb2e7de4f7c8291e5','place.succeeded',1,117680922779058195,1795668377329,1795668377366,NULL,X'61a3d2fab82c8447878a730dbf3062f4',NULL,'{"from":"61a3d2fa-b82c-8447-878a-730dbf3062f4","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'a0c7e9b9689cda0639022f654c9807d792b86728d47743db9ff791019ffeb8e8');
INSERT INTO event VALUES(1,87,X'd8259c1fbc0e8d2cbf637426bf984a7d','place.succeeded',1,117680922779058196,1795668377329,1795668377366,NULL,X'623469f4f48a80d899d7e3e972eb5a76',NULL,'{"from":"623469f4-f48a-80d8-99d7-e3e972eb5a76","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'c571c5654e7517de9f5059d33bf4a069a2fbc8a3ee5519aed38eba500cb51fbd');
INSERT INTO event VALUES(1,88,X'faf8009df1448672bcae71cc1b7d1b58','place.succeeded',1,117680922779058197,1795668377329,1795668377366,NULL,X'6339709fadd38a30bd9e6c3b6f212f43',NULL,'{"from":"6339709f-add3-8a30-bd9e-6c3b6f212f43","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}',X'e55a701751de71e13f1a96b90fbc9661c789865bb431b67faf3859b4c9470972');
INSERT INTO event VALUES(1,89,X'590c743b294582888bf7efa8f879dabf','place.succeeded',1,117680922779058198,1795668377329,1795668377366,NULL,X'63e63718618084ccba7f21f7061001f5',NULL,'{"from":"63e63718-6180-84cc-ba7f-21f7061001f5","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"full"}',X'fbc7e9ad471c2eb394ed062371f0352fd27a0d2044daa976fc910c87c8a2b825');
INSERT INTO event VALUES(1,90,X'4694dd776ec38cd0b1078dbdce3009c0','place.succeeded',1,117680922779058199,1795668377329,1795668377366,NULL,X'67e8d5f03b028ffb9050a16d27610ddc',NULL,'{"from":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"full"}',X'3502fcab7b2396f6296d43b84463b837f162b135a7da605f9616b5eb54cd6350');
INSERT INTO event VALUES(1,91,X'e2292c53583e82228cc2fa86adfafffa','place.succeeded',1,117680922779058200,1795668377329,1795668377366,NULL,X'6ad5c2ec26ce8da4bff5d149c184de00',NULL,'{"from":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'cfa677a40509e94edffdfb0ac9db1580459656d46e235b771142fafecb44bbdb');
INSERT INTO event VALUES(1,92,X'49d9fce951a28a30aebad93069253485','place.succeeded',1,117680922779058201,1795668377329,1795668377366,NULL,X'6b538067313d8091b0d6917f682cbe88',NULL,'{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'aba149fba291e7aafa579cf025f76fe5da02f4fa8102ec2279475a4ef94bb4c4');
INSERT INTO event VALUES(1,93,X'beede3b2a35783e39d327e6789b6ba82','place.succeeded',1,117680922779058202,1795668377329,1795668377366,NULL,X'6b538067313d8091b0d6917f682cbe88',NULL,'{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'bda484075b895e6cbe80e17f54ba3fec281c80d8835dddfc0339d0a004288bb0');
INSERT INTO event VALUES(1,94,X'6d17fa5f733b805aba4f5dabf34371f8','place.succeeded',1,117680922779254784,1795668377329,1795668377369,NULL,X'6f620d1b8ceb8796a80223f7a208fff6',NULL,'{"from":"6f620d1b-8ceb-8796-a802-23f7a208fff6","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}',X'27ec9cbb697964b94132820521639065cd941a9b5dab3b6c95e24f568dd9f2ee');
INSERT INTO event VALUES(1,95,X'634ef2d8935b8668843a300081b6d7e9','place.succeeded',1,117680922779254785,1795668377329,1795668377369,NULL,X'70e4c408864385bdb77f29d835f14399',NULL,'{"from":"70e4c408-8643-85bd-b77f-29d835f14399","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}',X'b54576f17c1c4bf33b428f446cf52b0e31d84ee6b4367c9ded5106d229796967');
INSERT INTO event VALUES(1,96,X'45572f329ea3894c89f432fbf0f667de','place.succeeded',1,117680922779254786,1795668377329,1795668377369,NULL,X'7129b08d994a85ca97aa3f797ecca99b',NULL,'{"from":"7129b08d-994a-85ca-97aa-3f797ecca99b","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}',X'1ea8216bb89d4b64e4823bd0bef5500925b3bb0a1dc2f8407830f4780436a645');
INSERT INTO event VALUES(1,97,X'bf2cc73d5ce28c1eb8dbe4ec1b61b96b','place.succeeded',1,117680922779254787,1795668377329,1795668377369,NULL,X'86b84a0fa09985228789190d0ecbad56',NULL,'{"from":"86b84a0f-a099-8522-8789-190d0ecbad56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'9d78a6309729cb2a22809d3c13b938c5c7d4842a48e05fd389986a2c99173cb1');
INSERT INTO event VALUES(1,98,X'52edf792ea5d8b8289eb1f64b9352016','place.succeeded',1,117680922779254788,1795668377329,1795668377369,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'68bc83f45155413898d44ea9e78cd2f58fc46522666cf91aacd1ba49201a2974');
INSERT INTO event VALUES(1,99,X'94752c8aab4680bdb91e3a4493e0fa8f','place.succeeded',1,117680922779254789,1795668377329,1795668377369,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'1f4eb481c9f15eed65198e465ffe8f7750eb5eecf645a7813cf94e75e701058d');
INSERT INTO event VALUES(1,100,X'adc6e57317298a8dad41842dbf50365f','place.succeeded',1,117680922779254790,1795668377329,1795668377369,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'8663514d661872959d45cc0cec88d9291631c0cda1fb70ce064ba2f5f8a6625d');
INSERT INTO event VALUES(1,101,X'b5e8efb4cfd5862a8b1db1cc7da31d39','place.succeeded',1,117680922779254791,1795668377329,1795668377369,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'8819cb09345f34d107d62d4ba3a32c95dddb4b13adbb908ce430cb857d5f504c');
INSERT INTO event VALUES(1,102,X'7f1dad33f1688e35a6f61345ec459000','place.succeeded',1,117680922779254792,1795668377329,1795668377369,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'8d6041b357e07742742a8a58080123750f8e2b1488ff8f69205a65c4e369b62b');
INSERT INTO event VALUES(1,103,X'198ada743ddf85788380cccb74a423c0','place.succeeded',1,117680922779254793,1795668377329,1795668377369,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'e9a0766ab85846a9270dd95847751b5678753f23dd1d8111883e06a79348c603');
INSERT INTO event VALUES(1,104,X'fbe1865bda7a83658ff8b8853c5b0323','place.succeeded',1,117680922779254794,1795668377329,1795668377369,NULL,X'a87605da61d585ae8d622a5a53626e94',NULL,'{"from":"a87605da-61d5-85ae-8d62-2a5a53626e94","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}',X'ecce1bef437f3e3df78a1a8f6a3a3f9189060d3f6bcc4744f310e23e33b8d019');
INSERT INTO event VALUES(1,105,X'4f40ff0dc0ad85b79a98f3a79eb2abae','place.succeeded',1,117680922779254795,1795668377329,1795668377369,NULL,X'ae16016a5c5e837c951eddef2a1637e1',NULL,'{"from":"ae16016a-5c5e-837c-951e-ddef2a1637e1","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}',X'07eee2a5fb09bcf22be09c49d79bef62a726e5f7f3e11a356deea927ddb87a69');
INSERT INTO event VALUES(1,106,X'499c1a0f87638165858c4b247f749252','place.succeeded',1,117680922779254796,1795668377329,1795668377369,NULL,X'b11dc3ce933f8251878aee5356ccecfc',NULL,'{"from":"b11dc3ce-933f-8251-878a-ee5356ccecfc","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}',X'79fa0f90056379391222925f4d8e66005049be4e3e58ecaa33d90843952dcca4');
INSERT INTO event VALUES(1,107,X'28d99a687d808831aa453c5771439e0e','place.succeeded',1,117680922779254797,1795668377329,1795668377369,NULL,X'bc19506f088d8f778259c5908c3cbf56',NULL,'{"from":"bc19506f-088d-8f77-8259-c5908c3cbf56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'6d1641f366b8dca1a640abacf83bcc2e02e0ca4b946b9c9a789324f5df9fff76');
INSERT INTO event VALUES(1,108,X'7356f76f590287e4bc165a3607ffaced','place.succeeded',1,117680922779254798,1795668377329,1795668377369,NULL,X'be75f4c2dd4a8abc938c7ab1c46f1b09',NULL,'{"from":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'8811a52dcdda38b8c73099d66cd7edd01b0be1ce2d919527c1eb8083d05730c4');
INSERT INTO event VALUES(1,109,X'0e63a553831e82119effd7be4ac9d1e2','place.succeeded',1,117680922779254799,1795668377329,1795668377369,NULL,X'beb73abcdaa884b3a4d0f3439fe2d852',NULL,'{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'4f3c4363a76eff5c326fae139da134caded41e3daeab289f0e5cb49ee738b1ce');
INSERT INTO event VALUES(1,110,X'055943ded58883619cd72f3909706331','place.succeeded',1,117680922779254800,1795668377329,1795668377369,NULL,X'beb73abcdaa884b3a4d0f3439fe2d852',NULL,'{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'c86ffdd3eb60c015be8d89a5ce5ca9812ee04865f992f9b49387feb20f8d324f');
INSERT INTO event VALUES(1,111,X'e0e0a61f272d8278850611693706caff','place.succeeded',1,117680922779254801,1795668377329,1795668377369,NULL,X'bf16abd791d583c7bb5acf772163294f',NULL,'{"from":"bf16abd7-91d5-83c7-bb5a-cf772163294f","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'5d2eb0c9626adad3fabcfcbf84a0d6f53f6acbda3828cb12da73f52d2611a9fc');
INSERT INTO event VALUES(1,112,X'1d415ef925c68b09bd42dcedab974b3e','place.succeeded',1,117680922779254802,1795668377329,1795668377369,NULL,X'd1fddbda95a4871393c5ee93edb1778f',NULL,'{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'5d2ea49d814f20737e07243cef29724ffc0212fe09ef002d45d01eb9fcb70089');
INSERT INTO event VALUES(1,113,X'c6f5144019b0815caccff67c88b9ed80','place.succeeded',1,117680922779254803,1795668377329,1795668377369,NULL,X'd1fddbda95a4871393c5ee93edb1778f',NULL,'{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'737324d20239f3094a40283ea352ac7e1819fe7239db3eff86f23be41e275ec5');
INSERT INTO event VALUES(1,114,X'120606cfb3e184e697457b9383ca802b','place.succeeded',1,117680922779254804,1795668377329,1795668377369,NULL,X'd9b231894ea2865eb01b9cfbe71cd0c5',NULL,'{"from":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}',X'dd726e1dd014ac4d3c34ed7e3ef072364b74b622531bc320ba8a63dc8fd63475');
INSERT INTO event VALUES(1,115,X'f158cba7270b8ea888a381a939be81bc','place.succeeded',1,117680922779254805,1795668377329,1795668377369,NULL,X'dca64a9566238022abd47817499392a3',NULL,'{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'd9e2fb85c4ad2e0bce80e7d2c46a4b7feb3586c3c32b18d688d4221781e00a08');
INSERT INTO event VALUES(1,116,X'55dab83e29608531b7f889be5e405aeb','place.succeeded',1,117680922779254806,1795668377329,1795668377369,NULL,X'dca64a9566238022abd47817499392a3',NULL,'{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'22ca16cbfd10ac40392af7ee44773c14a0ba70c86843159ea2a61c69da0e6799');
INSERT INTO event VALUES(1,117,X'a6573abefc678625b4b3d00850921778','place.succeeded',1,117680922779254807,1795668377329,1795668377369,NULL,X'e515e8eafab58e9eb008cca48f055908',NULL,'{"from":"e515e8ea-fab5-8e9e-b008-cca48f055908","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'965f721781f2d9602de55bf67ec4720cb13e88aa1407f78c97ac3f9c4584b088');
INSERT INTO event VALUES(1,118,X'1833a785656f87fb8fda0171ebc2bc55','place.succeeded',1,117680922779254808,1795668377329,1795668377369,NULL,X'e6cc5f834c2c86eaacdfc057eee1f439',NULL,'{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'13fc6d09eaa3800c45397f7efa3ac78272ae72de50e4053db5fe3b0de2cc986d');
INSERT INTO event VALUES(1,119,X'650ef94dfd518389858159ab5a7337ff','place.succeeded',1,117680922779254809,1795668377329,1795668377369,NULL,X'e6cc5f834c2c86eaacdfc057eee1f439',NULL,'{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'9b659a42efaf48f2a40b3471605eda33e77a9b9460f9bc076683d6b62bcc427a');
INSERT INTO event VALUES(1,120,X'6359a14b00be8635848e45127b522824','place.succeeded',1,117680922779254810,1795668377329,1795668377369,NULL,X'ed60572f692989d18f1a3473da0efe00',NULL,'{"from":"ed60572f-6929-89d1-8f1a-3473da0efe00","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'e33cf106328f09031c5980d4e1f371b292057d09a17640555892a674c1caedf3');
INSERT INTO event VALUES(1,121,X'ee119d5aab978943a3b16f0771d4e8f6','place.succeeded',1,117680922779254811,1795668377329,1795668377369,NULL,X'ef41b8959d928034a91e47b2e028ac36',NULL,'{"from":"ef41b895-9d92-8034-a91e-47b2e028ac36","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}',X'c23ee73643f860012aeddb15cec2beebc7ec80ae24b119bb4d1c4680df847ebe');
INSERT INTO event VALUES(1,122,X'4235dbe318e7858dab95da35638de251','place.succeeded',1,117680922779254812,1795668377329,1795668377369,NULL,X'f688358d9ffe8d93badffa6bcf2eabdd',NULL,'{"from":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'445bf1079db1ac7458f5a46577de83785dd8b52474b5a461c134f5401d946f93');
INSERT INTO event VALUES(1,123,X'3bfece0b0d2f8de2bd2da177bd2497ee','place.succeeded',1,117680922779254813,1795668377329,1795668377369,NULL,X'fe1d51c8ccab8741a449163dcd1dcd05',NULL,'{"from":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'25e2f62a1da4ee44216aca2807c1038565e045e27f50b29f6a44a96fbf2f829c');
INSERT INTO event VALUES(1,124,X'045627c3e0e28e45964e8a79847a53a6','framework.published',1,117680922967932928,1795668380221,1795668380248,NULL,NULL,NULL,'{"framework":"domdom-basic","version":1,"criteria":[{"id":"owns-smartphone","skills":[],"facts":["owns-smartphone"]},{"id":"basic-skills","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call"],"facts":[]},{"id":"essential-services","skills":["services.identity","services.submit","payment.qr"],"facts":[]},{"id":"self-protection","skills":["safety.otp","safety.calls","safety.links","safety.recover"],"facts":[]},{"id":"ai-basics","skills":["ai.ask","ai.check","ai.private"],"facts":[]},{"id":"work-ready","skills":["work.documents","work.meeting","work.files","safety.privacy"],"facts":[]},{"id":"public-service-ready","skills":["work.documents","work.meeting","work.files","safety.privacy","work.office","services.track"],"facts":[]},{"id":"digital-citizen","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call","services.identity","services.submit","payment.qr","safety.otp","safety.calls","safety.links","safety.recover"],"facts":["owns-smartphone"]}]}',X'5839bb6d88c8786272186c59f5ba862b74987fbe9a89443ae868eb44696d3461');
INSERT INTO event VALUES(1,125,X'55dc1c43e0e64d2c9ef86274caccaa46','person.enrolled',1,117680923042447360,1795668381381,1795668381385,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0a317652de2a4f6fabe63b5ed30e9832','{"birthYear":1956,"groups":[]}',X'd797f4e4e162e027056c441d644951f1d258aed241988a2d49f9cf6085a83003');
INSERT INTO event VALUES(1,126,X'1992ec18f0a744d99ec74899dcd2dbd7','person.enrolled',1,117680923042512896,1795668381382,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'18bc87fc339c422683cfa6fcc8dee408','{"birthYear":1956,"groups":[]}',X'902c0907315656db624c34f4f09187ade21299b6c51dbb77307a52fe5c75190e');
INSERT INTO event VALUES(1,127,X'f35959d74e494c0aa1b604ae053f7d42','person.enrolled',1,117680923042512897,1795668381382,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'dc8d4d136ff1424e99df991f3e2ccad1','{"birthYear":1956,"groups":[]}',X'bf14904648dc86c7f819e262b563122ef5e13a70bda8561392ee51ead2af01bd');
INSERT INTO event VALUES(1,128,X'3075577e68154654b2aa0c29f38b5dfa','person.enrolled',1,117680923042512898,1795668381382,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1f59c0e7f54a4485a333bab9e28c7cfe','{"birthYear":1956,"groups":[]}',X'b478ef8549379af1b168daed1e8608909095a9e489b40e55cf0adb39bbece26b');
INSERT INTO event VALUES(1,129,X'93845c75e72c4c9cae3bbbec3de2c116','person.enrolled',1,117680923042512899,1795668381382,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f921ee8f08a74175a19938ec2044a178','{"birthYear":1956,"groups":[]}',X'561e73cae50f64aebc27fb6411b706c20dd01e2de0b480887ca2b2bd1a810a5c');
INSERT INTO event VALUES(1,130,X'de2d902fec304e9ca5b7017ed2c2a488','person.enrolled',1,117680923042512900,1795668381382,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f2dafbb80f13433ba027ae969482a417','{"birthYear":1956,"groups":[]}',X'd19d26ecf3f788f269bc35fb6b0f4c44898e159e2a123dee661c69e826b85f2c');
INSERT INTO event VALUES(1,131,X'24fdc227f81d4fe29e2cd63f3b830989','person.enrolled',1,117680923042512901,1795668381383,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2d4c9bf49f754de9a4ab5704675e7643','{"birthYear":1956,"groups":[]}',X'43b2e0d72134b6a7b97b17a6004ef714d0a30eac554bb4c368cd8ba8d30d9b04');
INSERT INTO event VALUES(1,132,X'601302125fa8452ea7857e81321a2291','person.enrolled',1,117680923042512902,1795668381383,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cd726622679f40fc9c094a78b69d4c3f','{"birthYear":1956,"groups":[]}',X'309839bcfd50941d2196e3643982a551652b46c5a63b887689df174413cbc948');
INSERT INTO event VALUES(1,133,X'54e0ac6293ab4bafabe51fcc6c8f3792','person.enrolled',1,117680923042512903,1795668381383,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e312bbd4425b4fcc937adb54335bccaa','{"birthYear":1956,"groups":[]}',X'918dea97ca55f69a06ebb3866177fd40e27ee4e6f7356224bbe3c1912ff494cc');
INSERT INTO event VALUES(1,134,X'95c0aaaec6404db79452437a815ae2a7','person.enrolled',1,117680923042512904,1795668381383,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cc0127d0bad3402187d2c3a4eed1a02f','{"birthYear":1956,"groups":[]}',X'0da73033dfa5a6932ea4720885278329cd59a21643ac499225042de8166f3e7d');
INSERT INTO event VALUES(1,135,X'd2787bbcc13f4a66861a17a891f4176c','person.enrolled',1,117680923042512905,1795668381383,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'437b96b5600845d5a7836fd63380273f','{"birthYear":1956,"groups":[]}',X'd1df5cea29f943ca4c3d40ef15bd8f89c647a9644cd0de1633f7beae6c14d9b2');
INSERT INTO event VALUES(1,136,X'35c4d919264047b78d5b184c65434c92','person.enrolled',1,117680923042512906,1795668381383,1795668381386,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'79e6318c302843e6b9862e9606395db8','{"birthYear":1956,"groups":[]}',X'af39dd681350e2c355e44729c9f231d92ad007313993df0a6f439be414f6b516');
INSERT INTO event VALUES(1,137,X'29d8ca95af7a4ec6aab8d7aff3e59453','session.planned',1,117680923046051840,1795668381423,1795668381440,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","title":"Lớp thử","venue":"Nhà văn hóa","startsAt":1795668381423,"minutes":60,"skills":["device.touch"],"trainers":[]}',X'aa315bfe8d71f5f7548ddbefee2820fadb4782dd71087d4d484bddb48470045c');
INSERT INTO event VALUES(1,138,X'22709d61e5c043158c403577a67ac0ba','attendance.recorded',1,117680923046117376,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0a317652de2a4f6fabe63b5ed30e9832','{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","skills":["device.touch"],"trainers":[]}',X'911ce0b31486750d54675c455c95b3ddef3c5d2aec921c915d4a5ca616475c36');
INSERT INTO event VALUES(1,139,X'd175ac2c972d48f89cf8af199e515ec0','attendance.recorded',1,117680923046117377,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'18bc87fc339c422683cfa6fcc8dee408','{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","skills":["device.touch"],"trainers":[]}',X'2cee9965d7c6a70929ad1d93179f87efde0d51e8ec7c161369821282c1999445');
INSERT INTO event VALUES(1,140,X'e40d751165f549eb95a570052abbbe1f','attendance.recorded',1,117680923046117378,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'dc8d4d136ff1424e99df991f3e2ccad1','{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","skills":["device.touch"],"trainers":[]}',X'08f54c47b38f5c5735497ff103f6e4cff452df5c766832f37e5e8e261a01708b');
INSERT INTO event VALUES(1,141,X'd93d55aa113b48aa9a99496bac533bbd','attendance.recorded',1,117680923046117379,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1f59c0e7f54a4485a333bab9e28c7cfe','{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","skills":["device.touch"],"trainers":[]}',X'f0eaefbcdf025093a3608f544336c16cd55380878c6bee1c68fc35a52242642f');
INSERT INTO event VALUES(1,142,X'4acfe3b05a004b1fbcefd808e9d258e5','attendance.recorded',1,117680923046117380,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f921ee8f08a74175a19938ec2044a178','{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","skills":["device.touch"],"trainers":[]}',X'7fd7ec7374cdece36f13c18577317513a914cf9c2cf9a2b961397841e2b34c11');
INSERT INTO event VALUES(1,143,X'682589658738475ea1c8c6331452706d','attendance.recorded',1,117680923046117381,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f2dafbb80f13433ba027ae969482a417','{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","skills":["device.touch"],"trainers":[]}',X'418ee907dec25db7958c1550fcce741d33cd66c836156831f7fcbc1d804ead69');
INSERT INTO event VALUES(1,144,X'14c2f9f3690d46adb28067f89a5af028','attendance.recorded',1,117680923046117382,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2d4c9bf49f754de9a4ab5704675e7643','{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","skills":["device.touch"],"trainers":[]}',X'302ba47fb012fdcd0979bf01ae7ae914083377c9c7b6972134434fc28211bd6b');
INSERT INTO event VALUES(1,145,X'0466c16ab0bd49dd8bbcbace4302acc3','attendance.recorded',1,117680923046117383,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cd726622679f40fc9c094a78b69d4c3f','{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","skills":["device.touch"],"trainers":[]}',X'bd3aa8887f5921d0bd96e6d6e8006ab041cebd18b551cfbad0acca50a0c529e0');
INSERT INTO event VALUES(1,146,X'38d1a08b3e9c49729582255004720a3f','task.observed',1,117680923046117384,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0a317652de2a4f6fabe63b5ed30e9832','{"skill":"device.touch","help":"alone"}',X'cd1dc03cf49a32e170ca8da6c58e2ed3103c70fad6f92c5326060909953a1426');
INSERT INTO event VALUES(1,147,X'6234468d54b94c5b963f88a1528f6671','task.observed',1,117680923046117385,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'18bc87fc339c422683cfa6fcc8dee408','{"skill":"device.touch","help":"alone"}',X'52c3c22c1b8c1ec68e5d0ec883d4944db5060346bd0c3ba667b5b71430c8aa70');
INSERT INTO event VALUES(1,148,X'90f661141cd3426b9d27da1c5ad989aa','task.observed',1,117680923046117386,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'dc8d4d136ff1424e99df991f3e2ccad1','{"skill":"device.touch","help":"alone"}',X'e5c16ae53d9e4b226090945408e5494671c64a7dd79a39a3382356044751efa4');
INSERT INTO event VALUES(1,149,X'822922d3690748c1b4513efbf140bece','task.observed',1,117680923046117387,1795668381423,1795668381441,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1f59c0e7f54a4485a333bab9e28c7cfe','{"skill":"device.touch","help":"alone"}',X'8cf64fd0c0ff820c1f2e766ae76dfca70d776ab36d15081b2c4282615083d96c');
INSERT INTO event VALUES(1,150,X'972ab38b66f147598bef78ae58e075f4','visit.recorded',1,117680923059159040,1795668381423,1795668381640,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0a317652de2a4f6fabe63b5ed30e9832','{"visit":"ee0d3b23-15db-47fb-bb74-52a5d2544926","outcome":"helped","next":null,"wants":["device.touch"]}',X'3f83fe5657cb463a370eb3a8a6b2c0587aab40bc17425e6fb49280f37f2d1052');
INSERT INTO event VALUES(1,151,X'5529ab4a757443dbae69cd9f42a26eef','person.erased',1,117680923059224576,1795668381423,1795668381641,X'01a2162d06ae7199993659ee0de7bd7a',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'79e6318c302843e6b9862e9606395db8','{}',X'af225132c07e6b387f4093072bcc86415a0dd99697c6dded03d71fea64db9e0c');
INSERT INTO event VALUES(1,152,X'530287fa601d40468e2469ceba462fdb','help.published',1,117680923123908608,1795668382255,1795668382628,X'01a2162d086b7203aa89313a5ced1216',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{}',X'f6aa11ab62fc90852fa4b7f10fe0b488b1018260ee129cea53420b79a4b36286');
INSERT INTO event VALUES(1,153,X'53b08325d0814ef9b4660cd9d0cdfb85','plan.made',1,117680923124105216,1795668382255,1795668382631,X'01a2162d086b7203aa89313a5ced1216',X'68b9c90276c886c3a66d4448d8a067dc',NULL,'{"plan":"a6a6cbb5-f6cb-40da-be68-0a8d55a7206e","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}',X'12bf34974b08797aabaa992241a04e40773a94cae661643e9fd2184f0ed64ef8');
INSERT INTO event VALUES(1,154,X'13f45577bd1846c787db138a3de95cd1','target.set',1,117680923124170752,1795668382255,1795668382632,X'01a2162d086b7203aa89313a5ced1216',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"target":"73825a19-4465-4be8-b0c6-7a9a5666be7d","plan":"a6a6cbb5-f6cb-40da-be68-0a8d55a7206e","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}',X'51ac08ddf3298ac8d0db9780475edb3c0118e257866005b30d165dc5b402b0c5');
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
INSERT INTO projection VALUES('residential groups',1,1);
INSERT INTO projection VALUES('boundaries',1,1);
INSERT INTO projection VALUES('help',1,1);
INSERT INTO projection VALUES('people',6,1);
INSERT INTO projection VALUES('skills',2,1);
INSERT INTO projection VALUES('learning',3,1);
INSERT INTO projection VALUES('fieldwork',2,1);
INSERT INTO projection VALUES('rights',1,1);
INSERT INTO projection VALUES('plans',4,1);
CREATE TABLE erasure (
    person BLOB NOT NULL PRIMARY KEY,
    erased_at BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO erasure VALUES(X'79e6318c302843e6b9862e9606395db8',1795668381439);
CREATE TABLE account (
    account BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    role TEXT NOT NULL,
    place BLOB,
    disabled BIGINT NOT NULL CHECK (disabled IN (0, 1)),
    made_at BIGINT NOT NULL
);
INSERT INTO account VALUES(X'01a2162d06ae7199993659ee0de7bd7a','leader','$argon2id$v=19$m=19456,t=2,p=1$QbD4y+EJ6ifJveFaFfUx6Q$S7TJcHb4wZS5hvgQ7pBtJrmn1IFbFFWbdkQOzau7tTY','leader',X'de823d27ddaa82aeba3cdffa2ab36fbe',0,1795668379323);
INSERT INTO account VALUES(X'01a2162d086b7203aa89313a5ced1216','officer','$argon2id$v=19$m=19456,t=2,p=1$E0vCQZylYPSWJXX+iaLj9Q$jqr6ZrzcF8zQ99vUmWaNLpCeoqCITRa4weQBKeiwI8A','officer',X'68b9c90276c886c3a66d4448d8a067dc',0,1795668379856);
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
INSERT INTO session VALUES(X'9a3216da686901d8895a514f27ec101542852b7d99a2d110328e72fc79b84140',X'01a2162d06ae7199993659ee0de7bd7a',NULL,'_xmik3wTVe_C9stke1pOMsJlN33jVaBHTmqFQDCI27U',1795668381173,1795668381173,1795711581173);
INSERT INTO session VALUES(X'36ad685b4a1c2c3eb8e6e9ae4f21e9adc65003dc45c086c037ed519f487a4c6c',X'01a2162d086b7203aa89313a5ced1216',NULL,'fZlzcZsBGR2T6mEu2uP_1NdMSHdHzWjAesdqusvb9sI',1795668381309,1795668381309,1795711581309);
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
INSERT INTO audit VALUES(X'01a2162d06d4776fa234c8e3c94e8806',1795668379348,X'01a2162d06ae7199993659ee0de7bd7a','account added','leader');
INSERT INTO audit VALUES(X'01a2162d08d17c9aba687deb95626271',1795668379857,X'01a2162d086b7203aa89313a5ced1216','account added','officer');
CREATE TABLE register_person (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    phone TEXT,
    note TEXT,
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL, born BIGINT,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0a317652de2a4f6fabe63b5ed30e9832','Nguyễn Thị Thử 0','nguyen thi thu 0','0900000000',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'18bc87fc339c422683cfa6fcc8dee408','Nguyễn Thị Thử 1','nguyen thi thu 1','0900000001',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1f59c0e7f54a4485a333bab9e28c7cfe','Nguyễn Thị Thử 3','nguyen thi thu 3','0900000003',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2d4c9bf49f754de9a4ab5704675e7643','Nguyễn Thị Thử 6','nguyen thi thu 6','0900000006',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'437b96b5600845d5a7836fd63380273f','Nguyễn Thị Thử 10','nguyen thi thu 10','0900000000',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cc0127d0bad3402187d2c3a4eed1a02f','Nguyễn Thị Thử 9','nguyen thi thu 9','0900000009',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cd726622679f40fc9c094a78b69d4c3f','Nguyễn Thị Thử 7','nguyen thi thu 7','0900000007',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'dc8d4d136ff1424e99df991f3e2ccad1','Nguyễn Thị Thử 2','nguyen thi thu 2','0900000002',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e312bbd4425b4fcc937adb54335bccaa','Nguyễn Thị Thử 8','nguyen thi thu 8','0900000008',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f2dafbb80f13433ba027ae969482a417','Nguyễn Thị Thử 5','nguyen thi thu 5','0900000005',NULL,1,1795668381385,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f921ee8f08a74175a19938ec2044a178','Nguyễn Thị Thử 4','nguyen thi thu 4','0900000004',NULL,1,1795668381385,NULL);
CREATE TABLE register_word (
    commune BLOB NOT NULL,
    word TEXT NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (word, commune, person)
) WITHOUT ROWID;
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','0',X'0a317652de2a4f6fabe63b5ed30e9832');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'0a317652de2a4f6fabe63b5ed30e9832');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'0a317652de2a4f6fabe63b5ed30e9832');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'0a317652de2a4f6fabe63b5ed30e9832');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','1',X'18bc87fc339c422683cfa6fcc8dee408');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'18bc87fc339c422683cfa6fcc8dee408');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'18bc87fc339c422683cfa6fcc8dee408');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'18bc87fc339c422683cfa6fcc8dee408');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','3',X'1f59c0e7f54a4485a333bab9e28c7cfe');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'1f59c0e7f54a4485a333bab9e28c7cfe');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'1f59c0e7f54a4485a333bab9e28c7cfe');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'1f59c0e7f54a4485a333bab9e28c7cfe');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','6',X'2d4c9bf49f754de9a4ab5704675e7643');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'2d4c9bf49f754de9a4ab5704675e7643');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'2d4c9bf49f754de9a4ab5704675e7643');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'2d4c9bf49f754de9a4ab5704675e7643');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','10',X'437b96b5600845d5a7836fd63380273f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'437b96b5600845d5a7836fd63380273f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'437b96b5600845d5a7836fd63380273f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'437b96b5600845d5a7836fd63380273f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','9',X'cc0127d0bad3402187d2c3a4eed1a02f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'cc0127d0bad3402187d2c3a4eed1a02f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'cc0127d0bad3402187d2c3a4eed1a02f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'cc0127d0bad3402187d2c3a4eed1a02f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','7',X'cd726622679f40fc9c094a78b69d4c3f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'cd726622679f40fc9c094a78b69d4c3f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'cd726622679f40fc9c094a78b69d4c3f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'cd726622679f40fc9c094a78b69d4c3f');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','2',X'dc8d4d136ff1424e99df991f3e2ccad1');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'dc8d4d136ff1424e99df991f3e2ccad1');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'dc8d4d136ff1424e99df991f3e2ccad1');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'dc8d4d136ff1424e99df991f3e2ccad1');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','8',X'e312bbd4425b4fcc937adb54335bccaa');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'e312bbd4425b4fcc937adb54335bccaa');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'e312bbd4425b4fcc937adb54335bccaa');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'e312bbd4425b4fcc937adb54335bccaa');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','5',X'f2dafbb80f13433ba027ae969482a417');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'f2dafbb80f13433ba027ae969482a417');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'f2dafbb80f13433ba027ae969482a417');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'f2dafbb80f13433ba027ae969482a417');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','4',X'f921ee8f08a74175a19938ec2044a178');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'f921ee8f08a74175a19938ec2044a178');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'f921ee8f08a74175a19938ec2044a178');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'f921ee8f08a74175a19938ec2044a178');
CREATE TABLE register_visit (
    commune BLOB NOT NULL,
    event BLOB NOT NULL,
    person BLOB,
    note TEXT NOT NULL,
    PRIMARY KEY (commune, event)
) WITHOUT ROWID;
INSERT INTO register_visit VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'972ab38b66f147598bef78ae58e075f4',X'0a317652de2a4f6fabe63b5ed30e9832','Ghi chú thử');
CREATE TABLE register_trace (
    commune BLOB NOT NULL,
    event BLOB NOT NULL,
    person BLOB NOT NULL,
    trace TEXT NOT NULL,
    PRIMARY KEY (commune, event)
) WITHOUT ROWID;
CREATE TABLE register_identity (
    hash BLOB NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (hash, person)
) WITHOUT ROWID;
CREATE TABLE register_code (
    source BLOB NOT NULL,
    code TEXT NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (source, code, person)
) WITHOUT ROWID;
CREATE TABLE import (
    import BLOB NOT NULL PRIMARY KEY,
    status TEXT NOT NULL,
    account BLOB,
    made_at BIGINT NOT NULL,
    place BLOB NOT NULL,
    organisation BLOB,
    grouped TEXT NOT NULL,
    title TEXT NOT NULL,
    basis TEXT NOT NULL,
    columns TEXT NOT NULL,
    total BIGINT NOT NULL,
    done_to BIGINT NOT NULL,
    enrolled BIGINT NOT NULL,
    known BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    stayed BIGINT NOT NULL
);
CREATE TABLE import_row (
    import BLOB NOT NULL,
    number BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    why TEXT NOT NULL,
    decision TEXT NOT NULL,
    outcome TEXT NOT NULL,
    person BLOB,
    twin BIGINT,
    commune BLOB,
    name TEXT,
    folded TEXT,
    birth_year BIGINT,
    born BIGINT,
    phone TEXT,
    note TEXT,
    identity BLOB,
    code TEXT, group_said TEXT,
    PRIMARY KEY (import, number)
);
CREATE TABLE backup (
    backup BLOB NOT NULL PRIMARY KEY,
    hash BLOB,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE TABLE register_help (
    place BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    hours TEXT,
    published_at BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO register_help VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','Chị Thử','024 3753 0000',NULL,1795668382255);
CREATE TABLE classroom (
    classroom BLOB NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    place BLOB NOT NULL,
    account BLOB NOT NULL,
    session BLOB,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    page BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    version BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE classroom_seat (
    classroom BLOB NOT NULL,
    number BIGINT NOT NULL,
    token BLOB NOT NULL UNIQUE,
    person BLOB,
    called TEXT,
    page BIGINT NOT NULL,
    hand BIGINT NOT NULL CHECK (hand IN (0, 1)),
    scenario TEXT,
    level TEXT,
    presses BIGINT NOT NULL,
    slips BIGINT NOT NULL,
    hints BIGINT NOT NULL,
    ended TEXT,
    moved_at BIGINT NOT NULL,
    PRIMARY KEY (classroom, number)
) WITHOUT ROWID;
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
INSERT INTO place_version VALUES(X'00e6ef5b40078ec18139094ccccba028',-2147483648,20269,'00268','Phường Thanh Lương','','Phường',2,X'5295e042b1cf8a548d1ae05d235c9283',NULL,NULL,NULL,NULL,117680922776829970,X'96ad160433ca8fb5a9325ef3f5fced1f');
INSERT INTO place_version VALUES(X'0351b18e396e83d9b91f6eff2b77b79b',20270,NULL,'00611','Phường Xuân Đỉnh','Xuan Dinh Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',48658,21064500,105795000,5460000,117680922778599427,X'30c10a30ee9c8a37af40941b925a5d71');
INSERT INTO place_version VALUES(X'07b5c25a661c8dca9a39e0e2d46b247e',20270,NULL,'14797','Phường Hạc Thành','Hac Thanh Ward','Phường',2,X'7066c9a3f6cc85a4921395fec130aafa',197142,19802800,105789000,24630000,117680922778664974,X'c325456ded398a92ac9d219a1e27f3a9');
INSERT INTO place_version VALUES(X'14d973f623ad8d258bb5893a40104db7',-2147483648,20269,'14770','Phường Phú Sơn','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664966,X'361b096fa9738c2884222f70062968d4');
INSERT INTO place_version VALUES(X'1b2d4f1471c386109b774c3e861e64fa',-2147483648,20269,'00167','Phường Dịch Vọng Hậu','Dich Vong Hau Commune','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117680922776829967,X'7b0210af38ed81a8840ed2639354156f');
INSERT INTO place_version VALUES(X'20fd75450e7f83c6977bf6be664a3c6f',-2147483648,20269,'06691','Phường Hồng Gai','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117680922778664960,X'cd7e86e0592a80cc814b715b7edba9a7');
INSERT INTO place_version VALUES(X'2262236eb5ac886cb44c5878726f1aaa',-2147483648,20269,'193','Thành phố Hạ Long','','Thành phố',1,X'e0eecf77c61581eca849e53bad29b445',NULL,NULL,NULL,NULL,117680922776764426,X'5ebf4ccfae8d86f19acffd545638123d');
INSERT INTO place_version VALUES(X'226a836fb04f84498af75cac6b28560a',-2147483648,20269,'00103','Phường Xuân La','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117680922776829955,X'2a8badf4d1d88eb5b22e1ffd680d2505');
INSERT INTO place_version VALUES(X'229afabafd40852387759304992f0d35',-2147483648,20269,'005','Quận Cầu Giấy','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117680922776764423,X'195c58d30d8289118a12eb4e6432bc8f');
INSERT INTO place_version VALUES(X'266f4ec3fd0b8fd4a192983f63cee900',-2147483648,20269,'14776','Phường Ba Đình','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664968,X'3d15e7290e7f86f3938b5bba13c2c382');
INSERT INTO place_version VALUES(X'2816b6bbb2cb8de0a32491f95ea8cd67',-2147483648,20269,'00244','Phường Bạch Đằng','','Phường',2,X'5295e042b1cf8a548d1ae05d235c9283',NULL,NULL,NULL,NULL,117680922776829969,X'bea277f23a4084f0ba00fec9082e4e7c');
INSERT INTO place_version VALUES(X'2f16ce3780be8a3cb6f13df2e355b2c7',-2147483648,20269,'00139','Phường Bồ Đề','','Phường',2,X'c6929a7acb4b8a4386ee2379f4a7580b',NULL,NULL,NULL,NULL,117680922776829961,X'71a7135b1f5b85079fcd3af8f9d7f189');
INSERT INTO place_version VALUES(X'3313108e89fb8de09e7648e4e3940726',-2147483648,20269,'00169','Phường Quan Hoa','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117680922776829968,X'05ba73b6c14085319417e148ae4a653e');
INSERT INTO place_version VALUES(X'3a1ba09c6c408a46a38030955b3a53db',-2147483648,20269,'00106','Phường Yên Phụ','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117680922776829957,X'05404dfa963f893c84ce22031650f26e');
INSERT INTO place_version VALUES(X'3c72c4ed041e89daa7203c39aa1b2c0c',-2147483648,20269,'00601','Phường Đông Ngạc','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117680922778599424,X'e06bbc7d738b86ce9ea8d5963e17fcd7');
INSERT INTO place_version VALUES(X'4acdb67df7b38136a5f86d2f024987dd',-2147483648,20269,'003','Quận Tây Hồ','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117680922776764421,X'43d28dc320f58d1f979102b7c22b5595');
INSERT INTO place_version VALUES(X'51a12f54e287837184e3ed4087ed4c50',20270,NULL,'00091','Phường Phú Thượng','Phu Thuong Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',39322,21086000,105802000,7210000,117680922776764432,X'e076d8a2c568848ebcf4318c1edb4372');
INSERT INTO place_version VALUES(X'5295e042b1cf8a548d1ae05d235c9283',-2147483648,20269,'007','Quận Hai Bà Trưng','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117680922776764424,X'd8e7066dd38a814e8c8a8ed47599f4b0');
INSERT INTO place_version VALUES(X'52dce4d3861883b7be7c1bb32ee4ab87',-2147483648,20269,'00118','Phường Ngọc Thụy','','Phường',2,X'c6929a7acb4b8a4386ee2379f4a7580b',NULL,NULL,NULL,NULL,117680922776829960,X'851bc6e2cadc827eb79ed52b954d7aa1');
INSERT INTO place_version VALUES(X'530d5f167296899e9cf347fd310cbbff',-2147483648,20269,'00616','Phường Cổ Nhuế 1','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117680922778599428,X'141768dff50e84fd83fde14297bb36a6');
INSERT INTO place_version VALUES(X'5575ae35a81d8bcfbbef574d6908fd09',-2147483648,20269,'06697','Phường Hồng Hà','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117680922778664962,X'90b2af383f1585c4a26eff2eef853b16');
INSERT INTO place_version VALUES(X'59860d87bada827da82e7f30f598fd22',-2147483648,20269,'002','Quận Hoàn Kiếm','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117680922776764420,X'e886109decbe8ee2a9b21a8546af909c');
INSERT INTO place_version VALUES(X'5a1bb185b27a8c99b738b983e4b274f6',20270,NULL,'06673','Phường Bãi Cháy','Bai Chay Ward','Phường',2,X'e0eecf77c61581eca849e53bad29b445',42018,20961700,107029000,25390000,117680922778599430,X'9d604be7c0ea8fbeb504bca0860a0166');
INSERT INTO place_version VALUES(X'600625b3ab848facaf133438f8358866',-2147483648,20269,'00037','Phường Phúc Tân','','Phường',2,X'59860d87bada827da82e7f30f598fd22',NULL,NULL,NULL,NULL,117680922776764429,X'a9386fe18c138b71813384f1a9972a9b');
INSERT INTO place_version VALUES(X'61a3d2fab82c8447878a730dbf3062f4',-2147483648,20269,'14782','Phường Đông Vệ','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664970,X'84f1cb05ee2e83728c21d337a7f1cfe7');
INSERT INTO place_version VALUES(X'623469f4f48a80d899d7e3e972eb5a76',-2147483648,20269,'14794','Phường Đông Hương','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664972,X'5768add3cc268dbe8ad66e0ef1f779df');
INSERT INTO place_version VALUES(X'6339709fadd38a30bd9e6c3b6f212f43',-2147483648,20269,'14758','Phường Đông Thọ','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664963,X'5974696ecb1a82438bd954cd9b3dde71');
INSERT INTO place_version VALUES(X'63e63718618084ccba7f21f7061001f5',-2147483648,20269,'00109','Phường Bưởi','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117680922776829958,X'0948e46913fc846d83f0a5a45340cabd');
INSERT INTO place_version VALUES(X'67e8d5f03b028ffb9050a16d27610ddc',-2147483648,20269,'00160','Phường Nghĩa Tân','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117680922776829963,X'263fc65e8b3a842b960e439faadbb949');
INSERT INTO place_version VALUES(X'68b9c90276c886c3a66d4448d8a067dc',-2147483648,NULL,'01','Thành phố Hà Nội','Hanoi City','Thành phố',0,NULL,8718000,21000100,105698000,3359800000,117680922776764416,X'a1cbe84aea2386199dfb42e22365b46e');
INSERT INTO place_version VALUES(X'6ad5c2ec26ce8da4bff5d149c184de00',-2147483648,20269,'00166','Phường Dịch Vọng','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117680922776829966,X'e6855e3ed4a687908dbef9850f625157');
INSERT INTO place_version VALUES(X'6b538067313d8091b0d6917f682cbe88',-2147483648,20269,'00100','Phường Quảng An','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117680922776829954,X'711100cbc95e8e8ca339958ef78be0fa');
INSERT INTO place_version VALUES(X'6d330170cf7c89698850894800ec412c',20270,NULL,'06685','Phường Hồng Gai','Hong Gai Ward','Phường',2,X'e0eecf77c61581eca849e53bad29b445',51333,20948500,107046200,5000000,117680922778599433,X'50c11d02616e8a0ba9038dd644266c7f');
INSERT INTO place_version VALUES(X'6f620d1b8ceb8796a80223f7a208fff6',-2147483648,20269,'06673','Phường Bãi Cháy','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117680922778599429,X'ec66f96a30468fb9b062f4104075d067');
INSERT INTO place_version VALUES(X'6fe4c9e160b9835686b6aba5b5f6288d',-2147483648,20269,'001','Quận Ba Đình','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117680922776764419,X'dbffb03de2e2838682a45fab657d7740');
INSERT INTO place_version VALUES(X'7066c9a3f6cc85a4921395fec130aafa',-2147483648,NULL,'38','Tỉnh Thanh Hóa','Thanh Hoa Province','Tỉnh',0,NULL,3760650,20046800,105317000,11114700000,117680922776764418,X'7992602ed7f286b196f9f130cf65809a');
INSERT INTO place_version VALUES(X'70e4c408864385bdb77f29d835f14399',-2147483648,20269,'16435','Phường An Hưng','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664975,X'ccacdc5a35f5861da034455b584ca07c');
INSERT INTO place_version VALUES(X'7129b08d994a85ca97aa3f797ecca99b',-2147483648,20269,'06679','Phường Hùng Thắng','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117680922778599431,X'1b3793908e9f84feb32a3550f6431c3b');
INSERT INTO place_version VALUES(X'765341818bfd87e3b72dede0aca91388',20270,NULL,'00160','Phường Nghĩa Đô','Nghia Do Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',125568,21045100,105794000,4340000,117680922776829964,X'3dd9b7bf0fea8c2c813bbea0d1d50035');
INSERT INTO place_version VALUES(X'86b84a0fa09985228789190d0ecbad56',-2147483648,20269,'14779','Phường Ngọc Trạo','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664969,X'5f83c9f07ac88b639777c087f341ce56');
INSERT INTO place_version VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',-2147483648,20269,'00611','Phường Xuân Tảo','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117680922778599426,X'c1035abd59d48f4b8646c91c0a5d5d25');
INSERT INTO place_version VALUES(X'9d7af793590f8d428b1170bcefad5534',-2147483648,20269,'00091','Phường Phú Thượng','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117680922776764431,X'0534c5d0f6a684cf8b6dc4383a964693');
INSERT INTO place_version VALUES(X'a87605da61d585ae8d622a5a53626e94',-2147483648,20269,'00067','Phường Chương Dương','','Phường',2,X'59860d87bada827da82e7f30f598fd22',NULL,NULL,NULL,NULL,117680922776764430,X'cabd19e7491e89e09989851da6db97f4');
INSERT INTO place_version VALUES(X'ae16016a5c5e837c951eddef2a1637e1',-2147483648,20269,'06688','Phường Hồng Hải','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117680922778599434,X'82952e7342138947b75f09c660285067');
INSERT INTO place_version VALUES(X'b11dc3ce933f8251878aee5356ccecfc',-2147483648,20269,'06694','Phường Bạch Đằng','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117680922778664961,X'cdf9b22f402f85f0b3bdcfe7cec19504');
INSERT INTO place_version VALUES(X'bc19506f088d8f778259c5908c3cbf56',-2147483648,20269,'14773','Phường Lam Sơn','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664967,X'64a1a675e8c6879f94c10b674bba3442');
INSERT INTO place_version VALUES(X'bc4518da643b8654a643c6d6214d04d8',20270,NULL,'06688','Phường Hạ Long','Ha Long Ward','Phường',2,X'e0eecf77c61581eca849e53bad29b445',52905,20962600,107045800,6080000,117680922778599435,X'3df49bde1ce981e6836eb19b60645e85');
INSERT INTO place_version VALUES(X'be75f4c2dd4a8abc938c7ab1c46f1b09',-2147483648,20269,'00112','Phường Thụy Khuê','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117680922776829959,X'a270d94c24798cc5ac0491f805328429');
INSERT INTO place_version VALUES(X'beb73abcdaa884b3a4d0f3439fe2d852',-2147483648,20269,'00157','Phường Nghĩa Đô','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117680922776829962,X'1acf0279626c8327b8fabb6a7bc55c8f');
INSERT INTO place_version VALUES(X'bf16abd791d583c7bb5acf772163294f',-2147483648,20269,'00163','Phường Mai Dịch','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117680922776829965,X'a8c6b41371ef89eda192854064881d61');
INSERT INTO place_version VALUES(X'c6929a7acb4b8a4386ee2379f4a7580b',-2147483648,20269,'004','Quận Long Biên','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117680922776764422,X'f1ba6aeea7098549a37ffa0bb614a50d');
INSERT INTO place_version VALUES(X'ca5c8d94d210853597ec4fc55ecb909a',-2147483648,20269,'380','Thành phố Thanh Hóa','','Thành phố',1,X'7066c9a3f6cc85a4921395fec130aafa',NULL,NULL,NULL,NULL,117680922776764427,X'c865e504e97786839e658b5103e945ab');
INSERT INTO place_version VALUES(X'd1fddbda95a4871393c5ee93edb1778f',-2147483648,20269,'00610','Phường Xuân Đỉnh','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117680922778599425,X'1f65742a91f08389b71c7aa5fa067a0b');
INSERT INTO place_version VALUES(X'd9b231894ea2865eb01b9cfbe71cd0c5',-2147483648,20269,'00001','Phường Phúc Xá','','Phường',2,X'6fe4c9e160b9835686b6aba5b5f6288d',NULL,NULL,NULL,NULL,117680922776764428,X'd0a0e545f1a3840ab8d6ea177b3ce812');
INSERT INTO place_version VALUES(X'dca64a9566238022abd47817499392a3',-2147483648,20269,'00097','Phường Tứ Liên','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117680922776829952,X'9b027b7198738df6982f673790ce0aeb');
INSERT INTO place_version VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,NULL,'00103','Phường Tây Hồ','Tay Ho Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',100122,21058000,105820000,10720000,117680922776829956,X'15b4c757de5b87e7ab7865f8c71eb1e7');
INSERT INTO place_version VALUES(X'e0eecf77c61581eca849e53bad29b445',-2147483648,NULL,'22','Tỉnh Quảng Ninh','Quang Ninh Province','Tỉnh',0,NULL,1429841,21264200,107223000,6207900000,117680922776764417,X'73646f46f9e38cfab5a79aa7a91fdd37');
INSERT INTO place_version VALUES(X'e515e8eafab58e9eb008cca48f055908',-2147483648,20269,'14767','Phường Điện Biên','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664965,X'4c470c0ceeef81359eb3cc88d8dbaa8a');
INSERT INTO place_version VALUES(X'e5b3f31443dc813c8d5dcc1e77ae6d5b',-2147483648,20269,'021','Quận Bắc Từ Liêm','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117680922776764425,X'75a166d7a42a87fe85130ea565c97c97');
INSERT INTO place_version VALUES(X'e6cc5f834c2c86eaacdfc057eee1f439',-2147483648,20269,'00094','Phường Nhật Tân','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117680922776764433,X'f5bd7d74a7ca8587b440cda8fe31dcfb');
INSERT INTO place_version VALUES(X'ed60572f692989d18f1a3473da0efe00',-2147483648,20269,'14785','Phường Đông Sơn','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664971,X'dabedcd6d2848383a7e5ced8ac326c60');
INSERT INTO place_version VALUES(X'ef41b8959d928034a91e47b2e028ac36',-2147483648,20269,'06685','Phường Trần Hưng Đạo','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117680922778599432,X'a96077e808dd8a8188504a0bdf1ad2ee');
INSERT INTO place_version VALUES(X'f688358d9ffe8d93badffa6bcf2eabdd',-2147483648,20269,'14797','Phường Đông Hải','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664973,X'f3bd37d7906e85488d671d5ba68d606e');
INSERT INTO place_version VALUES(X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,NULL,'00097','Phường Hồng Hà','Hong Ha Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',123282,21056700,105845000,15090000,117680922776829953,X'403a6cb98e148d57ba142070a86ef35a');
INSERT INTO place_version VALUES(X'fe1d51c8ccab8741a449163dcd1dcd05',-2147483648,20269,'14764','Phường Trường Thi','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117680922778664964,X'1a2f61dfabcb88d0aeee6960a1499991');
CREATE TABLE place_succession (
    from_place BLOB NOT NULL,
    to_place BLOB NOT NULL,
    on_day BIGINT NOT NULL,
    extent BIGINT NOT NULL CHECK (extent IN (0, 1)),
    clock BIGINT NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (from_place, to_place)
) WITHOUT ROWID;
INSERT INTO place_succession VALUES(X'00e6ef5b40078ec18139094ccccba028',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117680922778664976,X'c87e8157fee48961936bb2977c7c6d61');
INSERT INTO place_succession VALUES(X'14d973f623ad8d258bb5893a40104db7',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,1,117680922779058176,X'7ef76138b9b18962a66d40cdaf29ec78');
INSERT INTO place_succession VALUES(X'1b2d4f1471c386109b774c3e861e64fa',X'765341818bfd87e3b72dede0aca91388',20270,1,117680922779058177,X'908ab74b82eb82d3989ec9e0fb715318');
INSERT INTO place_succession VALUES(X'20fd75450e7f83c6977bf6be664a3c6f',X'6d330170cf7c89698850894800ec412c',20270,0,117680922779058178,X'477e84a2740185b59922d3e924adbb9a');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117680922779058179,X'4ba395a17f16851190bd480c13a2de19');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117680922779058180,X'998337b4238087c1b70ec80c0be07f83');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'765341818bfd87e3b72dede0aca91388',20270,1,117680922779058181,X'a39c0c132934864493fe613f4a9c89b6');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117680922779058182,X'2bdc4ae069b98464884f4fd35018032d');
INSERT INTO place_succession VALUES(X'266f4ec3fd0b8fd4a192983f63cee900',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117680922779058183,X'322d0cb337e68486a0ae09f73546c438');
INSERT INTO place_succession VALUES(X'2816b6bbb2cb8de0a32491f95ea8cd67',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117680922779058184,X'37246a7507ed8b47b24e7af3b1377777');
INSERT INTO place_succession VALUES(X'2f16ce3780be8a3cb6f13df2e355b2c7',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117680922779058185,X'a12b4e6eedb68ff99ed4ddff61849dbf');
INSERT INTO place_succession VALUES(X'3313108e89fb8de09e7648e4e3940726',X'765341818bfd87e3b72dede0aca91388',20270,1,117680922779058186,X'08055845e7688b028470f162bbb95c65');
INSERT INTO place_succession VALUES(X'3a1ba09c6c408a46a38030955b3a53db',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117680922779058187,X'94b8077bb9598134815bae714deaa4fd');
INSERT INTO place_succession VALUES(X'3a1ba09c6c408a46a38030955b3a53db',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117680922779058188,X'd911b9c80c28881f9875d4863bac1946');
INSERT INTO place_succession VALUES(X'3c72c4ed041e89daa7203c39aa1b2c0c',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117680922779058189,X'ebf2cad189e0844d8f468947c8cd9ec5');
INSERT INTO place_succession VALUES(X'52dce4d3861883b7be7c1bb32ee4ab87',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117680922779058190,X'351f7c9c150486c48d9cc5bef53ff180');
INSERT INTO place_succession VALUES(X'530d5f167296899e9cf347fd310cbbff',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117680922779058191,X'7c212c06b59e8bdd9283b4b73abe258b');
INSERT INTO place_succession VALUES(X'530d5f167296899e9cf347fd310cbbff',X'765341818bfd87e3b72dede0aca91388',20270,1,117680922779058192,X'873a8659a29c871c9b593aa2d7dfa047');
INSERT INTO place_succession VALUES(X'5575ae35a81d8bcfbbef574d6908fd09',X'bc4518da643b8654a643c6d6214d04d8',20270,0,117680922779058193,X'e408967dcc0e845db6596cfc9e369342');
INSERT INTO place_succession VALUES(X'600625b3ab848facaf133438f8358866',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,0,117680922779058194,X'e1c90ee1ff4a82569ddf822cdf4086aa');
INSERT INTO place_succession VALUES(X'61a3d2fab82c8447878a730dbf3062f4',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117680922779058195,X'8b47db57d81b85ddb2e7de4f7c8291e5');
INSERT INTO place_succession VALUES(X'623469f4f48a80d899d7e3e972eb5a76',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117680922779058196,X'd8259c1fbc0e8d2cbf637426bf984a7d');
INSERT INTO place_succession VALUES(X'6339709fadd38a30bd9e6c3b6f212f43',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,1,117680922779058197,X'faf8009df1448672bcae71cc1b7d1b58');
INSERT INTO place_succession VALUES(X'63e63718618084ccba7f21f7061001f5',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,0,117680922779058198,X'590c743b294582888bf7efa8f879dabf');
INSERT INTO place_succession VALUES(X'67e8d5f03b028ffb9050a16d27610ddc',X'765341818bfd87e3b72dede0aca91388',20270,0,117680922779058199,X'4694dd776ec38cd0b1078dbdce3009c0');
INSERT INTO place_succession VALUES(X'6ad5c2ec26ce8da4bff5d149c184de00',X'765341818bfd87e3b72dede0aca91388',20270,1,117680922779058200,X'e2292c53583e82228cc2fa86adfafffa');
INSERT INTO place_succession VALUES(X'6b538067313d8091b0d6917f682cbe88',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117680922779058201,X'49d9fce951a28a30aebad93069253485');
INSERT INTO place_succession VALUES(X'6b538067313d8091b0d6917f682cbe88',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117680922779058202,X'beede3b2a35783e39d327e6789b6ba82');
INSERT INTO place_succession VALUES(X'6f620d1b8ceb8796a80223f7a208fff6',X'5a1bb185b27a8c99b738b983e4b274f6',20270,0,117680922779254784,X'6d17fa5f733b805aba4f5dabf34371f8');
INSERT INTO place_succession VALUES(X'70e4c408864385bdb77f29d835f14399',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,1,117680922779254785,X'634ef2d8935b8668843a300081b6d7e9');
INSERT INTO place_succession VALUES(X'7129b08d994a85ca97aa3f797ecca99b',X'5a1bb185b27a8c99b738b983e4b274f6',20270,0,117680922779254786,X'45572f329ea3894c89f432fbf0f667de');
INSERT INTO place_succession VALUES(X'86b84a0fa09985228789190d0ecbad56',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117680922779254787,X'bf2cc73d5ce28c1eb8dbe4ec1b61b96b');
INSERT INTO place_succession VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117680922779254788,X'52edf792ea5d8b8289eb1f64b9352016');
INSERT INTO place_succession VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117680922779254789,X'94752c8aab4680bdb91e3a4493e0fa8f');
INSERT INTO place_succession VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',X'765341818bfd87e3b72dede0aca91388',20270,1,117680922779254790,X'adc6e57317298a8dad41842dbf50365f');
INSERT INTO place_succession VALUES(X'9d7af793590f8d428b1170bcefad5534',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117680922779254791,X'b5e8efb4cfd5862a8b1db1cc7da31d39');
INSERT INTO place_succession VALUES(X'9d7af793590f8d428b1170bcefad5534',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117680922779254792,X'7f1dad33f1688e35a6f61345ec459000');
INSERT INTO place_succession VALUES(X'9d7af793590f8d428b1170bcefad5534',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117680922779254793,X'198ada743ddf85788380cccb74a423c0');
INSERT INTO place_succession VALUES(X'a87605da61d585ae8d622a5a53626e94',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,0,117680922779254794,X'fbe1865bda7a83658ff8b8853c5b0323');
INSERT INTO place_succession VALUES(X'ae16016a5c5e837c951eddef2a1637e1',X'bc4518da643b8654a643c6d6214d04d8',20270,0,117680922779254795,X'4f40ff0dc0ad85b79a98f3a79eb2abae');
INSERT INTO place_succession VALUES(X'b11dc3ce933f8251878aee5356ccecfc',X'6d330170cf7c89698850894800ec412c',20270,0,117680922779254796,X'499c1a0f87638165858c4b247f749252');
INSERT INTO place_succession VALUES(X'bc19506f088d8f778259c5908c3cbf56',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117680922779254797,X'28d99a687d808831aa453c5771439e0e');
INSERT INTO place_succession VALUES(X'be75f4c2dd4a8abc938c7ab1c46f1b09',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117680922779254798,X'7356f76f590287e4bc165a3607ffaced');
INSERT INTO place_succession VALUES(X'beb73abcdaa884b3a4d0f3439fe2d852',X'765341818bfd87e3b72dede0aca91388',20270,1,117680922779254799,X'0e63a553831e82119effd7be4ac9d1e2');
INSERT INTO place_succession VALUES(X'beb73abcdaa884b3a4d0f3439fe2d852',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117680922779254800,X'055943ded58883619cd72f3909706331');
INSERT INTO place_succession VALUES(X'bf16abd791d583c7bb5acf772163294f',X'765341818bfd87e3b72dede0aca91388',20270,1,117680922779254801,X'e0e0a61f272d8278850611693706caff');
INSERT INTO place_succession VALUES(X'd1fddbda95a4871393c5ee93edb1778f',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117680922779254802,X'1d415ef925c68b09bd42dcedab974b3e');
INSERT INTO place_succession VALUES(X'd1fddbda95a4871393c5ee93edb1778f',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117680922779254803,X'c6f5144019b0815caccff67c88b9ed80');
INSERT INTO place_succession VALUES(X'd9b231894ea2865eb01b9cfbe71cd0c5',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,0,117680922779254804,X'120606cfb3e184e697457b9383ca802b');
INSERT INTO place_succession VALUES(X'dca64a9566238022abd47817499392a3',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117680922779254805,X'f158cba7270b8ea888a381a939be81bc');
INSERT INTO place_succession VALUES(X'dca64a9566238022abd47817499392a3',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117680922779254806,X'55dab83e29608531b7f889be5e405aeb');
INSERT INTO place_succession VALUES(X'e515e8eafab58e9eb008cca48f055908',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117680922779254807,X'a6573abefc678625b4b3d00850921778');
INSERT INTO place_succession VALUES(X'e6cc5f834c2c86eaacdfc057eee1f439',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117680922779254808,X'1833a785656f87fb8fda0171ebc2bc55');
INSERT INTO place_succession VALUES(X'e6cc5f834c2c86eaacdfc057eee1f439',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117680922779254809,X'650ef94dfd518389858159ab5a7337ff');
INSERT INTO place_succession VALUES(X'ed60572f692989d18f1a3473da0efe00',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117680922779254810,X'6359a14b00be8635848e45127b522824');
INSERT INTO place_succession VALUES(X'ef41b8959d928034a91e47b2e028ac36',X'6d330170cf7c89698850894800ec412c',20270,0,117680922779254811,X'ee119d5aab978943a3b16f0771d4e8f6');
INSERT INTO place_succession VALUES(X'f688358d9ffe8d93badffa6bcf2eabdd',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117680922779254812,X'4235dbe318e7858dab95da35638de251');
INSERT INTO place_succession VALUES(X'fe1d51c8ccab8741a449163dcd1dcd05',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117680922779254813,X'3bfece0b0d2f8de2bd2da177bd2497ee');
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
CREATE TABLE residential_group (
    residential_group BLOB NOT NULL,
    since BIGINT NOT NULL,
    commune BLOB NOT NULL,
    local_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    lat_e6 BIGINT,
    lon_e6 BIGINT,
    clock BIGINT NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (residential_group, since)
) WITHOUT ROWID;
CREATE TABLE residential_group_end (
    residential_group BLOB NOT NULL PRIMARY KEY,
    on_day BIGINT NOT NULL,
    into_group BLOB,
    clock BIGINT NOT NULL,
    event BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE place_boundary (
    place BLOB NOT NULL PRIMARY KEY,
    west BIGINT NOT NULL,
    south BIGINT NOT NULL,
    east BIGINT NOT NULL,
    north BIGINT NOT NULL,
    polygons TEXT NOT NULL,
    clock BIGINT NOT NULL,
    event BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE help_published (
    place BLOB NOT NULL PRIMARY KEY,
    since BIGINT NOT NULL,
    is_open BIGINT NOT NULL CHECK (is_open IN (0, 1)),
    clock BIGINT NOT NULL,
    event BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO help_published VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',20783,1,117680923123908608,X'530287fa601d40468e2469ceba462fdb');
CREATE TABLE person (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    residential_group BLOB,
    birth_year BIGINT NOT NULL,
    erased BIGINT NOT NULL CHECK (erased IN (0, 1)),
    withdrawn BIGINT NOT NULL CHECK (withdrawn IN (0, 1)),
    moved BIGINT NOT NULL CHECK (moved IN (0, 1)),
    state BLOB NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0a317652de2a4f6fabe63b5ed30e9832',NULL,1956,0,0,0,X'01dec4028080c8eca18b8ba20302fa01000000c81e00018080c8eca18b8ba20302fa01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'18bc87fc339c422683cfa6fcc8dee408',NULL,1956,0,0,0,X'01dec4028080d0eca18b8ba20302fc01000000c81e00018080d0eca18b8ba20302fc01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1f59c0e7f54a4485a333bab9e28c7cfe',NULL,1956,0,0,0,X'01dec4028480d0eca18b8ba203028002000000c81e00018480d0eca18b8ba203028002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2d4c9bf49f754de9a4ab5704675e7643',NULL,1956,0,0,0,X'01dec4028a80d0eca18b8ba203028602000000c81e00018a80d0eca18b8ba203028602dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'437b96b5600845d5a7836fd63380273f',NULL,1956,0,0,0,X'01dec4029280d0eca18b8ba203028e02000000c81e00019280d0eca18b8ba203028e02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'79e6318c302843e6b9862e9606395db8',NULL,1956,1,0,0,X'01dec4029480d0eca18b8ba203029002000000c81e01dec402019480d0eca18b8ba203029002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cc0127d0bad3402187d2c3a4eed1a02f',NULL,1956,0,0,0,X'01dec4029080d0eca18b8ba203028c02000000c81e00019080d0eca18b8ba203028c02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cd726622679f40fc9c094a78b69d4c3f',NULL,1956,0,0,0,X'01dec4028c80d0eca18b8ba203028802000000c81e00018c80d0eca18b8ba203028802dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'dc8d4d136ff1424e99df991f3e2ccad1',NULL,1956,0,0,0,X'01dec4028280d0eca18b8ba20302fe01000000c81e00018280d0eca18b8ba20302fe01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e312bbd4425b4fcc937adb54335bccaa',NULL,1956,0,0,0,X'01dec4028e80d0eca18b8ba203028a02000000c81e00018e80d0eca18b8ba203028a02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f2dafbb80f13433ba027ae969482a417',NULL,1956,0,0,0,X'01dec4028880d0eca18b8ba203028402000000c81e00018880d0eca18b8ba203028402dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f921ee8f08a74175a19938ec2044a178',NULL,1956,0,0,0,X'01dec4028680d0eca18b8ba203028202000000c81e00018680d0eca18b8ba203028202dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
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
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0a317652de2a4f6fabe63b5ed30e9832',X'0101a2162d06ae7199993659ee0de7bd7a01dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'18bc87fc339c422683cfa6fcc8dee408',X'0101a2162d06ae7199993659ee0de7bd7a01dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1f59c0e7f54a4485a333bab9e28c7cfe',X'0101a2162d06ae7199993659ee0de7bd7a01dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2d4c9bf49f754de9a4ab5704675e7643',X'0101a2162d06ae7199993659ee0de7bd7a01dec402018efbdfbf0901dec4020000000000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cd726622679f40fc9c094a78b69d4c3f',X'0101a2162d06ae7199993659ee0de7bd7a01dec402018efbdfbf0901dec4020000000000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'dc8d4d136ff1424e99df991f3e2ccad1',X'0101a2162d06ae7199993659ee0de7bd7a01dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f2dafbb80f13433ba027ae969482a417',X'0101a2162d06ae7199993659ee0de7bd7a01dec402018efbdfbf0901dec4020000000000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f921ee8f08a74175a19938ec2044a178',X'0101a2162d06ae7199993659ee0de7bd7a01dec402018efbdfbf0901dec4020000000000');
CREATE TABLE lesson_completed (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    completed_on BIGINT NOT NULL,
    PRIMARY KEY (commune, person, course, lesson)
) WITHOUT ROWID;
CREATE TABLE practised_day (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    scenario TEXT NOT NULL,
    practised_on BIGINT NOT NULL,
    unaided BIGINT NOT NULL CHECK (unaided IN (0, 1)),
    PRIMARY KEY (commune, person, scenario, practised_on, unaided)
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
INSERT INTO session_plan VALUES(X'9ec021ca412a488792b8fb2c04f176ec',X'de823d27ddaa82aeba3cdffa2ab36fbe',1795668381423,'{"session":"9ec021ca-412a-4887-92b8-fb2c04f176ec","title":"Lớp thử","venue":"Nhà văn hóa","startsAt":1795668381423,"minutes":60,"skills":["device.touch"],"trainers":[]}',117680923046051840,1,137);
CREATE TABLE session_present (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    session BLOB NOT NULL,
    PRIMARY KEY (commune, person, session)
) WITHOUT ROWID;
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0a317652de2a4f6fabe63b5ed30e9832',X'9ec021ca412a488792b8fb2c04f176ec');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'18bc87fc339c422683cfa6fcc8dee408',X'9ec021ca412a488792b8fb2c04f176ec');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1f59c0e7f54a4485a333bab9e28c7cfe',X'9ec021ca412a488792b8fb2c04f176ec');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2d4c9bf49f754de9a4ab5704675e7643',X'9ec021ca412a488792b8fb2c04f176ec');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cd726622679f40fc9c094a78b69d4c3f',X'9ec021ca412a488792b8fb2c04f176ec');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'dc8d4d136ff1424e99df991f3e2ccad1',X'9ec021ca412a488792b8fb2c04f176ec');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f2dafbb80f13433ba027ae969482a417',X'9ec021ca412a488792b8fb2c04f176ec');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f921ee8f08a74175a19938ec2044a178',X'9ec021ca412a488792b8fb2c04f176ec');
CREATE TABLE visit (
    place BLOB NOT NULL,
    visit BLOB NOT NULL,
    person BLOB,
    outcome TEXT NOT NULL,
    visited_on BIGINT NOT NULL,
    next_on BIGINT,
    wants TEXT NOT NULL,
    author BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (place, visit)
) WITHOUT ROWID;
INSERT INTO visit VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'ee0d3b2315db47fbbb7452a5d2544926',X'0a317652de2a4f6fabe63b5ed30e9832','helped',20783,NULL,'["device.touch"]',X'01a2162d06ae7199993659ee0de7bd7a',117680923059159040,1,150);
CREATE TABLE rights_request (
    commune BLOB NOT NULL,
    request BLOB NOT NULL,
    person BLOB NOT NULL,
    kind TEXT NOT NULL,
    received_on BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, request)
) WITHOUT ROWID;
CREATE TABLE rights_answer (
    commune BLOB NOT NULL,
    request BLOB NOT NULL,
    step TEXT NOT NULL,
    person BLOB NOT NULL,
    answered_on BIGINT NOT NULL,
    author BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, request, step)
) WITHOUT ROWID;
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
INSERT INTO "plan" VALUES(X'a6a6cbb5f6cb40dabe680a8d55a7206e',X'68b9c90276c886c3a66d4448d8a067dc','{"plan":"a6a6cbb5-f6cb-40da-be68-0a8d55a7206e","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}',117680923124105216,1,153);
CREATE TABLE target (
    target BLOB NOT NULL PRIMARY KEY,
    plan BLOB,
    place BLOB,
    body TEXT,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
INSERT INTO target VALUES(X'73825a1944654be8b0c67a9a5666be7d',X'a6a6cbb5f6cb40dabe680a8d55a7206e',X'de823d27ddaa82aeba3cdffa2ab36fbe','{"target":"73825a19-4465-4be8-b0c6-7a9a5666be7d","plan":"a6a6cbb5-f6cb-40da-be68-0a8d55a7206e","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}',117680923124170752,1,154);
CREATE TABLE person_counted (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    counted BLOB NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0a317652de2a4f6fabe63b5ed30e9832',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'18bc87fc339c422683cfa6fcc8dee408',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'1f59c0e7f54a4485a333bab9e28c7cfe',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2d4c9bf49f754de9a4ab5704675e7643',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'437b96b5600845d5a7836fd63380273f',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'79e6318c302843e6b9862e9606395db8',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cc0127d0bad3402187d2c3a4eed1a02f',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cd726622679f40fc9c094a78b69d4c3f',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'dc8d4d136ff1424e99df991f3e2ccad1',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e312bbd4425b4fcc937adb54335bccaa',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f2dafbb80f13433ba027ae969482a417',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'f921ee8f08a74175a19938ec2044a178',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
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
CREATE TABLE counting (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    commune BLOB NOT NULL,
    person BLOB NOT NULL
);
CREATE INDEX event_person ON event (person, clock) WHERE person IS NOT NULL;
CREATE INDEX card_person ON card (person);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_person ON session (person);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX register_person_person ON register_person (person);
CREATE INDEX register_word_person ON register_word (person);
CREATE INDEX register_visit_person ON register_visit (person);
CREATE INDEX register_trace_person ON register_trace (person);
CREATE INDEX register_identity_person ON register_identity (person);
CREATE INDEX register_code_person ON register_code (person);
CREATE INDEX register_person_folded ON register_person (folded, commune);
CREATE INDEX import_place ON import (place);
CREATE INDEX import_row_verdict ON import_row (import, verdict, number);
CREATE INDEX import_row_folded ON import_row (import, folded);
CREATE INDEX import_row_person ON import_row (person);
CREATE INDEX import_row_identity ON import_row (import, identity);
CREATE INDEX import_row_code ON import_row (import, code);
CREATE INDEX register_person_phone ON register_person (replace(replace(replace(phone, ' ', ''), '.', ''), '-', ''));
CREATE INDEX audit_detail ON audit (detail);
CREATE INDEX event_author ON event (author, clock, person) WHERE person IS NOT NULL;
CREATE INDEX classroom_seat_person ON classroom_seat (person);
CREATE INDEX place_word_place ON place_word (place, since);
CREATE INDEX residential_group_commune ON residential_group (commune);
CREATE INDEX person_person ON person (person);
CREATE INDEX person_erased ON person (person) WHERE erased = 1;
CREATE INDEX person_moved ON person (commune, person) WHERE moved = 1;
CREATE INDEX organisation_place ON organisation (place);
CREATE INDEX visit_visit ON visit (visit);
CREATE INDEX rights_request_request ON rights_request (request);
CREATE INDEX rights_request_person ON rights_request (person);
CREATE INDEX rights_answer_request ON rights_answer (request);
CREATE INDEX target_plan ON target (plan);
CREATE INDEX session_plan_place ON session_plan (place, starts_at);
CREATE INDEX session_present_session ON session_present (session, person);
CREATE INDEX visit_place ON visit (place, next_on);
CREATE INDEX visit_person ON visit (person, visited_on);
COMMIT;

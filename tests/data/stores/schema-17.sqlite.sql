PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migration (number BIGINT NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL);
INSERT INTO migration VALUES(1,1795694448148);
INSERT INTO migration VALUES(2,1795694448148);
INSERT INTO migration VALUES(3,1795694448148);
INSERT INTO migration VALUES(4,1795694448148);
INSERT INTO migration VALUES(5,1795694448148);
INSERT INTO migration VALUES(6,1795694448148);
INSERT INTO migration VALUES(7,1795694448148);
INSERT INTO migration VALUES(8,1795694448148);
INSERT INTO migration VALUES(9,1795694448148);
INSERT INTO migration VALUES(10,1795694448148);
INSERT INTO migration VALUES(11,1795694448148);
INSERT INTO migration VALUES(12,1795694448148);
INSERT INTO migration VALUES(13,1795694448148);
INSERT INTO migration VALUES(14,1795694448148);
INSERT INTO migration VALUES(15,1795694448148);
INSERT INTO migration VALUES(16,1795694448148);
INSERT INTO migration VALUES(17,1795694448148);
CREATE TABLE stream (
    stream BIGINT NOT NULL PRIMARY KEY,
    node BLOB NOT NULL,
    epoch BIGINT NOT NULL,
    own BIGINT NOT NULL CHECK (own IN (0, 1)),
    UNIQUE (node, epoch)
);
INSERT INTO stream VALUES(1,X'30195f7dd76e8c1b4b09a9a9ff824195bf8c383c7d703c85b6f60e3a896db129',1,1);
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
INSERT INTO event VALUES(1,1,X'a1cbe84aea2386199dfb42e22365b46e','place.opened',1,117682631357497344,1795694448202,1795694448204,NULL,X'68b9c90276c886c3a66d4448d8a067dc',NULL,'{"place":"68b9c902-76c8-86c3-a66d-4448d8a067dc","code":"01","name":"Thành phố Hà Nội","kind":"Thành phố","level":"province","nameEn":"Hanoi City","population":8718000,"latE6":21000100,"lonE6":105698000,"areaM2":3359800000}',X'0ee0d8b5561f5e527efb97629211f9b74671aff846e3f73ea2efdd73d95457c2');
INSERT INTO event VALUES(1,2,X'73646f46f9e38cfab5a79aa7a91fdd37','place.opened',1,117682631357497345,1795694448202,1795694448204,NULL,X'e0eecf77c61581eca849e53bad29b445',NULL,'{"place":"e0eecf77-c615-81ec-a849-e53bad29b445","code":"22","name":"Tỉnh Quảng Ninh","kind":"Tỉnh","level":"province","nameEn":"Quang Ninh Province","population":1429841,"latE6":21264200,"lonE6":107223000,"areaM2":6207900000}',X'12bbf268697e2609015f6076c29ba8f825bfe6eb0f6f8533ea12e0e40fee7f1d');
INSERT INTO event VALUES(1,3,X'7992602ed7f286b196f9f130cf65809a','place.opened',1,117682631357497346,1795694448202,1795694448204,NULL,X'7066c9a3f6cc85a4921395fec130aafa',NULL,'{"place":"7066c9a3-f6cc-85a4-9213-95fec130aafa","code":"38","name":"Tỉnh Thanh Hóa","kind":"Tỉnh","level":"province","nameEn":"Thanh Hoa Province","population":3760650,"latE6":20046800,"lonE6":105317000,"areaM2":11114700000}',X'4423f95b94c9584fdb638b9bf12864359f78f62175167fdf119a1d1f875016c6');
INSERT INTO event VALUES(1,4,X'dbffb03de2e2838682a45fab657d7740','place.opened',1,117682631357497347,1795694448202,1795694448204,NULL,X'6fe4c9e160b9835686b6aba5b5f6288d',NULL,'{"place":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","code":"001","name":"Quận Ba Đình","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'0624bbd01f6c00d6db204b4a7ef8d7b74285ad607e13396109cba0e0a9f94780');
INSERT INTO event VALUES(1,5,X'e886109decbe8ee2a9b21a8546af909c','place.opened',1,117682631357497348,1795694448202,1795694448204,NULL,X'59860d87bada827da82e7f30f598fd22',NULL,'{"place":"59860d87-bada-827d-a82e-7f30f598fd22","code":"002","name":"Quận Hoàn Kiếm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'0bc97d5d5787d3d34a4f802b28182a1e5ca85a7053309e3ce10aef3b5bc80d58');
INSERT INTO event VALUES(1,6,X'43d28dc320f58d1f979102b7c22b5595','place.opened',1,117682631357497349,1795694448202,1795694448204,NULL,X'4acdb67df7b38136a5f86d2f024987dd',NULL,'{"place":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","code":"003","name":"Quận Tây Hồ","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'7da15f778704e5cad4c3c52071c3340446927c975db0fdfd1375152f5af60911');
INSERT INTO event VALUES(1,7,X'f1ba6aeea7098549a37ffa0bb614a50d','place.opened',1,117682631357497350,1795694448202,1795694448204,NULL,X'c6929a7acb4b8a4386ee2379f4a7580b',NULL,'{"place":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","code":"004","name":"Quận Long Biên","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'8f3ebfd274f64d753c08efe3f349114b12c6c8d24a73653a59d352a1749594dd');
INSERT INTO event VALUES(1,8,X'195c58d30d8289118a12eb4e6432bc8f','place.opened',1,117682631357497351,1795694448202,1795694448204,NULL,X'229afabafd40852387759304992f0d35',NULL,'{"place":"229afaba-fd40-8523-8775-9304992f0d35","code":"005","name":"Quận Cầu Giấy","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'a497b2de083c5eb54d2d47f337e243df5cc6414947aeb1913905d9227a49b0b9');
INSERT INTO event VALUES(1,9,X'd8e7066dd38a814e8c8a8ed47599f4b0','place.opened',1,117682631357497352,1795694448202,1795694448204,NULL,X'5295e042b1cf8a548d1ae05d235c9283',NULL,'{"place":"5295e042-b1cf-8a54-8d1a-e05d235c9283","code":"007","name":"Quận Hai Bà Trưng","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'b7266d87544a313d5eff2b4b52c408ed2d47e0b1b778e16f0b61c3b7657c4764');
INSERT INTO event VALUES(1,10,X'75a166d7a42a87fe85130ea565c97c97','place.opened',1,117682631357497353,1795694448202,1795694448204,NULL,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,'{"place":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","code":"021","name":"Quận Bắc Từ Liêm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}',X'662f17a84220bc2a3959bd09747b3746023b3ae7e6a246f2629af81b977b529c');
INSERT INTO event VALUES(1,11,X'5ebf4ccfae8d86f19acffd545638123d','place.opened',1,117682631357497354,1795694448202,1795694448204,NULL,X'2262236eb5ac886cb44c5878726f1aaa',NULL,'{"place":"2262236e-b5ac-886c-b44c-5878726f1aaa","code":"193","name":"Thành phố Hạ Long","kind":"Thành phố","level":"district","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validTo":"2025-06-30"}',X'51c961d10c8da33c0fd82b15e4d7c99e8cfaf28d983f421560b3ca2e3feef82f');
INSERT INTO event VALUES(1,12,X'c865e504e97786839e658b5103e945ab','place.opened',1,117682631357497355,1795694448202,1795694448204,NULL,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,'{"place":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","code":"380","name":"Thành phố Thanh Hóa","kind":"Thành phố","level":"district","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validTo":"2025-06-30"}',X'16e64f87d3bfa6d9c933f58d5519fee7e4c07a47d2e9f80bfa79747b9676c588');
INSERT INTO event VALUES(1,13,X'd0a0e545f1a3840ab8d6ea177b3ce812','place.opened',1,117682631357497356,1795694448202,1795694448204,NULL,X'd9b231894ea2865eb01b9cfbe71cd0c5',NULL,'{"place":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","code":"00001","name":"Phường Phúc Xá","kind":"Phường","level":"commune","parent":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","validTo":"2025-06-30"}',X'47e9ae34a212ad58038ce353a43d7f8ea39afb2a5fcd1f9c5c17007675bb3261');
INSERT INTO event VALUES(1,14,X'a9386fe18c138b71813384f1a9972a9b','place.opened',1,117682631357497357,1795694448202,1795694448204,NULL,X'600625b3ab848facaf133438f8358866',NULL,'{"place":"600625b3-ab84-8fac-af13-3438f8358866","code":"00037","name":"Phường Phúc Tân","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}',X'e5093ed22b15c2125cca4822e713b9b0a83603e3b3e10c0c73025d1daa1e96b4');
INSERT INTO event VALUES(1,15,X'cabd19e7491e89e09989851da6db97f4','place.opened',1,117682631357497358,1795694448202,1795694448204,NULL,X'a87605da61d585ae8d622a5a53626e94',NULL,'{"place":"a87605da-61d5-85ae-8d62-2a5a53626e94","code":"00067","name":"Phường Chương Dương","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}',X'33a126a216ab829ed852e6e53a817cbf0fd440aaa05463d2a01f401b836de6b5');
INSERT INTO event VALUES(1,16,X'0534c5d0f6a684cf8b6dc4383a964693','place.opened',1,117682631357497359,1795694448202,1795694448204,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"place":"9d7af793-590f-8d42-8b11-70bcefad5534","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'046267a1218d9229bf07e558d35f25546a9082860021a6176e28c8eea17a2e9f');
INSERT INTO event VALUES(1,17,X'e076d8a2c568848ebcf4318c1edb4372','place.opened',1,117682631357497360,1795694448202,1795694448204,NULL,X'51a12f54e287837184e3ed4087ed4c50',NULL,'{"place":"51a12f54-e287-8371-84e3-ed4087ed4c50","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","nameEn":"Phu Thuong Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":39322,"latE6":21086000,"lonE6":105802000,"areaM2":7210000}',X'3ca48a8dabd97f61f89e7afedc8add264448d90d8bcdd35580df9dccdd8602d0');
INSERT INTO event VALUES(1,18,X'f5bd7d74a7ca8587b440cda8fe31dcfb','place.opened',1,117682631357497361,1795694448202,1795694448204,NULL,X'e6cc5f834c2c86eaacdfc057eee1f439',NULL,'{"place":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","code":"00094","name":"Phường Nhật Tân","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'029b2d652b15327c53e1504b2eb2bceb59d0896377d6345588b705ed87cb9e30');
INSERT INTO event VALUES(1,19,X'9b027b7198738df6982f673790ce0aeb','place.opened',1,117682631357497362,1795694448202,1795694448204,NULL,X'dca64a9566238022abd47817499392a3',NULL,'{"place":"dca64a95-6623-8022-abd4-7817499392a3","code":"00097","name":"Phường Tứ Liên","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'1e9a70939c3fd2349c041a71f71a7f7c88a0c928b7d73b6e345388b9757b2068');
INSERT INTO event VALUES(1,20,X'403a6cb98e148d57ba142070a86ef35a','place.opened',1,117682631357497363,1795694448202,1795694448204,NULL,X'f9c2e7cf7fa98fc2adc75a0077c8270a',NULL,'{"place":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","code":"00097","name":"Phường Hồng Hà","kind":"Phường","level":"commune","nameEn":"Hong Ha Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":123282,"latE6":21056700,"lonE6":105845000,"areaM2":15090000}',X'968e8afc976770f95ae3cefb95d49b5f14b209ee4f517a1752aefe1df2e3e0d7');
INSERT INTO event VALUES(1,21,X'711100cbc95e8e8ca339958ef78be0fa','place.opened',1,117682631357497364,1795694448202,1795694448204,NULL,X'6b538067313d8091b0d6917f682cbe88',NULL,'{"place":"6b538067-313d-8091-b0d6-917f682cbe88","code":"00100","name":"Phường Quảng An","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'd2bcca21f14389273917758a7ad37348246a02774c63af5659be1e545394b4ee');
INSERT INTO event VALUES(1,22,X'2a8badf4d1d88eb5b22e1ffd680d2505','place.opened',1,117682631357497365,1795694448202,1795694448204,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"place":"226a836f-b04f-8449-8af7-5cac6b28560a","code":"00103","name":"Phường Xuân La","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'069adacc0b163e88d40d253332a3020415b7110d923b1a93bc35132f2cf2922e');
INSERT INTO event VALUES(1,23,X'15b4c757de5b87e7ab7865f8c71eb1e7','place.opened',1,117682631357562880,1795694448202,1795694448205,NULL,X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"place":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","code":"00103","name":"Phường Tây Hồ","kind":"Phường","level":"commune","nameEn":"Tay Ho Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":100122,"latE6":21058000,"lonE6":105820000,"areaM2":10720000}',X'58a288114c88f171a387431588fd3afd8f74e97dbbfe51c491b0e626aff7d74d');
INSERT INTO event VALUES(1,24,X'05404dfa963f893c84ce22031650f26e','place.opened',1,117682631357562881,1795694448202,1795694448205,NULL,X'3a1ba09c6c408a46a38030955b3a53db',NULL,'{"place":"3a1ba09c-6c40-8a46-a380-30955b3a53db","code":"00106","name":"Phường Yên Phụ","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'f44ddd5fe9f38253aec18fe77b23d3c3bbba94f4eda45885ebe5c093fcbce07e');
INSERT INTO event VALUES(1,25,X'0948e46913fc846d83f0a5a45340cabd','place.opened',1,117682631357562882,1795694448202,1795694448205,NULL,X'63e63718618084ccba7f21f7061001f5',NULL,'{"place":"63e63718-6180-84cc-ba7f-21f7061001f5","code":"00109","name":"Phường Bưởi","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'e7f4393bb0ecf6512386f1c437d2ad8e7fab53a3bf5c018b5e76a3ee1a291d75');
INSERT INTO event VALUES(1,26,X'a270d94c24798cc5ac0491f805328429','place.opened',1,117682631357562883,1795694448202,1795694448205,NULL,X'be75f4c2dd4a8abc938c7ab1c46f1b09',NULL,'{"place":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","code":"00112","name":"Phường Thụy Khuê","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}',X'd895dd79d7016972f12ae453ecd61a050d97f9ac3032aa206d8b176b39a3168c');
INSERT INTO event VALUES(1,27,X'851bc6e2cadc827eb79ed52b954d7aa1','place.opened',1,117682631357562884,1795694448202,1795694448205,NULL,X'52dce4d3861883b7be7c1bb32ee4ab87',NULL,'{"place":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","code":"00118","name":"Phường Ngọc Thụy","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}',X'a89b04419525affb82252de7deb6bfcc7f274e630e0d3117af819a96a300918c');
INSERT INTO event VALUES(1,28,X'71a7135b1f5b85079fcd3af8f9d7f189','place.opened',1,117682631357562885,1795694448202,1795694448205,NULL,X'2f16ce3780be8a3cb6f13df2e355b2c7',NULL,'{"place":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","code":"00139","name":"Phường Bồ Đề","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}',X'9a4d32c8820ce4af607b9bc1b07fd5dc4a2d4de8d751ee040fcc4e3cdd231233');
INSERT INTO event VALUES(1,29,X'1acf0279626c8327b8fabb6a7bc55c8f','place.opened',1,117682631357562886,1795694448202,1795694448205,NULL,X'beb73abcdaa884b3a4d0f3439fe2d852',NULL,'{"place":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","code":"00157","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'052755525f550c4b6989d83e16de36a76331eb2f45b36fba8cf1317bcf6b8c1e');
INSERT INTO event VALUES(1,30,X'263fc65e8b3a842b960e439faadbb949','place.opened',1,117682631357562887,1795694448202,1795694448205,NULL,X'67e8d5f03b028ffb9050a16d27610ddc',NULL,'{"place":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","code":"00160","name":"Phường Nghĩa Tân","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'5a9dda43e1c1eb06c2c980820816a7205c98f03783a3353a2d97d4614154e46a');
INSERT INTO event VALUES(1,31,X'3dd9b7bf0fea8c2c813bbea0d1d50035','place.opened',1,117682631357562888,1795694448202,1795694448205,NULL,X'765341818bfd87e3b72dede0aca91388',NULL,'{"place":"76534181-8bfd-87e3-b72d-ede0aca91388","code":"00160","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","nameEn":"Nghia Do Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":125568,"latE6":21045100,"lonE6":105794000,"areaM2":4340000}',X'9221c25d888e50917288aa16370861905b171693986d85537a251dbb762dbcf6');
INSERT INTO event VALUES(1,32,X'a8c6b41371ef89eda192854064881d61','place.opened',1,117682631357562889,1795694448202,1795694448205,NULL,X'bf16abd791d583c7bb5acf772163294f',NULL,'{"place":"bf16abd7-91d5-83c7-bb5a-cf772163294f","code":"00163","name":"Phường Mai Dịch","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'50a50b0553037a9cae76837a0765451cb35f27d6c633bd6972a42113ba155a20');
INSERT INTO event VALUES(1,33,X'e6855e3ed4a687908dbef9850f625157','place.opened',1,117682631357562890,1795694448202,1795694448205,NULL,X'6ad5c2ec26ce8da4bff5d149c184de00',NULL,'{"place":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","code":"00166","name":"Phường Dịch Vọng","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'f569b1174b1bdac704dd42e51e5044169fb0fd017790b21154f17103ee896ffe');
INSERT INTO event VALUES(1,34,X'7b0210af38ed81a8840ed2639354156f','place.opened',1,117682631357562891,1795694448202,1795694448205,NULL,X'1b2d4f1471c386109b774c3e861e64fa',NULL,'{"place":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","code":"00167","name":"Phường Dịch Vọng Hậu","kind":"Phường","level":"commune","nameEn":"Dich Vong Hau Commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'6d06d64ebbda56cf2676c1c20dcd6c92cfaac9700615602383b0f54311669326');
INSERT INTO event VALUES(1,35,X'05ba73b6c14085319417e148ae4a653e','place.opened',1,117682631357562892,1795694448202,1795694448205,NULL,X'3313108e89fb8de09e7648e4e3940726',NULL,'{"place":"3313108e-89fb-8de0-9e76-48e4e3940726","code":"00169","name":"Phường Quan Hoa","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}',X'0323db6af689a2591778790e380981a993abedee2bf1033743ae0112838c3fb0');
INSERT INTO event VALUES(1,36,X'bea277f23a4084f0ba00fec9082e4e7c','place.opened',1,117682631357562893,1795694448202,1795694448205,NULL,X'2816b6bbb2cb8de0a32491f95ea8cd67',NULL,'{"place":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","code":"00244","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}',X'b0e58d4c852b35175639d24642f834540c8551cc2a86515f2208701bc598478a');
INSERT INTO event VALUES(1,37,X'96ad160433ca8fb5a9325ef3f5fced1f','place.opened',1,117682631357562894,1795694448202,1795694448205,NULL,X'00e6ef5b40078ec18139094ccccba028',NULL,'{"place":"00e6ef5b-4007-8ec1-8139-094ccccba028","code":"00268","name":"Phường Thanh Lương","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}',X'7d6620c8bc12d1a5523d66f8581d20323c446868f5b3394bbe073011bba76344');
INSERT INTO event VALUES(1,38,X'e06bbc7d738b86ce9ea8d5963e17fcd7','place.opened',1,117682631357562895,1795694448202,1795694448205,NULL,X'3c72c4ed041e89daa7203c39aa1b2c0c',NULL,'{"place":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","code":"00601","name":"Phường Đông Ngạc","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'075eae74604f79c65c77bda63488256cc3f3b052e91d422a68e34fa6a6200dc3');
INSERT INTO event VALUES(1,39,X'1f65742a91f08389b71c7aa5fa067a0b','place.opened',1,117682631357562896,1795694448202,1795694448205,NULL,X'd1fddbda95a4871393c5ee93edb1778f',NULL,'{"place":"d1fddbda-95a4-8713-93c5-ee93edb1778f","code":"00610","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'081a76719f7a370597ade7d4521da31ba087077606bf76edbed36dbc1c7dfed8');
INSERT INTO event VALUES(1,40,X'c1035abd59d48f4b8646c91c0a5d5d25','place.opened',1,117682631357562897,1795694448202,1795694448205,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"place":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","code":"00611","name":"Phường Xuân Tảo","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'34bdc89f5a27d4c95170fe435044c50acba7a1e26d27e1f14598aec5d0524e1f');
INSERT INTO event VALUES(1,41,X'30c10a30ee9c8a37af40941b925a5d71','place.opened',1,117682631357562898,1795694448202,1795694448205,NULL,X'0351b18e396e83d9b91f6eff2b77b79b',NULL,'{"place":"0351b18e-396e-83d9-b91f-6eff2b77b79b","code":"00611","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","nameEn":"Xuan Dinh Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":48658,"latE6":21064500,"lonE6":105795000,"areaM2":5460000}',X'bb16df8a4d37595cdeeba24f6c5884b5117fa431426de663d37349b9bf97a397');
INSERT INTO event VALUES(1,42,X'141768dff50e84fd83fde14297bb36a6','place.opened',1,117682631357562899,1795694448202,1795694448205,NULL,X'530d5f167296899e9cf347fd310cbbff',NULL,'{"place":"530d5f16-7296-899e-9cf3-47fd310cbbff","code":"00616","name":"Phường Cổ Nhuế 1","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}',X'92c56075d3d4815d46e6088a2cd635921d4fffb5247e8c71e233c83a28ab4747');
INSERT INTO event VALUES(1,43,X'ec66f96a30468fb9b062f4104075d067','place.opened',1,117682631357562900,1795694448202,1795694448205,NULL,X'6f620d1b8ceb8796a80223f7a208fff6',NULL,'{"place":"6f620d1b-8ceb-8796-a802-23f7a208fff6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'ddc348c7ea637d597db3c57c32071497d12a721ed1855b51e7b5f6b9c2c83b14');
INSERT INTO event VALUES(1,44,X'9d604be7c0ea8fbeb504bca0860a0166','place.opened',1,117682631357562901,1795694448202,1795694448205,NULL,X'5a1bb185b27a8c99b738b983e4b274f6',NULL,'{"place":"5a1bb185-b27a-8c99-b738-b983e4b274f6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","nameEn":"Bai Chay Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":42018,"latE6":20961700,"lonE6":107029000,"areaM2":25390000}',X'29331cb6489b3b4114bf4fd5f294dfa72bbfecc47abc2c630aacac5e8ddbfc0c');
INSERT INTO event VALUES(1,45,X'1b3793908e9f84feb32a3550f6431c3b','place.opened',1,117682631357562902,1795694448202,1795694448205,NULL,X'7129b08d994a85ca97aa3f797ecca99b',NULL,'{"place":"7129b08d-994a-85ca-97aa-3f797ecca99b","code":"06679","name":"Phường Hùng Thắng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'aea2973f10421f5d6008bc03d11aa6777711ae830b19df8f43b87708b50583d9');
INSERT INTO event VALUES(1,46,X'a96077e808dd8a8188504a0bdf1ad2ee','place.opened',1,117682631357562903,1795694448202,1795694448205,NULL,X'ef41b8959d928034a91e47b2e028ac36',NULL,'{"place":"ef41b895-9d92-8034-a91e-47b2e028ac36","code":"06685","name":"Phường Trần Hưng Đạo","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'315011e5c3b31b9fc990d48dca7dcdce8adc765f7f6cabe633151c3ca9a34968');
INSERT INTO event VALUES(1,47,X'50c11d02616e8a0ba9038dd644266c7f','place.opened',1,117682631357562904,1795694448202,1795694448205,NULL,X'6d330170cf7c89698850894800ec412c',NULL,'{"place":"6d330170-cf7c-8969-8850-894800ec412c","code":"06685","name":"Phường Hồng Gai","kind":"Phường","level":"commune","nameEn":"Hong Gai Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":51333,"latE6":20948500,"lonE6":107046200,"areaM2":5000000}',X'1feee5430e6ab942da40939c0b32642ddcccda6427e8f8655a0a97004245c8e1');
INSERT INTO event VALUES(1,48,X'82952e7342138947b75f09c660285067','place.opened',1,117682631357562905,1795694448202,1795694448205,NULL,X'ae16016a5c5e837c951eddef2a1637e1',NULL,'{"place":"ae16016a-5c5e-837c-951e-ddef2a1637e1","code":"06688","name":"Phường Hồng Hải","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'7baa372a3bc8833add8639212164bd8212eeaca0098c5819d01444087d600ec7');
INSERT INTO event VALUES(1,49,X'3df49bde1ce981e6836eb19b60645e85','place.opened',1,117682631357562906,1795694448202,1795694448205,NULL,X'bc4518da643b8654a643c6d6214d04d8',NULL,'{"place":"bc4518da-643b-8654-a643-c6d6214d04d8","code":"06688","name":"Phường Hạ Long","kind":"Phường","level":"commune","nameEn":"Ha Long Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":52905,"latE6":20962600,"lonE6":107045800,"areaM2":6080000}',X'5aaf4d669cd0fc8f329c056c99fa1ac2d99b09fe5a171df129cd5e4764965076');
INSERT INTO event VALUES(1,50,X'cd7e86e0592a80cc814b715b7edba9a7','place.opened',1,117682631357562907,1795694448202,1795694448205,NULL,X'20fd75450e7f83c6977bf6be664a3c6f',NULL,'{"place":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","code":"06691","name":"Phường Hồng Gai","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'2812a7d64875403755203e8b8e28f48b03f83d96affb5633f2b5d92bd92a9f0e');
INSERT INTO event VALUES(1,51,X'cdf9b22f402f85f0b3bdcfe7cec19504','place.opened',1,117682631357562908,1795694448202,1795694448205,NULL,X'b11dc3ce933f8251878aee5356ccecfc',NULL,'{"place":"b11dc3ce-933f-8251-878a-ee5356ccecfc","code":"06694","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'd64bc18de27f9049b5ce22282b1c7c4b6788f1906bd7d243f2c9e1ac94fd909b');
INSERT INTO event VALUES(1,52,X'90b2af383f1585c4a26eff2eef853b16','place.opened',1,117682631357562909,1795694448202,1795694448205,NULL,X'5575ae35a81d8bcfbbef574d6908fd09',NULL,'{"place":"5575ae35-a81d-8bcf-bbef-574d6908fd09","code":"06697","name":"Phường Hồng Hà","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}',X'5420a5730739b95434341b43812ec09b2d33f1c23c442054437ca110c4eadcf5');
INSERT INTO event VALUES(1,53,X'5974696ecb1a82438bd954cd9b3dde71','place.opened',1,117682631357562910,1795694448202,1795694448205,NULL,X'6339709fadd38a30bd9e6c3b6f212f43',NULL,'{"place":"6339709f-add3-8a30-bd9e-6c3b6f212f43","code":"14758","name":"Phường Đông Thọ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'525b4f5609074ebd28a37a2ad6c7b0adadc3787063740086c170d15ffebda2a2');
INSERT INTO event VALUES(1,54,X'1a2f61dfabcb88d0aeee6960a1499991','place.opened',1,117682631357562911,1795694448202,1795694448205,NULL,X'fe1d51c8ccab8741a449163dcd1dcd05',NULL,'{"place":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","code":"14764","name":"Phường Trường Thi","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'9e17aab8ec0997bacf84982077c9269c47fb1f33c908d87187277a430798542c');
INSERT INTO event VALUES(1,55,X'4c470c0ceeef81359eb3cc88d8dbaa8a','place.opened',1,117682631357562912,1795694448202,1795694448205,NULL,X'e515e8eafab58e9eb008cca48f055908',NULL,'{"place":"e515e8ea-fab5-8e9e-b008-cca48f055908","code":"14767","name":"Phường Điện Biên","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'6861d8a011daba04e2ecfa29f06309310ec86e11333c1590ce390dc965a86374');
INSERT INTO event VALUES(1,56,X'361b096fa9738c2884222f70062968d4','place.opened',1,117682631357562913,1795694448202,1795694448205,NULL,X'14d973f623ad8d258bb5893a40104db7',NULL,'{"place":"14d973f6-23ad-8d25-8bb5-893a40104db7","code":"14770","name":"Phường Phú Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'3f378550f5340fee95aa1e7cd7b111d704425f90ff37e7cc01e96698222b723c');
INSERT INTO event VALUES(1,57,X'64a1a675e8c6879f94c10b674bba3442','place.opened',1,117682631357562914,1795694448202,1795694448205,NULL,X'bc19506f088d8f778259c5908c3cbf56',NULL,'{"place":"bc19506f-088d-8f77-8259-c5908c3cbf56","code":"14773","name":"Phường Lam Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'a294a3e67495c3d3d30b8cedc0a4d54bdbc8db6aaf4ef9db37a1b306e4747fc0');
INSERT INTO event VALUES(1,58,X'3d15e7290e7f86f3938b5bba13c2c382','place.opened',1,117682631357562915,1795694448202,1795694448205,NULL,X'266f4ec3fd0b8fd4a192983f63cee900',NULL,'{"place":"266f4ec3-fd0b-8fd4-a192-983f63cee900","code":"14776","name":"Phường Ba Đình","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'9c0d08561e9c28fe78874bc6282ca1d924f43562b90fe612599020b71b350f4f');
INSERT INTO event VALUES(1,59,X'5f83c9f07ac88b639777c087f341ce56','place.opened',1,117682631357562916,1795694448202,1795694448205,NULL,X'86b84a0fa09985228789190d0ecbad56',NULL,'{"place":"86b84a0f-a099-8522-8789-190d0ecbad56","code":"14779","name":"Phường Ngọc Trạo","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'616d4240106da9757e4e485277ff53df1c266ea3e699dc6416ca12fa5b0f55fe');
INSERT INTO event VALUES(1,60,X'84f1cb05ee2e83728c21d337a7f1cfe7','place.opened',1,117682631357562917,1795694448202,1795694448205,NULL,X'61a3d2fab82c8447878a730dbf3062f4',NULL,'{"place":"61a3d2fa-b82c-8447-878a-730dbf3062f4","code":"14782","name":"Phường Đông Vệ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'c52bec61e6fc3fc509f3e6143c39bb72ba39511250499de11763e01e75faf2d5');
INSERT INTO event VALUES(1,61,X'dabedcd6d2848383a7e5ced8ac326c60','place.opened',1,117682631357562918,1795694448202,1795694448205,NULL,X'ed60572f692989d18f1a3473da0efe00',NULL,'{"place":"ed60572f-6929-89d1-8f1a-3473da0efe00","code":"14785","name":"Phường Đông Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'26f525fa5df8706e9ca7f941064eba8e6796de36972ce31ee11c5e2165673517');
INSERT INTO event VALUES(1,62,X'5768add3cc268dbe8ad66e0ef1f779df','place.opened',1,117682631357562919,1795694448202,1795694448205,NULL,X'623469f4f48a80d899d7e3e972eb5a76',NULL,'{"place":"623469f4-f48a-80d8-99d7-e3e972eb5a76","code":"14794","name":"Phường Đông Hương","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'c1f9d5f35b03cdfd20e12f5b123afb2b8441b47887465a805065f4a41a58fff1');
INSERT INTO event VALUES(1,63,X'f3bd37d7906e85488d671d5ba68d606e','place.opened',1,117682631357562920,1795694448202,1795694448205,NULL,X'f688358d9ffe8d93badffa6bcf2eabdd',NULL,'{"place":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","code":"14797","name":"Phường Đông Hải","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'ae3775280c7f235ebf11be34b1adc2a84755de582ace40bf638f6b2a2394f7d4');
INSERT INTO event VALUES(1,64,X'c325456ded398a92ac9d219a1e27f3a9','place.opened',1,117682631357562921,1795694448202,1795694448205,NULL,X'07b5c25a661c8dca9a39e0e2d46b247e',NULL,'{"place":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","code":"14797","name":"Phường Hạc Thành","kind":"Phường","level":"commune","nameEn":"Hac Thanh Ward","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validFrom":"2025-07-01","population":197142,"latE6":19802800,"lonE6":105789000,"areaM2":24630000}',X'ed18bb297b6623b0231336479269144364c1c40a2a7ff61fb23351d98f0e42ea');
INSERT INTO event VALUES(1,65,X'ccacdc5a35f5861da034455b584ca07c','place.opened',1,117682631357562922,1795694448202,1795694448205,NULL,X'70e4c408864385bdb77f29d835f14399',NULL,'{"place":"70e4c408-8643-85bd-b77f-29d835f14399","code":"16435","name":"Phường An Hưng","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}',X'80f2b1cf4271b853a5f4aa749e577f8eeb6a5b6a613167af26a5d71e8ccfabce');
INSERT INTO event VALUES(1,66,X'c87e8157fee48961936bb2977c7c6d61','place.succeeded',1,117682631357562923,1795694448202,1795694448205,NULL,X'00e6ef5b40078ec18139094ccccba028',NULL,'{"from":"00e6ef5b-4007-8ec1-8139-094ccccba028","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'a84918592779ecb002e5c6c44395e530c42fe5e7063773d2faefdfee3e5f3d34');
INSERT INTO event VALUES(1,67,X'7ef76138b9b18962a66d40cdaf29ec78','place.succeeded',1,117682631357562924,1795694448202,1795694448205,NULL,X'14d973f623ad8d258bb5893a40104db7',NULL,'{"from":"14d973f6-23ad-8d25-8bb5-893a40104db7","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}',X'e9ea11ea57483dde0a0670e88dca1543f0383814272be4b194c1bf2045351946');
INSERT INTO event VALUES(1,68,X'908ab74b82eb82d3989ec9e0fb715318','place.succeeded',1,117682631357562925,1795694448202,1795694448205,NULL,X'1b2d4f1471c386109b774c3e861e64fa',NULL,'{"from":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'4b7870759b958b71cf0340fa4343218692b9a4076b8a01733d275502a32f9b4c');
INSERT INTO event VALUES(1,69,X'477e84a2740185b59922d3e924adbb9a','place.succeeded',1,117682631357562926,1795694448202,1795694448205,NULL,X'20fd75450e7f83c6977bf6be664a3c6f',NULL,'{"from":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}',X'65d877645c2a309d1b7aca21262d4bc19e86bc0754cc10e1c1fd41fd5bc51a88');
INSERT INTO event VALUES(1,70,X'4ba395a17f16851190bd480c13a2de19','place.succeeded',1,117682631357562927,1795694448202,1795694448205,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'7c6328d8fcd9432000e62480462bf3c5710cad8bc73cc38c3341a8edfec0905d');
INSERT INTO event VALUES(1,71,X'998337b4238087c1b70ec80c0be07f83','place.succeeded',1,117682631357562928,1795694448202,1795694448205,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'98055edae5b4fa36935677fe4c855ffea0de4bc17a91248b7f495ab4cd983e06');
INSERT INTO event VALUES(1,72,X'a39c0c132934864493fe613f4a9c89b6','place.succeeded',1,117682631357562929,1795694448202,1795694448205,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'0ed54869b619302038c054f4f7dad4e632f1a7fac8db8b41add42dd24a3bd771');
INSERT INTO event VALUES(1,73,X'2bdc4ae069b98464884f4fd35018032d','place.succeeded',1,117682631357562930,1795694448202,1795694448205,NULL,X'226a836fb04f84498af75cac6b28560a',NULL,'{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'2020efe3ace10a53e2a63de00b02d507daa81828ca843d831ee5d3d18e70c315');
INSERT INTO event VALUES(1,74,X'322d0cb337e68486a0ae09f73546c438','place.succeeded',1,117682631357562931,1795694448202,1795694448205,NULL,X'266f4ec3fd0b8fd4a192983f63cee900',NULL,'{"from":"266f4ec3-fd0b-8fd4-a192-983f63cee900","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'27f4a7126a6abf140d8d672ca2f6075eebf3918a088cebfb705b0fb0d5ff63ad');
INSERT INTO event VALUES(1,75,X'37246a7507ed8b47b24e7af3b1377777','place.succeeded',1,117682631357562932,1795694448202,1795694448205,NULL,X'2816b6bbb2cb8de0a32491f95ea8cd67',NULL,'{"from":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'a3e43cdacaa407950cd401c29c2202bececda39ecdebb99b694918077f631e10');
INSERT INTO event VALUES(1,76,X'a12b4e6eedb68ff99ed4ddff61849dbf','place.succeeded',1,117682631357562933,1795694448202,1795694448205,NULL,X'2f16ce3780be8a3cb6f13df2e355b2c7',NULL,'{"from":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'93ea134f93314ede7d4db169bee9bff68adc6aefa3900cfca5493021f69adc3b');
INSERT INTO event VALUES(1,77,X'08055845e7688b028470f162bbb95c65','place.succeeded',1,117682631357562934,1795694448202,1795694448205,NULL,X'3313108e89fb8de09e7648e4e3940726',NULL,'{"from":"3313108e-89fb-8de0-9e76-48e4e3940726","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'98516229bddcaf63fd35cb0d48b1c10a330e407a42aac1e68d0461d871dcfcf9');
INSERT INTO event VALUES(1,78,X'94b8077bb9598134815bae714deaa4fd','place.succeeded',1,117682631357562935,1795694448202,1795694448205,NULL,X'3a1ba09c6c408a46a38030955b3a53db',NULL,'{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'4c0b029680218986af12a77ae5805b7ef0c216a638be21e947e256d1aac785b5');
INSERT INTO event VALUES(1,79,X'd911b9c80c28881f9875d4863bac1946','place.succeeded',1,117682631357562936,1795694448202,1795694448205,NULL,X'3a1ba09c6c408a46a38030955b3a53db',NULL,'{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'dd6ea50be5eaab80c0a2d316d468bcefb25e98b41f16afc0abf1790ea26f38f8');
INSERT INTO event VALUES(1,80,X'ebf2cad189e0844d8f468947c8cd9ec5','place.succeeded',1,117682631357562937,1795694448202,1795694448205,NULL,X'3c72c4ed041e89daa7203c39aa1b2c0c',NULL,'{"from":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'00e5aad11c77bbebaa190abe6e0f25c28f696ad8f6a7c44d5f278abcac828764');
INSERT INTO event VALUES(1,81,X'351f7c9c150486c48d9cc5bef53ff180','place.succeeded',1,117682631357562938,1795694448202,1795694448205,NULL,X'52dce4d3861883b7be7c1bb32ee4ab87',NULL,'{"from":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'b3245baab5819ede479ba7b5934d72e9b7c387fe2cb2a1d00f4b7cf569975f02');
INSERT INTO event VALUES(1,82,X'7c212c06b59e8bdd9283b4b73abe258b','place.succeeded',1,117682631357562939,1795694448202,1795694448205,NULL,X'530d5f167296899e9cf347fd310cbbff',NULL,'{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'e8b4d2e7090fa566aa752e06417c5ccf7b59ef1b4934dd764d45303550f78b9d');
INSERT INTO event VALUES(1,83,X'873a8659a29c871c9b593aa2d7dfa047','place.succeeded',1,117682631357562940,1795694448202,1795694448205,NULL,X'530d5f167296899e9cf347fd310cbbff',NULL,'{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'3c49fabcd949b8d15bf8b7c22b45520697bbf3f321869f53b91875e27aa91dfe');
INSERT INTO event VALUES(1,84,X'e408967dcc0e845db6596cfc9e369342','place.succeeded',1,117682631357562941,1795694448202,1795694448205,NULL,X'5575ae35a81d8bcfbbef574d6908fd09',NULL,'{"from":"5575ae35-a81d-8bcf-bbef-574d6908fd09","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}',X'0a22f0448ef0caa35ab77560b4249f3516651439e7861a179c53cdc426b3315f');
INSERT INTO event VALUES(1,85,X'e1c90ee1ff4a82569ddf822cdf4086aa','place.succeeded',1,117682631357562942,1795694448202,1795694448205,NULL,X'600625b3ab848facaf133438f8358866',NULL,'{"from":"600625b3-ab84-8fac-af13-3438f8358866","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}',X'fb85a262110a9a2c6e771cfd6e9ca6f8a32200bc6dc41ab3ea42433a7b4adb3f');
INSERT INTO event VALUES(1,86,X'8b47db57d81b85ddb2e7de4f7c8291e5','place.succeeded',1,117682631357562943,1795694448202,1795694448205,NULL,X'61a3d2fab82c8447878a730dbf3062f4',NULL,'{"from":"61a3d2fa-b82c-8447-878a-730dbf3062f4","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'1034293ffd2fe5e1ab1b6cf88fa4547e9c9baee98be94d12160519153720a1cc');
INSERT INTO event VALUES(1,87,X'd8259c1fbc0e8d2cbf637426bf984a7d','place.succeeded',1,117682631357562944,1795694448202,1795694448205,NULL,X'623469f4f48a80d899d7e3e972eb5a76',NULL,'{"from":"623469f4-f48a-80d8-99d7-e3e972eb5a76","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'1eb4d489545fba23868cde68e20d17f453b0b4abe30b46ed9c9c41a556f68186');
INSERT INTO event VALUES(1,88,X'faf8009df1448672bcae71cc1b7d1b58','place.succeeded',1,117682631357562945,1795694448202,1795694448205,NULL,X'6339709fadd38a30bd9e6c3b6f212f43',NULL,'{"from":"6339709f-add3-8a30-bd9e-6c3b6f212f43","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}',X'77bb651ad3f1081750eadfc98bf6aa53934f0a240c7a1f556d87f899736b4aa1');
INSERT INTO event VALUES(1,89,X'590c743b294582888bf7efa8f879dabf','place.succeeded',1,117682631357562946,1795694448202,1795694448205,NULL,X'63e63718618084ccba7f21f7061001f5',NULL,'{"from":"63e63718-6180-84cc-ba7f-21f7061001f5","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"full"}',X'a19f979bf9ebe5f35e1286c345c00f732aefa3b678e8889b4c6ac85188d43c8f');
INSERT INTO event VALUES(1,90,X'4694dd776ec38cd0b1078dbdce3009c0','place.succeeded',1,117682631357562947,1795694448202,1795694448205,NULL,X'67e8d5f03b028ffb9050a16d27610ddc',NULL,'{"from":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"full"}',X'edabf346339d79ed9399f2212cee090a2763ba167ab4d1c8714c98761092ab42');
INSERT INTO event VALUES(1,91,X'e2292c53583e82228cc2fa86adfafffa','place.succeeded',1,117682631357562948,1795694448202,1795694448205,NULL,X'6ad5c2ec26ce8da4bff5d149c184de00',NULL,'{"from":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'ce8aeda10e59f30619aa83d5f1ef63d15efd48c8e95d01f2b3e59355f8e7f369');
INSERT INTO event VALUES(1,92,X'49d9fce951a28a30aebad93069253485','place.succeeded',1,117682631357562949,1795694448202,1795694448205,NULL,X'6b538067313d8091b0d6917f682cbe88',NULL,'{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'dc03a55558cbdce4655a27a1a910d3bda93dce66e3ec07dcb6d38cef43972d19');
INSERT INTO event VALUES(1,93,X'beede3b2a35783e39d327e6789b6ba82','place.succeeded',1,117682631357562950,1795694448202,1795694448205,NULL,X'6b538067313d8091b0d6917f682cbe88',NULL,'{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'c02aff88a8150755f6923c8fac53458efa7a5c2db2093d6a95d29c6ffaee8e1f');
INSERT INTO event VALUES(1,94,X'6d17fa5f733b805aba4f5dabf34371f8','place.succeeded',1,117682631357562951,1795694448202,1795694448205,NULL,X'6f620d1b8ceb8796a80223f7a208fff6',NULL,'{"from":"6f620d1b-8ceb-8796-a802-23f7a208fff6","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}',X'70e41f278707cdc707ca806f8ebea204930410ee2d5f32e5f5beec3eb428f7c8');
INSERT INTO event VALUES(1,95,X'634ef2d8935b8668843a300081b6d7e9','place.succeeded',1,117682631357562952,1795694448202,1795694448205,NULL,X'70e4c408864385bdb77f29d835f14399',NULL,'{"from":"70e4c408-8643-85bd-b77f-29d835f14399","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}',X'3d8cca98dfc0eab17777f6268e4f33f51a02fe6dff8d062d56d6018133c3ba5d');
INSERT INTO event VALUES(1,96,X'45572f329ea3894c89f432fbf0f667de','place.succeeded',1,117682631357562953,1795694448202,1795694448205,NULL,X'7129b08d994a85ca97aa3f797ecca99b',NULL,'{"from":"7129b08d-994a-85ca-97aa-3f797ecca99b","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}',X'b0c4890624975d40422e440e5f884dd44064f45557541541a8342ee3d0ea0f78');
INSERT INTO event VALUES(1,97,X'bf2cc73d5ce28c1eb8dbe4ec1b61b96b','place.succeeded',1,117682631357562954,1795694448202,1795694448205,NULL,X'86b84a0fa09985228789190d0ecbad56',NULL,'{"from":"86b84a0f-a099-8522-8789-190d0ecbad56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'f5361926e61958b8ae2e736f2162f23ac38d2f2b9cb522fced1bbfe6f3abaefb');
INSERT INTO event VALUES(1,98,X'52edf792ea5d8b8289eb1f64b9352016','place.succeeded',1,117682631357562955,1795694448202,1795694448205,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'9a89d58ffc4d7cc8b4a2a61071ed873215b88215763d63abda85f2d1882809b5');
INSERT INTO event VALUES(1,99,X'94752c8aab4680bdb91e3a4493e0fa8f','place.succeeded',1,117682631357562956,1795694448202,1795694448205,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'0f0d6831c2e004c768309515b0fa8ef826efb60613e3eaa75db8898db9fdbf4b');
INSERT INTO event VALUES(1,100,X'adc6e57317298a8dad41842dbf50365f','place.succeeded',1,117682631357562957,1795694448202,1795694448205,NULL,X'8d0aa1f4f5178fed9c5e18ec4a0ded80',NULL,'{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'7619331e76ea9d54e25bfddcd57413c37923987ce671f2ca6a0c79f32e2e9d08');
INSERT INTO event VALUES(1,101,X'b5e8efb4cfd5862a8b1db1cc7da31d39','place.succeeded',1,117682631357562958,1795694448202,1795694448205,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'0709868d3709089670ccab4cd4e2fa6f60a6514d66ba4469493c3cec2ee998a8');
INSERT INTO event VALUES(1,102,X'7f1dad33f1688e35a6f61345ec459000','place.succeeded',1,117682631357562959,1795694448202,1795694448205,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'38ae22ad5c3b78a56e3638446ef4a9797f5a039f26a90127f1958f69ba3e63fe');
INSERT INTO event VALUES(1,103,X'198ada743ddf85788380cccb74a423c0','place.succeeded',1,117682631357562960,1795694448202,1795694448205,NULL,X'9d7af793590f8d428b1170bcefad5534',NULL,'{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'11d772e56f6c41b1e4b36f57feabdfa858ed5cbac62db4204eaa40b70bfd249d');
INSERT INTO event VALUES(1,104,X'fbe1865bda7a83658ff8b8853c5b0323','place.succeeded',1,117682631357562961,1795694448202,1795694448205,NULL,X'a87605da61d585ae8d622a5a53626e94',NULL,'{"from":"a87605da-61d5-85ae-8d62-2a5a53626e94","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}',X'a9e66ace59b230961f5a66a5b68faab3b500c65b3b176eb8e5727a79e6e12085');
INSERT INTO event VALUES(1,105,X'4f40ff0dc0ad85b79a98f3a79eb2abae','place.succeeded',1,117682631357562962,1795694448202,1795694448205,NULL,X'ae16016a5c5e837c951eddef2a1637e1',NULL,'{"from":"ae16016a-5c5e-837c-951e-ddef2a1637e1","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}',X'8fbc9e5ea16b9da4fb1998b6abd5e4b79b313a18a46d28c324f8cbc5d3f556de');
INSERT INTO event VALUES(1,106,X'499c1a0f87638165858c4b247f749252','place.succeeded',1,117682631357562963,1795694448202,1795694448205,NULL,X'b11dc3ce933f8251878aee5356ccecfc',NULL,'{"from":"b11dc3ce-933f-8251-878a-ee5356ccecfc","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}',X'e49d338196b4b8c6ad02ed9ece06d4d9136a4a24405c15cf1175109438a0d7f9');
INSERT INTO event VALUES(1,107,X'28d99a687d808831aa453c5771439e0e','place.succeeded',1,117682631357562964,1795694448202,1795694448205,NULL,X'bc19506f088d8f778259c5908c3cbf56',NULL,'{"from":"bc19506f-088d-8f77-8259-c5908c3cbf56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'4563cf7ac0da4a937e2cec80a183dc63be4dc5185b80ce834a6740eab975c32f');
INSERT INTO event VALUES(1,108,X'7356f76f590287e4bc165a3607ffaced','place.succeeded',1,117682631357562965,1795694448202,1795694448205,NULL,X'be75f4c2dd4a8abc938c7ab1c46f1b09',NULL,'{"from":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'3fd4da3c5e8fba65a6b073d7fcae8709dd6389ba12c4ebb6a8e575f2b04234d3');
INSERT INTO event VALUES(1,109,X'0e63a553831e82119effd7be4ac9d1e2','place.succeeded',1,117682631357562966,1795694448202,1795694448205,NULL,X'beb73abcdaa884b3a4d0f3439fe2d852',NULL,'{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'2e6573731c405cca4933478f61bed1f9b20002d0a67a278809665443ffea73db');
INSERT INTO event VALUES(1,110,X'055943ded58883619cd72f3909706331','place.succeeded',1,117682631357562967,1795694448202,1795694448205,NULL,X'beb73abcdaa884b3a4d0f3439fe2d852',NULL,'{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'b0dfb1bd7516e2c5f7dd16a63cbeb5cbe383268fb05a8353667c715b0e564119');
INSERT INTO event VALUES(1,111,X'e0e0a61f272d8278850611693706caff','place.succeeded',1,117682631357628416,1795694448202,1795694448206,NULL,X'bf16abd791d583c7bb5acf772163294f',NULL,'{"from":"bf16abd7-91d5-83c7-bb5a-cf772163294f","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}',X'e057bfb6e560569ec8808edd180371126882a7b85decfac367065b4f1df1844f');
INSERT INTO event VALUES(1,112,X'1d415ef925c68b09bd42dcedab974b3e','place.succeeded',1,117682631357628417,1795694448202,1795694448206,NULL,X'd1fddbda95a4871393c5ee93edb1778f',NULL,'{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}',X'9077a62bd9b083f189176ee0b8b17ddb422dd78566bbd6337938b9fbd3e791f4');
INSERT INTO event VALUES(1,113,X'c6f5144019b0815caccff67c88b9ed80','place.succeeded',1,117682631357628418,1795694448202,1795694448206,NULL,X'd1fddbda95a4871393c5ee93edb1778f',NULL,'{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}',X'f16383d894dbd32b8d00a0846312849a46f8eeb34b027233c8ef5d915a144dd8');
INSERT INTO event VALUES(1,114,X'120606cfb3e184e697457b9383ca802b','place.succeeded',1,117682631357628419,1795694448202,1795694448206,NULL,X'd9b231894ea2865eb01b9cfbe71cd0c5',NULL,'{"from":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}',X'ae49219a527662b00efd65607597e11599fd1b447076f21dabcb7f35a58fd76d');
INSERT INTO event VALUES(1,115,X'f158cba7270b8ea888a381a939be81bc','place.succeeded',1,117682631357628420,1795694448202,1795694448206,NULL,X'dca64a9566238022abd47817499392a3',NULL,'{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'36e4923c934088e695d1821ba5f328730b511923c1e630403b862ccdcaa94df4');
INSERT INTO event VALUES(1,116,X'55dab83e29608531b7f889be5e405aeb','place.succeeded',1,117682631357628421,1795694448202,1795694448206,NULL,X'dca64a9566238022abd47817499392a3',NULL,'{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'8ee1e6d3ab94c89aaf2df0bf943cc2bad2d801d1cf8e974140c9a313c84657cb');
INSERT INTO event VALUES(1,117,X'a6573abefc678625b4b3d00850921778','place.succeeded',1,117682631357628422,1795694448202,1795694448206,NULL,X'e515e8eafab58e9eb008cca48f055908',NULL,'{"from":"e515e8ea-fab5-8e9e-b008-cca48f055908","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'ce7c3767e2e4335f632edbe87333ec9b77b85fa1a25f195a3936e6ca6e73990f');
INSERT INTO event VALUES(1,118,X'1833a785656f87fb8fda0171ebc2bc55','place.succeeded',1,117682631357628423,1795694448202,1795694448206,NULL,X'e6cc5f834c2c86eaacdfc057eee1f439',NULL,'{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}',X'6dca2d1b6ce5f6bdf686d2f4ee6d37054327b6338ce2e8eaeb007fc4958cc18c');
INSERT INTO event VALUES(1,119,X'650ef94dfd518389858159ab5a7337ff','place.succeeded',1,117682631357628424,1795694448202,1795694448206,NULL,X'e6cc5f834c2c86eaacdfc057eee1f439',NULL,'{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}',X'b5144b8962b7c772e1fbc88f1e912a3f2024d077691cedd5d73f077c35cbcd3d');
INSERT INTO event VALUES(1,120,X'6359a14b00be8635848e45127b522824','place.succeeded',1,117682631357628425,1795694448202,1795694448206,NULL,X'ed60572f692989d18f1a3473da0efe00',NULL,'{"from":"ed60572f-6929-89d1-8f1a-3473da0efe00","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'd9cb66bcb3cc3890a9ceb1103155c067e1e99abb9ab1d33a0382e559f58ad96d');
INSERT INTO event VALUES(1,121,X'ee119d5aab978943a3b16f0771d4e8f6','place.succeeded',1,117682631357628426,1795694448202,1795694448206,NULL,X'ef41b8959d928034a91e47b2e028ac36',NULL,'{"from":"ef41b895-9d92-8034-a91e-47b2e028ac36","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}',X'2fe9a79051b40014f356ef3eede45c1de62ee7449807e0de0f7ea18f3b3f0845');
INSERT INTO event VALUES(1,122,X'4235dbe318e7858dab95da35638de251','place.succeeded',1,117682631357628427,1795694448202,1795694448206,NULL,X'f688358d9ffe8d93badffa6bcf2eabdd',NULL,'{"from":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'3ec3b0c70ec776a8a31400a736ad9f80ad8f8491fa090a8121799d5e6eb958ba');
INSERT INTO event VALUES(1,123,X'3bfece0b0d2f8de2bd2da177bd2497ee','place.succeeded',1,117682631357628428,1795694448202,1795694448206,NULL,X'fe1d51c8ccab8741a449163dcd1dcd05',NULL,'{"from":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}',X'17f0345d784f215829556d2b500dabc285b1db3f884eac270bcb27efd82a6b22');
INSERT INTO event VALUES(1,124,X'045627c3e0e28e45964e8a79847a53a6','framework.published',1,117682631552532480,1795694451133,1795694451180,NULL,NULL,NULL,'{"framework":"domdom-basic","version":1,"criteria":[{"id":"owns-smartphone","skills":[],"facts":["owns-smartphone"]},{"id":"basic-skills","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call"],"facts":[]},{"id":"essential-services","skills":["services.identity","services.submit","payment.qr"],"facts":[]},{"id":"self-protection","skills":["safety.otp","safety.calls","safety.links","safety.recover"],"facts":[]},{"id":"ai-basics","skills":["ai.ask","ai.check","ai.private"],"facts":[]},{"id":"work-ready","skills":["work.documents","work.meeting","work.files","safety.privacy"],"facts":[]},{"id":"public-service-ready","skills":["work.documents","work.meeting","work.files","safety.privacy","work.office","services.track"],"facts":[]},{"id":"digital-citizen","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call","services.identity","services.submit","payment.qr","safety.otp","safety.calls","safety.links","safety.recover"],"facts":["owns-smartphone"]}]}',X'124454e4777d236884f7a9c831d933c64cc0091d7e16a25af2850a6ab7390a96');
INSERT INTO event VALUES(1,125,X'1d3f0e5df37841e584ae2d4e75f7cdcd','person.enrolled',1,117682631688716288,1795694453251,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c','{"birthYear":1956,"groups":[]}',X'fc0f359fca86af1545fb80f09f77420d112a0672f8ee292d9a9e82c72d0f58eb');
INSERT INTO event VALUES(1,126,X'287563ad911646c5b89e9df03c5162b8','person.enrolled',1,117682631688716289,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'3d71279ad2104eb3a4d4db48433c30a6','{"birthYear":1956,"groups":[]}',X'da018a93aa249076201f2d3ebf7b2850b8d527a414f9a67efdee3d11c3d6357b');
INSERT INTO event VALUES(1,127,X'1f9a0fea77da41a9a65fa8f14f469f7c','person.enrolled',1,117682631688716290,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'c6d6da0e71a84c569e3accc8c3b3f178','{"birthYear":1956,"groups":[]}',X'3d08724738f52b1ee39aeaecebdbe2eda5169b597309e5184d79a276e2a6a6ec');
INSERT INTO event VALUES(1,128,X'41b04c16e1ba44d78b9aaf0087897583','person.enrolled',1,117682631688716291,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2988dee0d7ec410880dee358023c4736','{"birthYear":1956,"groups":[]}',X'f94322e6b69e9762fd58ab3440a8c50ecc51637fcbcfde0a8c8ca854256b5263');
INSERT INTO event VALUES(1,129,X'9ac12d62ab9a4165940fcfe9fa3d6f0c','person.enrolled',1,117682631688716292,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0915ee9c8f8d425d8d4b4dd32c49efab','{"birthYear":1956,"groups":[]}',X'd3eaa9e750ac6bfa26e0ba99bbb039fa9bf0fded66da01b21e72d3039a3e299d');
INSERT INTO event VALUES(1,130,X'96f1a3bb0f0d43fa928b4f5560d35f4e','person.enrolled',1,117682631688716293,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cef2e45a2e9241efa683061584d37f13','{"birthYear":1956,"groups":[]}',X'8ad598e0d04a88f1d833bb0ddd533dfccb075afac38c5bcbfc43136df15dcf54');
INSERT INTO event VALUES(1,131,X'087e40db728e45348327195c301bcdc4','person.enrolled',1,117682631688716294,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e43cb2193be24ed6a42417730389e163','{"birthYear":1956,"groups":[]}',X'3b0029215df44fcc2e0f46e29febfe81fbefae4366e4b5478c59c8b4071e0b81');
INSERT INTO event VALUES(1,132,X'8a99559f2660449086662f3a855f179a','person.enrolled',1,117682631688716295,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'86cfeee429a6453daa0239535e41f50d','{"birthYear":1956,"groups":[]}',X'160970a6416438af5d5b85ab50dfaeb06bd7a3965651d779d72d06f74249f607');
INSERT INTO event VALUES(1,133,X'31124ec2b8df4e0ab02043e432898b81','person.enrolled',1,117682631688716296,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'36c0d3581efa411197c7df3c12683fa2','{"birthYear":1956,"groups":[]}',X'1eb70ed79566c4fdb7ab3b526d7ac3865efc765305e6a6572eaf144b82ba6593');
INSERT INTO event VALUES(1,134,X'102b3daaed424fe9a1704b5abeed08c6','person.enrolled',1,117682631688716297,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'8c4226808b7b43918df56c42f0e05592','{"birthYear":1956,"groups":[]}',X'79c7d773dad62a73fc43760d6ef55f69b910fedd6b5cfca9711ffa9dd4ed7b6d');
INSERT INTO event VALUES(1,135,X'4929901312d54ac7846897e52c6b555a','person.enrolled',1,117682631688716298,1795694453252,1795694453258,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'879aaa927fd347d9885c2c0c7d3ff3ca','{"birthYear":1956,"groups":[]}',X'86317a3cc63aeb97b6ed94f224add76181f5546ed4906f3edef88354d4f2535a');
INSERT INTO event VALUES(1,136,X'70b2733632d6449e921ddd37d12cb288','person.enrolled',1,117682631688781824,1795694453252,1795694453259,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'9ae14b4d60624a7b82b5a09790b82be9','{"birthYear":1956,"groups":[]}',X'5d5670dbf76769242adbc0ea56e47b43663798753c62ac5c437889129f33c42b');
INSERT INTO event VALUES(1,137,X'facbe712660e416c91ef8c841b1ec31a','session.planned',1,117682631688978432,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","title":"Lớp thử","kind":"class","venue":"Nhà văn hóa","venueId":null,"capacity":null,"startsAt":1795694453261,"minutes":60,"skills":["device.touch"],"trainers":[]}',X'27882bd6ba2ea6c4a3e86bbac1f1de5536397876c590deca9fc24ed779db3054');
INSERT INTO event VALUES(1,138,X'ab9353edf4fd4a3aae27a1b67349525d','attendance.recorded',1,117682631688978433,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c','{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","skills":["device.touch"],"trainers":[]}',X'821c262220c661e9d9d2fc2cf7f8e15d60ff38b55e51fb04e8298f3b7db2417a');
INSERT INTO event VALUES(1,139,X'863c9a09bcfd4a72a3956f1bf2eb60e6','attendance.recorded',1,117682631688978434,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'3d71279ad2104eb3a4d4db48433c30a6','{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","skills":["device.touch"],"trainers":[]}',X'48cfc9d79bf5b8aa03d9ea096a8fcef48c31adcea9bb4c44d403d94581896898');
INSERT INTO event VALUES(1,140,X'880d221e1a0a489f8b67057e26baf2d9','attendance.recorded',1,117682631688978435,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'c6d6da0e71a84c569e3accc8c3b3f178','{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","skills":["device.touch"],"trainers":[]}',X'791f3179cc044f564fb1a9f95f4d35fb51247ac0c709ff32925affe88d39e5cb');
INSERT INTO event VALUES(1,141,X'9e7c4750b6464e22b9a314c9ea4fa7a3','attendance.recorded',1,117682631688978436,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2988dee0d7ec410880dee358023c4736','{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","skills":["device.touch"],"trainers":[]}',X'6e37a4f7047007483dc371642609906f70135ffd8ee552df280e719b178d8064');
INSERT INTO event VALUES(1,142,X'ea87bf036eb247f4ae9643d434a41cbb','attendance.recorded',1,117682631688978437,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0915ee9c8f8d425d8d4b4dd32c49efab','{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","skills":["device.touch"],"trainers":[]}',X'2d9a0156bd23e9e9f3411e9d8b5745d506837db2ff756e5b9113ce608a7c16e1');
INSERT INTO event VALUES(1,143,X'71db6cca7bb24c339335d787ad190255','attendance.recorded',1,117682631688978438,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cef2e45a2e9241efa683061584d37f13','{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","skills":["device.touch"],"trainers":[]}',X'85c625b0701dcabd86e32f3116d6a4d6980c9d430828cf99dafd4378644f215d');
INSERT INTO event VALUES(1,144,X'a7a5048b9f834dd2bf636575acf78ca1','attendance.recorded',1,117682631688978439,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e43cb2193be24ed6a42417730389e163','{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","skills":["device.touch"],"trainers":[]}',X'c2dfc88571a66169d99f40d8a807b47d24d30051acb6311906d8ddcf1bcdb211');
INSERT INTO event VALUES(1,145,X'cea8768f7dd841168e796c47be010440','attendance.recorded',1,117682631688978440,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'86cfeee429a6453daa0239535e41f50d','{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","skills":["device.touch"],"trainers":[]}',X'da03e94a09051bb75751d20810a6584077659b9b10ffe99ffdb0db887c101192');
INSERT INTO event VALUES(1,146,X'aa05e04f22b64091aa18bcf1e0f89538','task.observed',1,117682631688978441,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c','{"skill":"device.touch","help":"alone"}',X'454d6ec2eb8e48f810a3e4adf2631bdfc58ff36b34fed89ac6b50b7477fe37d3');
INSERT INTO event VALUES(1,147,X'f89e9509e69d4027ac5f00efacb314fd','task.observed',1,117682631688978442,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'3d71279ad2104eb3a4d4db48433c30a6','{"skill":"device.touch","help":"alone"}',X'2f99ee2bf35e537b1b9fa9d87701ce25a25184b018e187ee10b7507e81880401');
INSERT INTO event VALUES(1,148,X'6596e5c172af4e4685ed17f585fd2944','task.observed',1,117682631688978443,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'c6d6da0e71a84c569e3accc8c3b3f178','{"skill":"device.touch","help":"alone"}',X'4f805ff4873f7254e3c55303c2f236f8cbf1f51ac3332cbd2559c73e92af09e0');
INSERT INTO event VALUES(1,149,X'd7f58de3afa347f78531dca35b83a41e','task.observed',1,117682631688978444,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2988dee0d7ec410880dee358023c4736','{"skill":"device.touch","help":"alone"}',X'e4805fd50aba46d60cc4602c20e589ef6bed2249feafad626ce87bf814fd3029');
INSERT INTO event VALUES(1,150,X'3ccfa601c7b04170917162eee847a15d','visit.recorded',1,117682631688978445,1795694453261,1795694453262,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c','{"visit":"5f404d05-3521-48e4-a738-e8b3e3d4aacc","outcome":"helped","next":null,"wants":["device.touch"],"with":[],"minutes":null}',X'cbfab2a1b76e649d3657120798dd66efa747a858e804b7c75591e4ff662dfca0');
INSERT INTO event VALUES(1,151,X'4f638f42a65e4b9c95e66d400dc0ea09','person.erased',1,117682631689043968,1795694453261,1795694453263,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'9ae14b4d60624a7b82b5a09790b82be9','{}',X'ca6609b4a330b4b5ea699f5d1b5538317fdb2dfdd9029dc47818133236aa99ef');
INSERT INTO event VALUES(1,152,X'4126115d62fa4d52ae22b4fdb10c13fe','help.published',1,117682631689437184,1795694453265,1795694453269,X'01a217bad548700987dfa3b85d36e2e8',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{}',X'f63289edfb636e682db1765ff96e3565bd7588a2c2778eaa18f79d83eaa4fd98');
INSERT INTO event VALUES(1,153,X'8e19e4e1b5e34e0d909243c777743986','plan.made',1,117682631689437185,1795694453265,1795694453269,X'01a217bad548700987dfa3b85d36e2e8',X'68b9c90276c886c3a66d4448d8a067dc',NULL,'{"plan":"77b6c5b3-3a47-43dc-a41e-da5a1d20d705","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}',X'a9a6bcb4e6d6ecd31b9031b332aab296dc01cd0a9154559e1d5e2e92115f64cf');
INSERT INTO event VALUES(1,154,X'ea697c7b2c764be18aec876e2526ec4e','target.set',1,117682631689437186,1795694453265,1795694453269,X'01a217bad548700987dfa3b85d36e2e8',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"target":"a3c7a35b-3229-4f48-aac5-430d9a9d0e26","plan":"77b6c5b3-3a47-43dc-a41e-da5a1d20d705","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}',X'15dfa2666a84c37077d0f53e83dd4b1215a1d0e2e4c6eb883836b73904ed4039');
INSERT INTO event VALUES(1,155,X'7106128204ef40fdb0291d50fce35cd6','residential-group.founded',1,117682631690027008,1795694453277,1795694453278,X'01a217bad548700987dfa3b85d36e2e8',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"residentialGroup":"a061bd90-e049-473a-b5cc-9d337d282484","key":"1","kind":"tổ dân phố","name":"Tổ thử","from":"2026-01-01"}',X'29c7be505a42ac6824ac3c7dd06fba731324c9193618e611b1b2f92a47235142');
INSERT INTO event VALUES(1,156,X'4dd7a1717582477e8bd6dfe1476b9023','households.stated',1,117682631690027009,1795694453277,1795694453278,X'01a217bad548700987dfa3b85d36e2e8',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"residentialGroup":"a061bd90-e049-473a-b5cc-9d337d282484","households":40}',X'493a7c4ddd66e27705514cb0bdae524cbbeb8de849198cc53dd516704c048503');
INSERT INTO event VALUES(1,157,X'6952823f22304d9b878f385178f2bd90','household.listed',1,117682631690158080,1795694453279,1795694453280,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"household":"edb935e3-5d6a-42bb-88f9-f0ca743d355c","residentialGroup":"a061bd90-e049-473a-b5cc-9d337d282484"}',X'0437acf3d8240a4b6939d290501d90c5d914bd20959e0fdcbdca5b7615e37686');
INSERT INTO event VALUES(1,158,X'9111d2bc4d904ff09a5e9cd4684f4404','household.met',1,117682631690158081,1795694453279,1795694453280,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"household":"edb935e3-5d6a-42bb-88f9-f0ca743d355c","outcome":"met","phone":"none","signal":"weak"}',X'0e865b88be27ff59ecd46721aabe41843629c4d5b67dcb1af7d0767cef52d542');
INSERT INTO event VALUES(1,159,X'37b5123afffb4aa1a31a76f1086c28f6','household.joined',1,117682631690158082,1795694453279,1795694453280,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c','{"household":"edb935e3-5d6a-42bb-88f9-f0ca743d355c","from":"2026-02-01","until":null}',X'1d0419c7bf0e1173128496797fa30bf57adafe59fbf65ded4a2bd5ed0feff6b5');
INSERT INTO event VALUES(1,160,X'5c270f187a178e888160e91a466cba9c','person.moved',1,117682631690158083,1795694453279,1795694453280,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c','{"residentialGroup":"a061bd90-e049-473a-b5cc-9d337d282484"}',X'ee2b11e7ac2f576e5dbd345360f1e94272612fe1afed7df34b30120b56dc499e');
INSERT INTO event VALUES(1,161,X'f665c3b97d9c4502b9004041af932e9b','team.set',1,117682631690158084,1795694453279,1795694453280,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"team":"bb4ca97f-640a-4493-81ea-5141cf1bdc83","kind":"community","name":"Tổ công nghệ thử","group":"a061bd90-e049-473a-b5cc-9d337d282484","decision":null,"from":"2026-01-01","until":null,"into":null}',X'6f5ecdc8e6742b17f2ac92a053c2503e7badfdf8019f8f747a5c3c05ff178c4f');
INSERT INTO event VALUES(1,162,X'e22c5314ec324a8eba718a918d9609a6','team.member-set',1,117682631690158085,1795694453279,1795694453280,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"team":"bb4ca97f-640a-4493-81ea-5141cf1bdc83","account":"01a217ba-cf83-721e-82f3-50acadec86fe","role":"head","since":"2026-01-01","until":null}',X'279b58f31fd0c4acc98747f16e2f65ec3cd07a940bdd72177a0b8ff11e1aaba2');
INSERT INTO event VALUES(1,163,X'8be7aaef727045bd9cd8382da97930e0','venue.described',1,117682631690158086,1795694453279,1795694453280,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"venue":"548bd709-35df-47f8-a0a2-5028759bfb6b","name":"Nhà văn hóa thử","address":"","latE6":null,"lonE6":null,"capacity":null,"stepFree":null,"note":"","closed":false}',X'cc0609bfe335ef8486409f5022a1e22652599f28e3b9a881cc488d5a9096eb28');
INSERT INTO event VALUES(1,164,X'fc2000e02b5a45d582260c70c25bb92d','series.planned',1,117682631690223616,1795694453279,1795694453281,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"series":"5b9b206f-d954-4b48-a033-c70096de9b3c","rule":"FREQ=WEEKLY","holidays":"skip","title":"Thứ Bảy thử","kind":"class","venue":"","venueId":"548bd709-35df-47f8-a0a2-5028759bfb6b","capacity":20,"startsAt":1767405600000,"minutes":120,"skills":["device.touch"],"trainers":[]}',X'bf855bc8c625f6a9abd7bf037f0c322311f813ee8d640ee8c800df80427c8a07');
INSERT INTO event VALUES(1,165,X'f53671c7d00a4361995e3c7d8f1a6a51','request.asked',1,117682631690223617,1795694453279,1795694453281,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c','{"request":"ba6098d5-8c6c-4958-b768-bafa3b7fc44b","via":"counter","forOther":false,"agreed":true}',X'903c9062999fc32f8df1e5ba0c25a54da9a448ef0b4ab21edc831863d7873a78');
INSERT INTO event VALUES(1,166,X'302ef286b723457e919b8ec6bcf84877','report.saved',1,117682631690223618,1795694453279,1795694453281,X'01a217bacf83721e82f350acadec86fe',X'de823d27ddaa82aeba3cdffa2ab36fbe',NULL,'{"base":null,"numbers":{"teams-active":3},"words":["difficulties"],"form":"movement","period":"2026-01"}',X'b2e5e76ea0dfb3e736c5f95dc9640752c9453983386cc1ea97f6f6f29141932b');
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
INSERT INTO projection VALUES('fieldwork',3,1);
INSERT INTO projection VALUES('venues',1,1);
INSERT INTO projection VALUES('series',1,1);
INSERT INTO projection VALUES('sign-ups',1,1);
INSERT INTO projection VALUES('households',1,1);
INSERT INTO projection VALUES('teams',1,1);
INSERT INTO projection VALUES('helpdesk',1,1);
INSERT INTO projection VALUES('rights',1,1);
INSERT INTO projection VALUES('reports',1,1);
INSERT INTO projection VALUES('plans',5,1);
CREATE TABLE erasure (
    person BLOB NOT NULL PRIMARY KEY,
    erased_at BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO erasure VALUES(X'9ae14b4d60624a7b82b5a09790b82be9',1795694453262);
CREATE TABLE account (
    account BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    role TEXT NOT NULL,
    place BLOB,
    disabled BIGINT NOT NULL CHECK (disabled IN (0, 1)),
    made_at BIGINT NOT NULL
);
INSERT INTO account VALUES(X'01a217bacf83721e82f350acadec86fe','leader','$argon2id$v=19$m=19456,t=2,p=1$k0m88beT0JEUQQnA5Fy7PA$Sl55F2UaiJfiyIRD7yUw/FSK2lcGpFwM+UxeLcN4oo8','leader',X'de823d27ddaa82aeba3cdffa2ab36fbe',0,1795694448572);
INSERT INTO account VALUES(X'01a217bad548700987dfa3b85d36e2e8','officer','$argon2id$v=19$m=19456,t=2,p=1$KViaumpSByu9h62VL74JcQ$aHE/EI2Cd6iIxSydUjqAl+CvWILh841R+vKOx0ZaMvo','officer',X'68b9c90276c886c3a66d4448d8a067dc',0,1795694449992);
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
INSERT INTO session VALUES(X'4da361e0fc0cc6efc4f1ed5636308d00913b04bd0678dfc415f940660fe9f7d4',X'01a217bacf83721e82f350acadec86fe',NULL,'a7xg-PGswx1zWEj3cOuElwBdzUUy3VLKDtOGJBLQb_8',1795694453192,1795694453192,1795737653192);
INSERT INTO session VALUES(X'0abc4c93179aa9cae801236cfe11243b4c8a4e778da2fbaaf63248be07eaaf92',X'01a217bad548700987dfa3b85d36e2e8',NULL,'NX92YFofUNVOkEuqE6P14MJYpclMavpQ3leffCY-iPM',1795694453249,1795694453249,1795737653249);
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
INSERT INTO audit VALUES(X'01a217bad01878b891e3a7a4957ac092',1795694448664,X'01a217bacf83721e82f350acadec86fe','account added','leader');
INSERT INTO audit VALUES(X'01a217bad5547198a4aae3b3b47ef60d',1795694450004,X'01a217bad548700987dfa3b85d36e2e8','account added','officer');
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
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0915ee9c8f8d425d8d4b4dd32c49efab','Nguyễn Thị Thử 4','nguyen thi thu 4','0900000004',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2988dee0d7ec410880dee358023c4736','Nguyễn Thị Thử 3','nguyen thi thu 3','0900000003',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'36c0d3581efa411197c7df3c12683fa2','Nguyễn Thị Thử 8','nguyen thi thu 8','0900000008',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'3d71279ad2104eb3a4d4db48433c30a6','Nguyễn Thị Thử 1','nguyen thi thu 1','0900000001',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c','Nguyễn Thị Thử 0','nguyen thi thu 0','0900000000',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'86cfeee429a6453daa0239535e41f50d','Nguyễn Thị Thử 7','nguyen thi thu 7','0900000007',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'879aaa927fd347d9885c2c0c7d3ff3ca','Nguyễn Thị Thử 10','nguyen thi thu 10','0900000000',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'8c4226808b7b43918df56c42f0e05592','Nguyễn Thị Thử 9','nguyen thi thu 9','0900000009',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'c6d6da0e71a84c569e3accc8c3b3f178','Nguyễn Thị Thử 2','nguyen thi thu 2','0900000002',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cef2e45a2e9241efa683061584d37f13','Nguyễn Thị Thử 5','nguyen thi thu 5','0900000005',NULL,1,1795694453258,NULL);
INSERT INTO register_person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e43cb2193be24ed6a42417730389e163','Nguyễn Thị Thử 6','nguyen thi thu 6','0900000006',NULL,1,1795694453258,NULL);
CREATE TABLE register_word (
    commune BLOB NOT NULL,
    word TEXT NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (word, commune, person)
) WITHOUT ROWID;
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','4',X'0915ee9c8f8d425d8d4b4dd32c49efab');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'0915ee9c8f8d425d8d4b4dd32c49efab');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'0915ee9c8f8d425d8d4b4dd32c49efab');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'0915ee9c8f8d425d8d4b4dd32c49efab');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','3',X'2988dee0d7ec410880dee358023c4736');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'2988dee0d7ec410880dee358023c4736');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'2988dee0d7ec410880dee358023c4736');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'2988dee0d7ec410880dee358023c4736');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','8',X'36c0d3581efa411197c7df3c12683fa2');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'36c0d3581efa411197c7df3c12683fa2');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'36c0d3581efa411197c7df3c12683fa2');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'36c0d3581efa411197c7df3c12683fa2');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','1',X'3d71279ad2104eb3a4d4db48433c30a6');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'3d71279ad2104eb3a4d4db48433c30a6');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'3d71279ad2104eb3a4d4db48433c30a6');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'3d71279ad2104eb3a4d4db48433c30a6');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','0',X'6f48e79e694a4b9689a1f90349a1ca2c');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'6f48e79e694a4b9689a1f90349a1ca2c');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'6f48e79e694a4b9689a1f90349a1ca2c');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'6f48e79e694a4b9689a1f90349a1ca2c');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','7',X'86cfeee429a6453daa0239535e41f50d');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'86cfeee429a6453daa0239535e41f50d');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'86cfeee429a6453daa0239535e41f50d');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'86cfeee429a6453daa0239535e41f50d');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','10',X'879aaa927fd347d9885c2c0c7d3ff3ca');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'879aaa927fd347d9885c2c0c7d3ff3ca');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'879aaa927fd347d9885c2c0c7d3ff3ca');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'879aaa927fd347d9885c2c0c7d3ff3ca');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','9',X'8c4226808b7b43918df56c42f0e05592');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'8c4226808b7b43918df56c42f0e05592');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'8c4226808b7b43918df56c42f0e05592');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'8c4226808b7b43918df56c42f0e05592');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','2',X'c6d6da0e71a84c569e3accc8c3b3f178');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'c6d6da0e71a84c569e3accc8c3b3f178');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'c6d6da0e71a84c569e3accc8c3b3f178');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'c6d6da0e71a84c569e3accc8c3b3f178');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','5',X'cef2e45a2e9241efa683061584d37f13');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'cef2e45a2e9241efa683061584d37f13');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'cef2e45a2e9241efa683061584d37f13');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'cef2e45a2e9241efa683061584d37f13');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','6',X'e43cb2193be24ed6a42417730389e163');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','nguyen',X'e43cb2193be24ed6a42417730389e163');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thi',X'e43cb2193be24ed6a42417730389e163');
INSERT INTO register_word VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','thu',X'e43cb2193be24ed6a42417730389e163');
CREATE TABLE register_visit (
    commune BLOB NOT NULL,
    event BLOB NOT NULL,
    person BLOB,
    note TEXT NOT NULL,
    PRIMARY KEY (commune, event)
) WITHOUT ROWID;
INSERT INTO register_visit VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'3ccfa601c7b04170917162eee847a15d',X'6f48e79e694a4b9689a1f90349a1ca2c','Ghi chú thử');
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
INSERT INTO register_help VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','Chị Thử','024 3753 0000',NULL,1795694453265);
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
CREATE TABLE register_recording (
    words TEXT NOT NULL,
    voice TEXT NOT NULL,
    language TEXT NOT NULL,
    recording BLOB NOT NULL,
    account BLOB NOT NULL,
    made_at BIGINT NOT NULL,
    milliseconds BIGINT NOT NULL,
    mp3 BLOB NOT NULL,
    PRIMARY KEY (words, voice)
);
CREATE TABLE register_thanks (
    account BLOB NOT NULL PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    name TEXT,
    shows TEXT NOT NULL,
    made_at BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE register_request (
    commune BLOB NOT NULL,
    request BLOB NOT NULL UNIQUE,
    person BLOB,
    name TEXT,
    phone TEXT,
    words TEXT,
    for_whom TEXT,
    answer TEXT,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (commune, request)
) WITHOUT ROWID;
INSERT INTO register_request VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'ba6098d58c6c4958b768bafa3b7fc44b',X'6f48e79e694a4b9689a1f90349a1ca2c',NULL,NULL,'Nhờ thử',NULL,NULL,1795694453280);
CREATE TABLE register_household (
    commune BLOB NOT NULL,
    household BLOB NOT NULL,
    address TEXT NOT NULL,
    building TEXT NOT NULL,
    stairwell TEXT NOT NULL,
    floor BIGINT,
    door TEXT NOT NULL,
    walk_order BIGINT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (commune, household)
) WITHOUT ROWID;
INSERT INTO register_household VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'edb935e35d6a42bb88f9f0ca743d355c','12 ngõ Thử','','',3,'',NULL,1795694453280);
CREATE TABLE register_resident (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    household BLOB NOT NULL,
    PRIMARY KEY (commune, person, household)
) WITHOUT ROWID;
INSERT INTO register_resident VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c',X'edb935e35d6a42bb88f9f0ca743d355c');
CREATE TABLE register_sign_up (
    commune BLOB NOT NULL,
    sign_up BLOB NOT NULL,
    name TEXT NOT NULL,
    phone TEXT,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (commune, sign_up)
) WITHOUT ROWID;
CREATE TABLE register_report (
    place BLOB NOT NULL,
    event BLOB NOT NULL,
    line TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (place, event, line)
) WITHOUT ROWID;
INSERT INTO register_report VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'302ef286b723457e919b8ec6bcf84877','difficulties','Khó khăn thử');
CREATE TABLE device (
    device BLOB NOT NULL PRIMARY KEY,
    account BLOB NOT NULL,
    point BLOB NOT NULL,
    made_at BIGINT NOT NULL,
    dropped_at BIGINT
) WITHOUT ROWID;
CREATE TABLE hub_key (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number = 1),
    der BLOB NOT NULL,
    made_at BIGINT NOT NULL
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
INSERT INTO place_version VALUES(X'00e6ef5b40078ec18139094ccccba028',-2147483648,20269,'00268','Phường Thanh Lương','','Phường',2,X'5295e042b1cf8a548d1ae05d235c9283',NULL,NULL,NULL,NULL,117682631357562894,X'96ad160433ca8fb5a9325ef3f5fced1f');
INSERT INTO place_version VALUES(X'0351b18e396e83d9b91f6eff2b77b79b',20270,NULL,'00611','Phường Xuân Đỉnh','Xuan Dinh Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',48658,21064500,105795000,5460000,117682631357562898,X'30c10a30ee9c8a37af40941b925a5d71');
INSERT INTO place_version VALUES(X'07b5c25a661c8dca9a39e0e2d46b247e',20270,NULL,'14797','Phường Hạc Thành','Hac Thanh Ward','Phường',2,X'7066c9a3f6cc85a4921395fec130aafa',197142,19802800,105789000,24630000,117682631357562921,X'c325456ded398a92ac9d219a1e27f3a9');
INSERT INTO place_version VALUES(X'14d973f623ad8d258bb5893a40104db7',-2147483648,20269,'14770','Phường Phú Sơn','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562913,X'361b096fa9738c2884222f70062968d4');
INSERT INTO place_version VALUES(X'1b2d4f1471c386109b774c3e861e64fa',-2147483648,20269,'00167','Phường Dịch Vọng Hậu','Dich Vong Hau Commune','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117682631357562891,X'7b0210af38ed81a8840ed2639354156f');
INSERT INTO place_version VALUES(X'20fd75450e7f83c6977bf6be664a3c6f',-2147483648,20269,'06691','Phường Hồng Gai','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117682631357562907,X'cd7e86e0592a80cc814b715b7edba9a7');
INSERT INTO place_version VALUES(X'2262236eb5ac886cb44c5878726f1aaa',-2147483648,20269,'193','Thành phố Hạ Long','','Thành phố',1,X'e0eecf77c61581eca849e53bad29b445',NULL,NULL,NULL,NULL,117682631357497354,X'5ebf4ccfae8d86f19acffd545638123d');
INSERT INTO place_version VALUES(X'226a836fb04f84498af75cac6b28560a',-2147483648,20269,'00103','Phường Xuân La','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117682631357497365,X'2a8badf4d1d88eb5b22e1ffd680d2505');
INSERT INTO place_version VALUES(X'229afabafd40852387759304992f0d35',-2147483648,20269,'005','Quận Cầu Giấy','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117682631357497351,X'195c58d30d8289118a12eb4e6432bc8f');
INSERT INTO place_version VALUES(X'266f4ec3fd0b8fd4a192983f63cee900',-2147483648,20269,'14776','Phường Ba Đình','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562915,X'3d15e7290e7f86f3938b5bba13c2c382');
INSERT INTO place_version VALUES(X'2816b6bbb2cb8de0a32491f95ea8cd67',-2147483648,20269,'00244','Phường Bạch Đằng','','Phường',2,X'5295e042b1cf8a548d1ae05d235c9283',NULL,NULL,NULL,NULL,117682631357562893,X'bea277f23a4084f0ba00fec9082e4e7c');
INSERT INTO place_version VALUES(X'2f16ce3780be8a3cb6f13df2e355b2c7',-2147483648,20269,'00139','Phường Bồ Đề','','Phường',2,X'c6929a7acb4b8a4386ee2379f4a7580b',NULL,NULL,NULL,NULL,117682631357562885,X'71a7135b1f5b85079fcd3af8f9d7f189');
INSERT INTO place_version VALUES(X'3313108e89fb8de09e7648e4e3940726',-2147483648,20269,'00169','Phường Quan Hoa','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117682631357562892,X'05ba73b6c14085319417e148ae4a653e');
INSERT INTO place_version VALUES(X'3a1ba09c6c408a46a38030955b3a53db',-2147483648,20269,'00106','Phường Yên Phụ','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117682631357562881,X'05404dfa963f893c84ce22031650f26e');
INSERT INTO place_version VALUES(X'3c72c4ed041e89daa7203c39aa1b2c0c',-2147483648,20269,'00601','Phường Đông Ngạc','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117682631357562895,X'e06bbc7d738b86ce9ea8d5963e17fcd7');
INSERT INTO place_version VALUES(X'4acdb67df7b38136a5f86d2f024987dd',-2147483648,20269,'003','Quận Tây Hồ','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117682631357497349,X'43d28dc320f58d1f979102b7c22b5595');
INSERT INTO place_version VALUES(X'51a12f54e287837184e3ed4087ed4c50',20270,NULL,'00091','Phường Phú Thượng','Phu Thuong Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',39322,21086000,105802000,7210000,117682631357497360,X'e076d8a2c568848ebcf4318c1edb4372');
INSERT INTO place_version VALUES(X'5295e042b1cf8a548d1ae05d235c9283',-2147483648,20269,'007','Quận Hai Bà Trưng','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117682631357497352,X'd8e7066dd38a814e8c8a8ed47599f4b0');
INSERT INTO place_version VALUES(X'52dce4d3861883b7be7c1bb32ee4ab87',-2147483648,20269,'00118','Phường Ngọc Thụy','','Phường',2,X'c6929a7acb4b8a4386ee2379f4a7580b',NULL,NULL,NULL,NULL,117682631357562884,X'851bc6e2cadc827eb79ed52b954d7aa1');
INSERT INTO place_version VALUES(X'530d5f167296899e9cf347fd310cbbff',-2147483648,20269,'00616','Phường Cổ Nhuế 1','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117682631357562899,X'141768dff50e84fd83fde14297bb36a6');
INSERT INTO place_version VALUES(X'5575ae35a81d8bcfbbef574d6908fd09',-2147483648,20269,'06697','Phường Hồng Hà','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117682631357562909,X'90b2af383f1585c4a26eff2eef853b16');
INSERT INTO place_version VALUES(X'59860d87bada827da82e7f30f598fd22',-2147483648,20269,'002','Quận Hoàn Kiếm','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117682631357497348,X'e886109decbe8ee2a9b21a8546af909c');
INSERT INTO place_version VALUES(X'5a1bb185b27a8c99b738b983e4b274f6',20270,NULL,'06673','Phường Bãi Cháy','Bai Chay Ward','Phường',2,X'e0eecf77c61581eca849e53bad29b445',42018,20961700,107029000,25390000,117682631357562901,X'9d604be7c0ea8fbeb504bca0860a0166');
INSERT INTO place_version VALUES(X'600625b3ab848facaf133438f8358866',-2147483648,20269,'00037','Phường Phúc Tân','','Phường',2,X'59860d87bada827da82e7f30f598fd22',NULL,NULL,NULL,NULL,117682631357497357,X'a9386fe18c138b71813384f1a9972a9b');
INSERT INTO place_version VALUES(X'61a3d2fab82c8447878a730dbf3062f4',-2147483648,20269,'14782','Phường Đông Vệ','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562917,X'84f1cb05ee2e83728c21d337a7f1cfe7');
INSERT INTO place_version VALUES(X'623469f4f48a80d899d7e3e972eb5a76',-2147483648,20269,'14794','Phường Đông Hương','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562919,X'5768add3cc268dbe8ad66e0ef1f779df');
INSERT INTO place_version VALUES(X'6339709fadd38a30bd9e6c3b6f212f43',-2147483648,20269,'14758','Phường Đông Thọ','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562910,X'5974696ecb1a82438bd954cd9b3dde71');
INSERT INTO place_version VALUES(X'63e63718618084ccba7f21f7061001f5',-2147483648,20269,'00109','Phường Bưởi','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117682631357562882,X'0948e46913fc846d83f0a5a45340cabd');
INSERT INTO place_version VALUES(X'67e8d5f03b028ffb9050a16d27610ddc',-2147483648,20269,'00160','Phường Nghĩa Tân','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117682631357562887,X'263fc65e8b3a842b960e439faadbb949');
INSERT INTO place_version VALUES(X'68b9c90276c886c3a66d4448d8a067dc',-2147483648,NULL,'01','Thành phố Hà Nội','Hanoi City','Thành phố',0,NULL,8718000,21000100,105698000,3359800000,117682631357497344,X'a1cbe84aea2386199dfb42e22365b46e');
INSERT INTO place_version VALUES(X'6ad5c2ec26ce8da4bff5d149c184de00',-2147483648,20269,'00166','Phường Dịch Vọng','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117682631357562890,X'e6855e3ed4a687908dbef9850f625157');
INSERT INTO place_version VALUES(X'6b538067313d8091b0d6917f682cbe88',-2147483648,20269,'00100','Phường Quảng An','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117682631357497364,X'711100cbc95e8e8ca339958ef78be0fa');
INSERT INTO place_version VALUES(X'6d330170cf7c89698850894800ec412c',20270,NULL,'06685','Phường Hồng Gai','Hong Gai Ward','Phường',2,X'e0eecf77c61581eca849e53bad29b445',51333,20948500,107046200,5000000,117682631357562904,X'50c11d02616e8a0ba9038dd644266c7f');
INSERT INTO place_version VALUES(X'6f620d1b8ceb8796a80223f7a208fff6',-2147483648,20269,'06673','Phường Bãi Cháy','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117682631357562900,X'ec66f96a30468fb9b062f4104075d067');
INSERT INTO place_version VALUES(X'6fe4c9e160b9835686b6aba5b5f6288d',-2147483648,20269,'001','Quận Ba Đình','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117682631357497347,X'dbffb03de2e2838682a45fab657d7740');
INSERT INTO place_version VALUES(X'7066c9a3f6cc85a4921395fec130aafa',-2147483648,NULL,'38','Tỉnh Thanh Hóa','Thanh Hoa Province','Tỉnh',0,NULL,3760650,20046800,105317000,11114700000,117682631357497346,X'7992602ed7f286b196f9f130cf65809a');
INSERT INTO place_version VALUES(X'70e4c408864385bdb77f29d835f14399',-2147483648,20269,'16435','Phường An Hưng','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562922,X'ccacdc5a35f5861da034455b584ca07c');
INSERT INTO place_version VALUES(X'7129b08d994a85ca97aa3f797ecca99b',-2147483648,20269,'06679','Phường Hùng Thắng','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117682631357562902,X'1b3793908e9f84feb32a3550f6431c3b');
INSERT INTO place_version VALUES(X'765341818bfd87e3b72dede0aca91388',20270,NULL,'00160','Phường Nghĩa Đô','Nghia Do Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',125568,21045100,105794000,4340000,117682631357562888,X'3dd9b7bf0fea8c2c813bbea0d1d50035');
INSERT INTO place_version VALUES(X'86b84a0fa09985228789190d0ecbad56',-2147483648,20269,'14779','Phường Ngọc Trạo','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562916,X'5f83c9f07ac88b639777c087f341ce56');
INSERT INTO place_version VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',-2147483648,20269,'00611','Phường Xuân Tảo','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117682631357562897,X'c1035abd59d48f4b8646c91c0a5d5d25');
INSERT INTO place_version VALUES(X'9d7af793590f8d428b1170bcefad5534',-2147483648,20269,'00091','Phường Phú Thượng','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117682631357497359,X'0534c5d0f6a684cf8b6dc4383a964693');
INSERT INTO place_version VALUES(X'a87605da61d585ae8d622a5a53626e94',-2147483648,20269,'00067','Phường Chương Dương','','Phường',2,X'59860d87bada827da82e7f30f598fd22',NULL,NULL,NULL,NULL,117682631357497358,X'cabd19e7491e89e09989851da6db97f4');
INSERT INTO place_version VALUES(X'ae16016a5c5e837c951eddef2a1637e1',-2147483648,20269,'06688','Phường Hồng Hải','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117682631357562905,X'82952e7342138947b75f09c660285067');
INSERT INTO place_version VALUES(X'b11dc3ce933f8251878aee5356ccecfc',-2147483648,20269,'06694','Phường Bạch Đằng','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117682631357562908,X'cdf9b22f402f85f0b3bdcfe7cec19504');
INSERT INTO place_version VALUES(X'bc19506f088d8f778259c5908c3cbf56',-2147483648,20269,'14773','Phường Lam Sơn','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562914,X'64a1a675e8c6879f94c10b674bba3442');
INSERT INTO place_version VALUES(X'bc4518da643b8654a643c6d6214d04d8',20270,NULL,'06688','Phường Hạ Long','Ha Long Ward','Phường',2,X'e0eecf77c61581eca849e53bad29b445',52905,20962600,107045800,6080000,117682631357562906,X'3df49bde1ce981e6836eb19b60645e85');
INSERT INTO place_version VALUES(X'be75f4c2dd4a8abc938c7ab1c46f1b09',-2147483648,20269,'00112','Phường Thụy Khuê','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117682631357562883,X'a270d94c24798cc5ac0491f805328429');
INSERT INTO place_version VALUES(X'beb73abcdaa884b3a4d0f3439fe2d852',-2147483648,20269,'00157','Phường Nghĩa Đô','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117682631357562886,X'1acf0279626c8327b8fabb6a7bc55c8f');
INSERT INTO place_version VALUES(X'bf16abd791d583c7bb5acf772163294f',-2147483648,20269,'00163','Phường Mai Dịch','','Phường',2,X'229afabafd40852387759304992f0d35',NULL,NULL,NULL,NULL,117682631357562889,X'a8c6b41371ef89eda192854064881d61');
INSERT INTO place_version VALUES(X'c6929a7acb4b8a4386ee2379f4a7580b',-2147483648,20269,'004','Quận Long Biên','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117682631357497350,X'f1ba6aeea7098549a37ffa0bb614a50d');
INSERT INTO place_version VALUES(X'ca5c8d94d210853597ec4fc55ecb909a',-2147483648,20269,'380','Thành phố Thanh Hóa','','Thành phố',1,X'7066c9a3f6cc85a4921395fec130aafa',NULL,NULL,NULL,NULL,117682631357497355,X'c865e504e97786839e658b5103e945ab');
INSERT INTO place_version VALUES(X'd1fddbda95a4871393c5ee93edb1778f',-2147483648,20269,'00610','Phường Xuân Đỉnh','','Phường',2,X'e5b3f31443dc813c8d5dcc1e77ae6d5b',NULL,NULL,NULL,NULL,117682631357562896,X'1f65742a91f08389b71c7aa5fa067a0b');
INSERT INTO place_version VALUES(X'd9b231894ea2865eb01b9cfbe71cd0c5',-2147483648,20269,'00001','Phường Phúc Xá','','Phường',2,X'6fe4c9e160b9835686b6aba5b5f6288d',NULL,NULL,NULL,NULL,117682631357497356,X'd0a0e545f1a3840ab8d6ea177b3ce812');
INSERT INTO place_version VALUES(X'dca64a9566238022abd47817499392a3',-2147483648,20269,'00097','Phường Tứ Liên','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117682631357497362,X'9b027b7198738df6982f673790ce0aeb');
INSERT INTO place_version VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,NULL,'00103','Phường Tây Hồ','Tay Ho Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',100122,21058000,105820000,10720000,117682631357562880,X'15b4c757de5b87e7ab7865f8c71eb1e7');
INSERT INTO place_version VALUES(X'e0eecf77c61581eca849e53bad29b445',-2147483648,NULL,'22','Tỉnh Quảng Ninh','Quang Ninh Province','Tỉnh',0,NULL,1429841,21264200,107223000,6207900000,117682631357497345,X'73646f46f9e38cfab5a79aa7a91fdd37');
INSERT INTO place_version VALUES(X'e515e8eafab58e9eb008cca48f055908',-2147483648,20269,'14767','Phường Điện Biên','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562912,X'4c470c0ceeef81359eb3cc88d8dbaa8a');
INSERT INTO place_version VALUES(X'e5b3f31443dc813c8d5dcc1e77ae6d5b',-2147483648,20269,'021','Quận Bắc Từ Liêm','','Quận',1,X'68b9c90276c886c3a66d4448d8a067dc',NULL,NULL,NULL,NULL,117682631357497353,X'75a166d7a42a87fe85130ea565c97c97');
INSERT INTO place_version VALUES(X'e6cc5f834c2c86eaacdfc057eee1f439',-2147483648,20269,'00094','Phường Nhật Tân','','Phường',2,X'4acdb67df7b38136a5f86d2f024987dd',NULL,NULL,NULL,NULL,117682631357497361,X'f5bd7d74a7ca8587b440cda8fe31dcfb');
INSERT INTO place_version VALUES(X'ed60572f692989d18f1a3473da0efe00',-2147483648,20269,'14785','Phường Đông Sơn','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562918,X'dabedcd6d2848383a7e5ced8ac326c60');
INSERT INTO place_version VALUES(X'ef41b8959d928034a91e47b2e028ac36',-2147483648,20269,'06685','Phường Trần Hưng Đạo','','Phường',2,X'2262236eb5ac886cb44c5878726f1aaa',NULL,NULL,NULL,NULL,117682631357562903,X'a96077e808dd8a8188504a0bdf1ad2ee');
INSERT INTO place_version VALUES(X'f688358d9ffe8d93badffa6bcf2eabdd',-2147483648,20269,'14797','Phường Đông Hải','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562920,X'f3bd37d7906e85488d671d5ba68d606e');
INSERT INTO place_version VALUES(X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,NULL,'00097','Phường Hồng Hà','Hong Ha Ward','Phường',2,X'68b9c90276c886c3a66d4448d8a067dc',123282,21056700,105845000,15090000,117682631357497363,X'403a6cb98e148d57ba142070a86ef35a');
INSERT INTO place_version VALUES(X'fe1d51c8ccab8741a449163dcd1dcd05',-2147483648,20269,'14764','Phường Trường Thi','','Phường',2,X'ca5c8d94d210853597ec4fc55ecb909a',NULL,NULL,NULL,NULL,117682631357562911,X'1a2f61dfabcb88d0aeee6960a1499991');
CREATE TABLE place_succession (
    from_place BLOB NOT NULL,
    to_place BLOB NOT NULL,
    on_day BIGINT NOT NULL,
    extent BIGINT NOT NULL CHECK (extent IN (0, 1)),
    clock BIGINT NOT NULL,
    event BLOB NOT NULL,
    PRIMARY KEY (from_place, to_place)
) WITHOUT ROWID;
INSERT INTO place_succession VALUES(X'00e6ef5b40078ec18139094ccccba028',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117682631357562923,X'c87e8157fee48961936bb2977c7c6d61');
INSERT INTO place_succession VALUES(X'14d973f623ad8d258bb5893a40104db7',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,1,117682631357562924,X'7ef76138b9b18962a66d40cdaf29ec78');
INSERT INTO place_succession VALUES(X'1b2d4f1471c386109b774c3e861e64fa',X'765341818bfd87e3b72dede0aca91388',20270,1,117682631357562925,X'908ab74b82eb82d3989ec9e0fb715318');
INSERT INTO place_succession VALUES(X'20fd75450e7f83c6977bf6be664a3c6f',X'6d330170cf7c89698850894800ec412c',20270,0,117682631357562926,X'477e84a2740185b59922d3e924adbb9a');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117682631357562927,X'4ba395a17f16851190bd480c13a2de19');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117682631357562928,X'998337b4238087c1b70ec80c0be07f83');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'765341818bfd87e3b72dede0aca91388',20270,1,117682631357562929,X'a39c0c132934864493fe613f4a9c89b6');
INSERT INTO place_succession VALUES(X'226a836fb04f84498af75cac6b28560a',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117682631357562930,X'2bdc4ae069b98464884f4fd35018032d');
INSERT INTO place_succession VALUES(X'266f4ec3fd0b8fd4a192983f63cee900',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117682631357562931,X'322d0cb337e68486a0ae09f73546c438');
INSERT INTO place_succession VALUES(X'2816b6bbb2cb8de0a32491f95ea8cd67',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117682631357562932,X'37246a7507ed8b47b24e7af3b1377777');
INSERT INTO place_succession VALUES(X'2f16ce3780be8a3cb6f13df2e355b2c7',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117682631357562933,X'a12b4e6eedb68ff99ed4ddff61849dbf');
INSERT INTO place_succession VALUES(X'3313108e89fb8de09e7648e4e3940726',X'765341818bfd87e3b72dede0aca91388',20270,1,117682631357562934,X'08055845e7688b028470f162bbb95c65');
INSERT INTO place_succession VALUES(X'3a1ba09c6c408a46a38030955b3a53db',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117682631357562935,X'94b8077bb9598134815bae714deaa4fd');
INSERT INTO place_succession VALUES(X'3a1ba09c6c408a46a38030955b3a53db',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117682631357562936,X'd911b9c80c28881f9875d4863bac1946');
INSERT INTO place_succession VALUES(X'3c72c4ed041e89daa7203c39aa1b2c0c',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117682631357562937,X'ebf2cad189e0844d8f468947c8cd9ec5');
INSERT INTO place_succession VALUES(X'52dce4d3861883b7be7c1bb32ee4ab87',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117682631357562938,X'351f7c9c150486c48d9cc5bef53ff180');
INSERT INTO place_succession VALUES(X'530d5f167296899e9cf347fd310cbbff',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117682631357562939,X'7c212c06b59e8bdd9283b4b73abe258b');
INSERT INTO place_succession VALUES(X'530d5f167296899e9cf347fd310cbbff',X'765341818bfd87e3b72dede0aca91388',20270,1,117682631357562940,X'873a8659a29c871c9b593aa2d7dfa047');
INSERT INTO place_succession VALUES(X'5575ae35a81d8bcfbbef574d6908fd09',X'bc4518da643b8654a643c6d6214d04d8',20270,0,117682631357562941,X'e408967dcc0e845db6596cfc9e369342');
INSERT INTO place_succession VALUES(X'600625b3ab848facaf133438f8358866',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,0,117682631357562942,X'e1c90ee1ff4a82569ddf822cdf4086aa');
INSERT INTO place_succession VALUES(X'61a3d2fab82c8447878a730dbf3062f4',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117682631357562943,X'8b47db57d81b85ddb2e7de4f7c8291e5');
INSERT INTO place_succession VALUES(X'623469f4f48a80d899d7e3e972eb5a76',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117682631357562944,X'd8259c1fbc0e8d2cbf637426bf984a7d');
INSERT INTO place_succession VALUES(X'6339709fadd38a30bd9e6c3b6f212f43',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,1,117682631357562945,X'faf8009df1448672bcae71cc1b7d1b58');
INSERT INTO place_succession VALUES(X'63e63718618084ccba7f21f7061001f5',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,0,117682631357562946,X'590c743b294582888bf7efa8f879dabf');
INSERT INTO place_succession VALUES(X'67e8d5f03b028ffb9050a16d27610ddc',X'765341818bfd87e3b72dede0aca91388',20270,0,117682631357562947,X'4694dd776ec38cd0b1078dbdce3009c0');
INSERT INTO place_succession VALUES(X'6ad5c2ec26ce8da4bff5d149c184de00',X'765341818bfd87e3b72dede0aca91388',20270,1,117682631357562948,X'e2292c53583e82228cc2fa86adfafffa');
INSERT INTO place_succession VALUES(X'6b538067313d8091b0d6917f682cbe88',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117682631357562949,X'49d9fce951a28a30aebad93069253485');
INSERT INTO place_succession VALUES(X'6b538067313d8091b0d6917f682cbe88',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117682631357562950,X'beede3b2a35783e39d327e6789b6ba82');
INSERT INTO place_succession VALUES(X'6f620d1b8ceb8796a80223f7a208fff6',X'5a1bb185b27a8c99b738b983e4b274f6',20270,0,117682631357562951,X'6d17fa5f733b805aba4f5dabf34371f8');
INSERT INTO place_succession VALUES(X'70e4c408864385bdb77f29d835f14399',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,1,117682631357562952,X'634ef2d8935b8668843a300081b6d7e9');
INSERT INTO place_succession VALUES(X'7129b08d994a85ca97aa3f797ecca99b',X'5a1bb185b27a8c99b738b983e4b274f6',20270,0,117682631357562953,X'45572f329ea3894c89f432fbf0f667de');
INSERT INTO place_succession VALUES(X'86b84a0fa09985228789190d0ecbad56',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117682631357562954,X'bf2cc73d5ce28c1eb8dbe4ec1b61b96b');
INSERT INTO place_succession VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117682631357562955,X'52edf792ea5d8b8289eb1f64b9352016');
INSERT INTO place_succession VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117682631357562956,X'94752c8aab4680bdb91e3a4493e0fa8f');
INSERT INTO place_succession VALUES(X'8d0aa1f4f5178fed9c5e18ec4a0ded80',X'765341818bfd87e3b72dede0aca91388',20270,1,117682631357562957,X'adc6e57317298a8dad41842dbf50365f');
INSERT INTO place_succession VALUES(X'9d7af793590f8d428b1170bcefad5534',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117682631357562958,X'b5e8efb4cfd5862a8b1db1cc7da31d39');
INSERT INTO place_succession VALUES(X'9d7af793590f8d428b1170bcefad5534',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117682631357562959,X'7f1dad33f1688e35a6f61345ec459000');
INSERT INTO place_succession VALUES(X'9d7af793590f8d428b1170bcefad5534',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117682631357562960,X'198ada743ddf85788380cccb74a423c0');
INSERT INTO place_succession VALUES(X'a87605da61d585ae8d622a5a53626e94',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,0,117682631357562961,X'fbe1865bda7a83658ff8b8853c5b0323');
INSERT INTO place_succession VALUES(X'ae16016a5c5e837c951eddef2a1637e1',X'bc4518da643b8654a643c6d6214d04d8',20270,0,117682631357562962,X'4f40ff0dc0ad85b79a98f3a79eb2abae');
INSERT INTO place_succession VALUES(X'b11dc3ce933f8251878aee5356ccecfc',X'6d330170cf7c89698850894800ec412c',20270,0,117682631357562963,X'499c1a0f87638165858c4b247f749252');
INSERT INTO place_succession VALUES(X'bc19506f088d8f778259c5908c3cbf56',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117682631357562964,X'28d99a687d808831aa453c5771439e0e');
INSERT INTO place_succession VALUES(X'be75f4c2dd4a8abc938c7ab1c46f1b09',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117682631357562965,X'7356f76f590287e4bc165a3607ffaced');
INSERT INTO place_succession VALUES(X'beb73abcdaa884b3a4d0f3439fe2d852',X'765341818bfd87e3b72dede0aca91388',20270,1,117682631357562966,X'0e63a553831e82119effd7be4ac9d1e2');
INSERT INTO place_succession VALUES(X'beb73abcdaa884b3a4d0f3439fe2d852',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117682631357562967,X'055943ded58883619cd72f3909706331');
INSERT INTO place_succession VALUES(X'bf16abd791d583c7bb5acf772163294f',X'765341818bfd87e3b72dede0aca91388',20270,1,117682631357628416,X'e0e0a61f272d8278850611693706caff');
INSERT INTO place_succession VALUES(X'd1fddbda95a4871393c5ee93edb1778f',X'0351b18e396e83d9b91f6eff2b77b79b',20270,1,117682631357628417,X'1d415ef925c68b09bd42dcedab974b3e');
INSERT INTO place_succession VALUES(X'd1fddbda95a4871393c5ee93edb1778f',X'51a12f54e287837184e3ed4087ed4c50',20270,1,117682631357628418,X'c6f5144019b0815caccff67c88b9ed80');
INSERT INTO place_succession VALUES(X'd9b231894ea2865eb01b9cfbe71cd0c5',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,0,117682631357628419,X'120606cfb3e184e697457b9383ca802b');
INSERT INTO place_succession VALUES(X'dca64a9566238022abd47817499392a3',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117682631357628420,X'f158cba7270b8ea888a381a939be81bc');
INSERT INTO place_succession VALUES(X'dca64a9566238022abd47817499392a3',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117682631357628421,X'55dab83e29608531b7f889be5e405aeb');
INSERT INTO place_succession VALUES(X'e515e8eafab58e9eb008cca48f055908',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117682631357628422,X'a6573abefc678625b4b3d00850921778');
INSERT INTO place_succession VALUES(X'e6cc5f834c2c86eaacdfc057eee1f439',X'de823d27ddaa82aeba3cdffa2ab36fbe',20270,1,117682631357628423,X'1833a785656f87fb8fda0171ebc2bc55');
INSERT INTO place_succession VALUES(X'e6cc5f834c2c86eaacdfc057eee1f439',X'f9c2e7cf7fa98fc2adc75a0077c8270a',20270,1,117682631357628424,X'650ef94dfd518389858159ab5a7337ff');
INSERT INTO place_succession VALUES(X'ed60572f692989d18f1a3473da0efe00',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117682631357628425,X'6359a14b00be8635848e45127b522824');
INSERT INTO place_succession VALUES(X'ef41b8959d928034a91e47b2e028ac36',X'6d330170cf7c89698850894800ec412c',20270,0,117682631357628426,X'ee119d5aab978943a3b16f0771d4e8f6');
INSERT INTO place_succession VALUES(X'f688358d9ffe8d93badffa6bcf2eabdd',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117682631357628427,X'4235dbe318e7858dab95da35638de251');
INSERT INTO place_succession VALUES(X'fe1d51c8ccab8741a449163dcd1dcd05',X'07b5c25a661c8dca9a39e0e2d46b247e',20270,0,117682631357628428,X'3bfece0b0d2f8de2bd2da177bd2497ee');
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
INSERT INTO residential_group VALUES(X'a061bd90e049473ab5cc9d337d282484',20454,X'de823d27ddaa82aeba3cdffa2ab36fbe','1','tổ dân phố','Tổ thử',NULL,NULL,117682631690027008,X'7106128204ef40fdb0291d50fce35cd6');
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
INSERT INTO help_published VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',20783,1,117682631689437184,X'4126115d62fa4d52ae22b4fdb10c13fe');
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
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0915ee9c8f8d425d8d4b4dd32c49efab',NULL,1956,0,0,0,X'01dec4028880d0a0dcee8ba203028202000000c81e00018880d0a0dcee8ba203028202dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2988dee0d7ec410880dee358023c4736',NULL,1956,0,0,0,X'01dec4028680d0a0dcee8ba203028002000000c81e00018680d0a0dcee8ba203028002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'36c0d3581efa411197c7df3c12683fa2',NULL,1956,0,0,0,X'01dec4029080d0a0dcee8ba203028a02000000c81e00019080d0a0dcee8ba203028a02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'3d71279ad2104eb3a4d4db48433c30a6',NULL,1956,0,0,0,X'01dec4028280d0a0dcee8ba20302fc01000000c81e00018280d0a0dcee8ba20302fc01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c',X'a061bd90e049473ab5cc9d337d282484',1956,0,0,0,X'01dec4028080d0a0dcee8ba20302fa01000000c81e00028080d0a0dcee8ba20302fa01dec402de823d27ddaa82aeba3cdffa2ab36fbe00868080a2dcee8ba20302c002dec402de823d27ddaa82aeba3cdffa2ab36fbe01a061bd90e049473ab5cc9d337d282484000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'86cfeee429a6453daa0239535e41f50d',NULL,1956,0,0,0,X'01dec4028e80d0a0dcee8ba203028802000000c81e00018e80d0a0dcee8ba203028802dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'879aaa927fd347d9885c2c0c7d3ff3ca',NULL,1956,0,0,0,X'01dec4029480d0a0dcee8ba203028e02000000c81e00019480d0a0dcee8ba203028e02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'8c4226808b7b43918df56c42f0e05592',NULL,1956,0,0,0,X'01dec4029280d0a0dcee8ba203028c02000000c81e00019280d0a0dcee8ba203028c02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'9ae14b4d60624a7b82b5a09790b82be9',NULL,1956,1,0,0,X'01dec4028080d8a0dcee8ba203029002000000c81e01dec402018080d8a0dcee8ba203029002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'c6d6da0e71a84c569e3accc8c3b3f178',NULL,1956,0,0,0,X'01dec4028480d0a0dcee8ba20302fe01000000c81e00018480d0a0dcee8ba20302fe01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cef2e45a2e9241efa683061584d37f13',NULL,1956,0,0,0,X'01dec4028a80d0a0dcee8ba203028402000000c81e00018a80d0a0dcee8ba203028402dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
INSERT INTO person VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e43cb2193be24ed6a42417730389e163',NULL,1956,0,0,0,X'01dec4028c80d0a0dcee8ba203028602000000c81e00018c80d0a0dcee8ba203028602dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');
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
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0915ee9c8f8d425d8d4b4dd32c49efab',X'0101a217bacf83721e82f350acadec86fe01dec402018efbdfbf0901dec4020000000000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2988dee0d7ec410880dee358023c4736',X'0101a217bacf83721e82f350acadec86fe01dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'3d71279ad2104eb3a4d4db48433c30a6',X'0101a217bacf83721e82f350acadec86fe01dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c',X'0101a217bacf83721e82f350acadec86fe01dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'86cfeee429a6453daa0239535e41f50d',X'0101a217bacf83721e82f350acadec86fe01dec402018efbdfbf0901dec4020000000000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'c6d6da0e71a84c569e3accc8c3b3f178',X'0101a217bacf83721e82f350acadec86fe01dec402018efbdfbf0901dec40200000001dec4020000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cef2e45a2e9241efa683061584d37f13',X'0101a217bacf83721e82f350acadec86fe01dec402018efbdfbf0901dec4020000000000');
INSERT INTO person_evidence VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e43cb2193be24ed6a42417730389e163',X'0101a217bacf83721e82f350acadec86fe01dec402018efbdfbf0901dec4020000000000');
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
INSERT INTO session_plan VALUES(X'a0de82a39d294eb5b921afb90cb36e3a',X'de823d27ddaa82aeba3cdffa2ab36fbe',1795694453261,'{"session":"a0de82a3-9d29-4eb5-b921-afb90cb36e3a","title":"Lớp thử","kind":"class","venue":"Nhà văn hóa","venueId":null,"capacity":null,"startsAt":1795694453261,"minutes":60,"skills":["device.touch"],"trainers":[]}',117682631688978432,1,137);
CREATE TABLE session_present (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    session BLOB NOT NULL,
    PRIMARY KEY (commune, person, session)
) WITHOUT ROWID;
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0915ee9c8f8d425d8d4b4dd32c49efab',X'a0de82a39d294eb5b921afb90cb36e3a');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2988dee0d7ec410880dee358023c4736',X'a0de82a39d294eb5b921afb90cb36e3a');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'3d71279ad2104eb3a4d4db48433c30a6',X'a0de82a39d294eb5b921afb90cb36e3a');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c',X'a0de82a39d294eb5b921afb90cb36e3a');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'86cfeee429a6453daa0239535e41f50d',X'a0de82a39d294eb5b921afb90cb36e3a');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'c6d6da0e71a84c569e3accc8c3b3f178',X'a0de82a39d294eb5b921afb90cb36e3a');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cef2e45a2e9241efa683061584d37f13',X'a0de82a39d294eb5b921afb90cb36e3a');
INSERT INTO session_present VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e43cb2193be24ed6a42417730389e163',X'a0de82a39d294eb5b921afb90cb36e3a');
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
INSERT INTO visit VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'5f404d05352148e4a738e8b3e3d4aacc',X'6f48e79e694a4b9689a1f90349a1ca2c','helped',20783,NULL,'["device.touch"]',X'01a217bacf83721e82f350acadec86fe',117682631688978445,1,150);
CREATE TABLE venue (
    venue BLOB NOT NULL PRIMARY KEY,
    place BLOB NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO venue VALUES(X'548bd70935df47f8a0a25028759bfb6b',X'de823d27ddaa82aeba3cdffa2ab36fbe','{"venue":"548bd709-35df-47f8-a0a2-5028759bfb6b","name":"Nhà văn hóa thử","address":"","latE6":null,"lonE6":null,"capacity":null,"stepFree":null,"note":"","closed":false}',117682631690158086,1,163);
CREATE TABLE session_series (
    series BLOB NOT NULL PRIMARY KEY,
    root BLOB NOT NULL,
    place BLOB NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO session_series VALUES(X'5b9b206fd9544b48a033c70096de9b3c',X'c96464ebb54f8981b03e6fef00000000',X'de823d27ddaa82aeba3cdffa2ab36fbe','{"series":"5b9b206f-d954-4b48-a033-c70096de9b3c","rule":"FREQ=WEEKLY","holidays":"skip","title":"Thứ Bảy thử","kind":"class","venue":"","venueId":"548bd709-35df-47f8-a0a2-5028759bfb6b","capacity":20,"startsAt":1767405600000,"minutes":120,"skills":["device.touch"],"trainers":[]}',117682631690223616,1,164);
CREATE TABLE session_series_end (
    series BLOB NOT NULL PRIMARY KEY,
    on_day BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE session_cancelled (
    session BLOB NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE sign_up (
    place BLOB NOT NULL,
    sign_up BLOB NOT NULL,
    session BLOB NOT NULL,
    person BLOB,
    seats BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (place, sign_up)
) WITHOUT ROWID;
CREATE TABLE sign_up_cancelled (
    place BLOB NOT NULL,
    sign_up BLOB NOT NULL,
    PRIMARY KEY (place, sign_up)
) WITHOUT ROWID;
CREATE TABLE sign_up_met (
    place BLOB NOT NULL,
    sign_up BLOB NOT NULL,
    person BLOB NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (place, sign_up)
) WITHOUT ROWID;
CREATE TABLE household (
    commune BLOB NOT NULL,
    household BLOB NOT NULL,
    residential_group BLOB NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, household)
) WITHOUT ROWID;
INSERT INTO household VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'edb935e35d6a42bb88f9f0ca743d355c',X'a061bd90e049473ab5cc9d337d282484',117682631690158080,1,157);
CREATE TABLE household_met (
    commune BLOB NOT NULL,
    household BLOB NOT NULL,
    event BLOB NOT NULL,
    outcome TEXT NOT NULL,
    met_on BIGINT NOT NULL,
    claimed_on BIGINT NOT NULL,
    next_on BIGINT,
    phone TEXT,
    shared BIGINT CHECK (shared IN (0, 1)),
    signal TEXT,
    author BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, household, event)
) WITHOUT ROWID;
INSERT INTO household_met VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'edb935e35d6a42bb88f9f0ca743d355c',X'9111d2bc4d904ff09a5e9cd4684f4404','met',20783,20783,NULL,'none',NULL,'weak',X'01a217bacf83721e82f350acadec86fe',117682631690158081,1,158);
CREATE TABLE household_resident (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    household BLOB NOT NULL,
    from_on BIGINT NOT NULL,
    until_on BIGINT,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, person, household)
) WITHOUT ROWID;
INSERT INTO household_resident VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c',X'edb935e35d6a42bb88f9f0ca743d355c',20485,NULL,117682631690158082,1,159);
CREATE TABLE household_total (
    residential_group BLOB NOT NULL PRIMARY KEY,
    households BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO household_total VALUES(X'a061bd90e049473ab5cc9d337d282484',40,117682631690027009,1,156);
CREATE TABLE team (
    team BLOB NOT NULL PRIMARY KEY,
    place BLOB NOT NULL,
    residential_group BLOB,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO team VALUES(X'bb4ca97f640a449381ea5141cf1bdc83',X'de823d27ddaa82aeba3cdffa2ab36fbe',X'a061bd90e049473ab5cc9d337d282484','{"team":"bb4ca97f-640a-4493-81ea-5141cf1bdc83","kind":"community","name":"Tổ công nghệ thử","group":"a061bd90-e049-473a-b5cc-9d337d282484","decision":null,"from":"2026-01-01","until":null,"into":null}',117682631690158084,1,161);
CREATE TABLE team_member (
    team BLOB NOT NULL,
    account BLOB NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (team, account)
) WITHOUT ROWID;
INSERT INTO team_member VALUES(X'bb4ca97f640a449381ea5141cf1bdc83',X'01a217bacf83721e82f350acadec86fe','{"team":"bb4ca97f-640a-4493-81ea-5141cf1bdc83","account":"01a217ba-cf83-721e-82f3-50acadec86fe","role":"head","since":"2026-01-01","until":null}',117682631690158085,1,162);
CREATE TABLE companion (
    account BLOB NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE person_charge (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    team BLOB,
    account BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
CREATE TABLE training_lesson (
    account BLOB NOT NULL,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    on_day BIGINT NOT NULL,
    PRIMARY KEY (account, course, lesson)
) WITHOUT ROWID;
CREATE TABLE training_attended (
    training BLOB NOT NULL PRIMARY KEY,
    account BLOB NOT NULL,
    on_day BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    course TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE worked_session (
    account BLOB NOT NULL,
    session BLOB NOT NULL,
    PRIMARY KEY (account, session)
) WITHOUT ROWID;
INSERT INTO worked_session VALUES(X'01a217bacf83721e82f350acadec86fe',X'a0de82a39d294eb5b921afb90cb36e3a');
CREATE TABLE worked_visit (
    account BLOB NOT NULL,
    visit BLOB NOT NULL,
    recorder BLOB NOT NULL,
    on_day BIGINT NOT NULL,
    minutes BIGINT,
    alone BIGINT NOT NULL CHECK (alone IN (0, 1)),
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (account, visit)
) WITHOUT ROWID;
INSERT INTO worked_visit VALUES(X'01a217bacf83721e82f350acadec86fe',X'5f404d05352148e4a738e8b3e3d4aacc',X'01a217bacf83721e82f350acadec86fe',20783,NULL,1,117682631688978445,1,150);
CREATE TABLE help_asked (
    request BLOB NOT NULL PRIMARY KEY,
    place BLOB NOT NULL,
    via TEXT NOT NULL,
    for_other BIGINT NOT NULL CHECK (for_other IN (0, 1)),
    asked_at BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO help_asked VALUES(X'ba6098d58c6c4958b768bafa3b7fc44b',X'de823d27ddaa82aeba3cdffa2ab36fbe','counter',0,1795694453279,117682631690223617,1,165);
CREATE TABLE help_assigned (
    request BLOB NOT NULL PRIMARY KEY,
    team BLOB,
    account BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE help_answered (
    request BLOB NOT NULL PRIMARY KEY,
    outcome TEXT,
    answered_at BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
) WITHOUT ROWID;
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
CREATE TABLE report_move (
    place BLOB NOT NULL,
    form TEXT NOT NULL,
    period TEXT NOT NULL,
    event BLOB NOT NULL,
    type TEXT NOT NULL,
    author BLOB,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (place, form, period, event)
) WITHOUT ROWID;
INSERT INTO report_move VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe','movement','2026-01',X'302ef286b723457e919b8ec6bcf84877','report.saved',X'01a217bacf83721e82f350acadec86fe',117682631690223618,1,166,'{"base":null,"numbers":{"teams-active":3},"words":["difficulties"],"form":"movement","period":"2026-01"}');
CREATE TABLE report_closings (
    place BLOB NOT NULL,
    holds_from BIGINT NOT NULL,
    body TEXT NOT NULL,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (place, holds_from)
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
INSERT INTO "plan" VALUES(X'77b6c5b33a4743dca41eda5a1d20d705',X'68b9c90276c886c3a66d4448d8a067dc','{"plan":"77b6c5b3-3a47-43dc-a41e-da5a1d20d705","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}',117682631689437185,1,153);
CREATE TABLE target (
    target BLOB NOT NULL PRIMARY KEY,
    plan BLOB,
    place BLOB,
    body TEXT,
    clock BIGINT NOT NULL,
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL
);
INSERT INTO target VALUES(X'a3c7a35b32294f48aac5430d9a9d0e26',X'77b6c5b33a4743dca41eda5a1d20d705',X'de823d27ddaa82aeba3cdffa2ab36fbe','{"target":"a3c7a35b-3229-4f48-aac5-430d9a9d0e26","plan":"77b6c5b3-3a47-43dc-a41e-da5a1d20d705","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}',117682631689437186,1,154);
CREATE TABLE person_counted (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    counted BLOB NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'0915ee9c8f8d425d8d4b4dd32c49efab',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'2988dee0d7ec410880dee358023c4736',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'36c0d3581efa411197c7df3c12683fa2',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'3d71279ad2104eb3a4d4db48433c30a6',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'6f48e79e694a4b9689a1f90349a1ca2c',X'0201a65fd366fc6181e0973ca2c82d2727f6dac1b9a192ebee92480001de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'86cfeee429a6453daa0239535e41f50d',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'879aaa927fd347d9885c2c0c7d3ff3ca',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'8c4226808b7b43918df56c42f0e05592',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'9ae14b4d60624a7b82b5a09790b82be9',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'c6d6da0e71a84c569e3accc8c3b3f178',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'cef2e45a2e9241efa683061584d37f13',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
INSERT INTO person_counted VALUES(X'de823d27ddaa82aeba3cdffa2ab36fbe',X'e43cb2193be24ed6a42417730389e163',X'0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');
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
INSERT INTO progress VALUES(X'a65fd366fc6181e0973ca2c82d2727f6',5198767336402608346,1,0,0,0,0,0,0,0,0);
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
CREATE UNIQUE INDEX register_recording_recording ON register_recording (recording);
CREATE INDEX register_recording_account ON register_recording (account);
CREATE INDEX register_recording_language ON register_recording (language, words, voice, recording, milliseconds, account);
CREATE INDEX register_request_person ON register_request (person);
CREATE INDEX register_household_household ON register_household (household);
CREATE INDEX register_resident_person ON register_resident (person);
CREATE INDEX register_resident_household ON register_resident (household);
CREATE INDEX register_sign_up_expires ON register_sign_up (expires_at);
CREATE INDEX device_account ON device (account, made_at);
CREATE INDEX place_word_place ON place_word (place, since);
CREATE INDEX residential_group_commune ON residential_group (commune);
CREATE INDEX person_person ON person (person);
CREATE INDEX person_erased ON person (person) WHERE erased = 1;
CREATE INDEX person_moved ON person (commune, person) WHERE moved = 1;
CREATE INDEX organisation_place ON organisation (place);
CREATE INDEX visit_visit ON visit (visit);
CREATE INDEX household_household ON household (household);
CREATE INDEX team_place ON team (place);
CREATE INDEX team_group ON team (residential_group);
CREATE INDEX team_member_account ON team_member (account);
CREATE INDEX person_charge_person ON person_charge (person);
CREATE INDEX training_attended_account ON training_attended (account, on_day);
CREATE INDEX worked_visit_visit ON worked_visit (visit);
CREATE INDEX help_asked_place ON help_asked (place, asked_at);
CREATE INDEX help_answered_at ON help_answered (answered_at);
CREATE INDEX rights_request_request ON rights_request (request);
CREATE INDEX rights_request_person ON rights_request (person);
CREATE INDEX rights_answer_request ON rights_answer (request);
CREATE INDEX target_plan ON target (plan);
CREATE INDEX session_plan_place ON session_plan (place, starts_at);
CREATE INDEX session_present_session ON session_present (session, person);
CREATE INDEX visit_place ON visit (place, next_on);
CREATE INDEX visit_person ON visit (person, visited_on);
CREATE INDEX visit_day ON visit (place, visited_on);
CREATE INDEX venue_place ON venue (place);
CREATE INDEX session_series_root ON session_series (root);
CREATE INDEX session_series_place ON session_series (place);
CREATE INDEX sign_up_session ON sign_up (session);
CREATE INDEX sign_up_id ON sign_up (sign_up);
CREATE INDEX household_group ON household (commune, residential_group);
CREATE INDEX household_resident_household ON household_resident (household, person);
COMMIT;

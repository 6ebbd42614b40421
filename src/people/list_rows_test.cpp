#include "people/list_rows.h"

#include <gtest/gtest.h>

#include "sheets/test_workbook.h"

namespace domdom::people {

namespace {

const Uuid kWard = make_uuid_v8("ward"), kOther = make_uuid_v8("other"), kCity = make_uuid_v8("city");
const Date kToday = make_date(2026, 11, 25);

places::Place unit(const Uuid& id, std::string code, std::string name, places::Level level,
                   const Uuid& parent) {
    places::Place place;
    place.id = id;
    place.code = std::move(code);
    place.name = std::move(name);
    place.level = level;
    place.parent = parent;
    return place;
}

const places::PlaceTree& tree() {
    static const places::PlaceTree kTree(
        {unit(kCity, "01", "Thành phố Hà Nội", places::Level::kProvince, {}),
         unit(kWard, "00103", "Phường Tây Hồ", places::Level::kCommune, kCity),
         unit(kOther, "00091", "Phường Phú Thượng", places::Level::kCommune, kCity)},
        {});
    return kTree;
}

Result<Columns> columns_of(const std::string& bytes, const std::string& choice = {}) {
    auto list = TRY(List::open(TRY(sheets::open_source(bytes, "list.csv", "")), "list.csv",
                               TRY(ColumnChoice::parse(choice))));
    return list.columns();
}

Result<std::vector<ListRow>> read(const std::string& bytes, const Uuid& place = kWard,
                                  const std::string& choice = {}) {
    auto list = TRY(List::open(TRY(sheets::open_source(bytes, "list.csv", "")), "list.csv",
                               TRY(ColumnChoice::parse(choice))));
    auto reader = TRY(ListReader::open(std::move(list), tree(), place, IdentityKey{}, kToday));
    std::vector<ListRow> rows;
    for (ListRow row; TRY(reader.next(row));) rows.push_back(row);
    return rows;
}

ListRow only(const std::string& bytes, const Uuid& place = kWard) {
    const auto rows = read(bytes, place);
    EXPECT_TRUE(rows.ok() && rows->size() == 1) << (rows.ok() ? "" : rows.error().line());
    return rows.ok() && !rows->empty() ? rows->front() : ListRow{};
}

std::string held(const Columns& columns) {
    std::string text;
    for (const auto& [column, index] : columns.at)
        text += std::string(column_key(column)) + "=" + sheets::column_name(index) + " ";
    return text;
}

}  // namespace

TEST(ListColumns, Titles_are_known_in_three_languages_however_they_are_written) {
    for (const auto& [titles, wanted] : std::vector<std::pair<std::string, std::string>>{
             {"STT,Họ và tên,Giới tính,Năm sinh,SĐT,Số CCCD,Tổ dân phố",
              "name=B birth=D phone=E id=F group=G "},
             {"HO VA TEN *,NGÀY SINH (dd/mm/yyyy),Điện thoại", "name=A birth=B phone=C "},
             {"Mã HS;Họ đệm;Tên;Ngày sinh;Lớp", "family=B given=C birth=D class=E code=A "},
             {"Tên,Ngày tháng năm sinh,Xã/Phường", "name=A birth=B commune=C "},
             {"Employee ID,Full name,Date of birth,Mobile", "name=B birth=C phone=D code=A "},
             {"Matricule\tNom\tPrénom\tDate de naissance\tTéléphone",
              "family=B given=C birth=D phone=E code=A "}}) {
        const auto columns = columns_of(titles + (titles.starts_with("STT") ? "\n1\n" : "\nNV07\n"));
        ASSERT_TRUE(columns.ok()) << columns.error().line();
        EXPECT_EQ(held(*columns), wanted) << titles;
    }
}

TEST(ListColumns, The_titles_may_stand_below_a_heading) {
    const auto columns = columns_of(
        "ỦY BAN NHÂN DÂN PHƯỜNG\nDANH SÁCH CƯ DÂN TỔ 5\n\nSTT,Họ và tên,Năm sinh\n1,Lê Lan,1960\n");
    ASSERT_TRUE(columns.ok()) << columns.error().line();
    EXPECT_EQ(columns->header_row, 4);
    EXPECT_EQ(held(*columns), "name=B birth=C ");
}

TEST(ListColumns, A_running_number_is_no_key_but_a_code_is) {
    EXPECT_EQ(held(*columns_of("STT,Họ tên,Năm sinh\n1,Lan,1960\n2,Hoa,1961\n")), "name=B birth=C ");
    EXPECT_EQ(held(*columns_of("Mã,Họ tên,Năm sinh\n1,Lan,1960\n2,Hoa,1961\n")), "name=B birth=C ");
    EXPECT_EQ(held(*columns_of("STT,Họ tên,Năm sinh\nHS1,Lan,1960\nHS2,Hoa,1961\n")),
              "name=B birth=C code=A ");
    EXPECT_EQ(held(*columns_of("Mã,Họ tên,Năm sinh\n1007,Lan,1960\n1023,Hoa,1961\n")),
              "name=B birth=C code=A ");
}

TEST(ListColumns, Thirty_columns_without_a_name_are_refused_with_their_titles) {
    std::string titles = "STT", row = "1";
    for (int i = 2; i <= 30; ++i) titles += ",Cột " + std::to_string(i), row += ",x";
    const auto columns = columns_of(titles + "\n" + row + "\n");
    ASSERT_FALSE(columns.ok());
    const std::string line = columns.error().line();
    EXPECT_TRUE(
        line.starts_with("list.csv: no column of this list holds names; seen: A \"STT\", B \"Cột 2\""))
        << line;
    EXPECT_NE(line.find("AD \"Cột 30\""), std::string::npos) << line;
    EXPECT_NE(line.find("give one the title \"Họ và tên\", or say which with name=B"), std::string::npos);
}

TEST(ListColumns, A_list_without_birth_years_is_refused) {
    EXPECT_NE(columns_of("Họ tên,SĐT\nLan,09\n").error().line().find("birth"), std::string::npos);
}

TEST(ListColumns, The_caller_says_better) {
    const std::string list = "Ai,Khi nào,Năm sinh\nLan,1960,1970\n";
    EXPECT_EQ(held(*columns_of(list, "name=A,birth=Khi nao")), "name=A birth=B ");
    EXPECT_EQ(held(*columns_of("Lan,1960\n", "header=0,name=A,birth=B")), "name=A birth=B ");
    EXPECT_EQ(held(*columns_of("Họ tên,Năm sinh,SĐT\nLan,1960,09\n", "phone=none")), "name=A birth=B ");
    EXPECT_FALSE(columns_of(list, "name=Không có").ok());
    EXPECT_FALSE(columns_of(list, "nonsense=A").ok());
    EXPECT_FALSE(columns_of(list, "name").ok());
}

TEST(ListRows, Years_and_days_of_birth_are_read_as_people_write_them) {
    const auto year = [](const char* text) { return parse_birth(text, false).value_or(Birth{}).year; };
    const auto day = [](const char* text, bool from_1904 = false) {
        const auto birth = parse_birth(text, from_1904);
        return birth && birth->day ? birth->day->text() : "";
    };
    EXPECT_EQ(year("1960"), 1960);
    EXPECT_EQ(day("1960"), "");
    EXPECT_EQ(day("12/03/1960"), "1960-03-12");
    EXPECT_EQ(day("2-9-1945"), "1945-09-02");
    EXPECT_EQ(day("12.3.1960"), "1960-03-12");
    EXPECT_EQ(day("1960-03-12"), "1960-03-12");
    EXPECT_EQ(day("12031960"), "1960-03-12");
    EXPECT_EQ(day("1960-03-12 00:00:00"), "1960-03-12");
    EXPECT_EQ(year("3/1960"), 1960);
    EXPECT_EQ(year("00/00/1960"), 1960);
    EXPECT_EQ(day("00/00/1960"), "");
    EXPECT_EQ(day("21987"), "1960-03-12");
    EXPECT_EQ(day("20525", true), "1960-03-12");
    EXPECT_EQ(day("21987.5"), "1960-03-12");
    for (const char* wrong :
         {"", "sáu mươi", "60", "12/25/1960", "31/02/1960", "1/2/3/4", "99999999999999999999", "-5", "30/13"})
        EXPECT_FALSE(parse_birth(wrong, false).has_value()) << wrong;
}

TEST(ListRows, A_name_is_put_together_and_loses_its_capitals) {
    EXPECT_EQ(only("Họ đệm,Tên,Năm sinh\nNGUYỄN THỊ,LAN,1960\n").name, "Nguyễn Thị Lan");
    EXPECT_EQ(only("Họ tên,Năm sinh\n  Lê   Hoà , 1960\n").name, "Lê Hòa");
}

TEST(ListRows, Numbers_get_back_the_noughts_that_a_spreadsheet_took) {
    const auto row = only(sheets::workbook(
        R"(<row r="1"><c r="A1" t="str"><v>Họ tên</v></c><c r="B1" t="str"><v>Năm sinh</v></c><c r="C1" t="str"><v>SĐT</v></c><c r="D1" t="str"><v>CCCD</v></c></row>)"
        R"(<row r="2"><c r="A2" t="str"><v>Lan</v></c><c r="B2"><v>21987</v></c><c r="C2"><v>912345678</v></c><c r="D2"><v>1060012345</v></c></row>)"));
    EXPECT_EQ(row.phone, "0912345678");
    EXPECT_EQ(row.birth_year, 1960);
    EXPECT_EQ(row.identity, *identity_hash(IdentityKey{}, "001060012345"));
}

TEST(ListRows, The_commune_is_found_by_code_or_by_name) {
    const std::string titles = "Họ tên,Năm sinh,Xã/phường\n";
    for (const char* text : {"00091", "91", "Phường Phú Thượng", "phu thuong"}) {
        const auto row = only(titles + "Lan,1960," + text + "\n", kCity);
        if (std::string(text) == "91")
            EXPECT_EQ(row.wrong, "commune-unknown");  // as a text it is no code; as a number it is
        else
            EXPECT_EQ(row.commune, kOther) << text;
    }
    EXPECT_EQ(only(titles + "Lan,1960,Hạ Long\n", kCity).wrong, "commune-unknown");
    EXPECT_EQ(only(titles + "Lan,1960,\n", kCity).wrong, "commune-missing");
    EXPECT_EQ(only(titles + "Lan,1960,00091\n", kWard).wrong, "commune-unknown") << "outside of the place";
    EXPECT_EQ(only("Họ tên,Năm sinh\nLan,1960\n").commune, kWard);
    EXPECT_NE(read("Họ tên,Năm sinh\nLan,1960\n", kCity).error().line().find("no commune"),
              std::string::npos);
}

TEST(ListRows, What_is_wrong_with_a_row_is_said_and_blank_rows_are_passed_over) {
    const auto rows = *read(
        "Họ tên,Năm sinh,CCCD\nLan,1860,\nLan,sáu "
        "mươi,\nLan,,\n,1960,\nLan,1960,12\n,,\nLan,1960,001060012345\n");
    std::vector<std::string> why;
    for (const auto& row : rows) why.push_back(row.wrong);
    EXPECT_EQ(why, (std::vector<std::string>{"birth-unlikely", "birth-unreadable", "birth-missing",
                                             "name-missing", "identity-unreadable", ""}));
    EXPECT_EQ(rows.back().number, 8);
}

TEST(ListRows, A_formula_in_a_name_is_refused_with_its_cell_and_one_elsewhere_is_not) {
    const auto with = [](const std::string& name, const std::string& other) {
        return sheets::workbook(
            R"(<row r="1"><c r="A1" t="str"><v>Họ tên</v></c><c r="B1" t="str"><v>Năm sinh</v></c><c r="C1" t="str"><v>Tuổi</v></c></row>)"
            "<row r=\"2\"><c r=\"A2\" t=\"str\">" +
            name + "<v>Lan</v></c><c r=\"B2\"><v>1960</v></c><c r=\"C2\">" + other + "<v>66</v></c></row>");
    };
    EXPECT_EQ(
        read(with("<f>D2&amp;E2</f>", "")).error().line(),
        "list.csv, cell A2: a formula stands where a name belongs (copy the column and paste it as values)");
    EXPECT_EQ(only(with("", "<f>2026-B2</f>")).name, "Lan");
    EXPECT_FALSE(read("Họ tên,Năm sinh\n=A1,1960\n").ok());
}

TEST(Identity, Only_digits_count_and_the_key_decides) {
    const IdentityKey key{1};
    EXPECT_EQ(*identity_hash(key, "001 060 012 345"), *identity_hash(key, "001060012345"));
    EXPECT_NE(*identity_hash(key, "001060012345"), *identity_hash(IdentityKey{2}, "001060012345"));
    EXPECT_NE(*identity_hash(key, "001060012345"), *identity_hash(key, "001060012346"));
    EXPECT_TRUE(identity_hash(key, "012345678").ok());
    for (const char* wrong : {"", "12345", "0010600123456", "00106001234x"})
        EXPECT_FALSE(identity_hash(key, wrong).ok()) << wrong;
}

}  // namespace domdom::people

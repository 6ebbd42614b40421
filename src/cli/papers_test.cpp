// A paper as a workbook that comes back as it went out, and what is no table.
#include "cli/test_support.h"

namespace domdom::cli {

namespace {

using http::Method;

class Papers : public ::testing::Test {
  protected:
    http::Reply write(const json::value& table) {
        return world.ask(world.asker("companion"), Method::kPost, "/api/v1/papers/sheet",
                         json::serialize(table));
    }
    http::Reply read(const std::string& bytes, const std::string& file = "to-5.xlsx") {
        return world.ask(world.asker("companion"), Method::kPost, "/api/v1/papers/cells?file=" + file, bytes);
    }
    static json::object table() {
        return {{"titles", 1},
                {"hidden", 2},
                {"widths", {12, 30.5, 9}},
                {"rows",
                 {{"Mã", "Nhà", "Ngày"},
                  {"#code", "#what", "#day"},
                  {"H4T9-QXKC", "=1+1", "3/11"},
                  {"", "", "0912345678"}}}};
    }
    World world;
};

}  // namespace

TEST_F(Papers, A_paper_comes_back_as_it_went_out_and_nothing_in_it_is_computed) {
    const auto sheet = write(table());
    ASSERT_EQ(sheet.status, 200) << sheet.body;
    EXPECT_NE(sheet.mime.find("spreadsheetml"), std::string::npos);
    const auto reply = read(sheet.body);
    ASSERT_EQ(reply.status, 200) << reply.body;
    const json::value expected{{"from1904", false},
                               {"rows", json::array{{{"row", 1}, {"cells", {"Mã", "Nhà", "Ngày"}}},
                                                    {{"row", 2}, {"cells", {"#code", "#what", "#day"}}},
                                                    {{"row", 3}, {"cells", {"H4T9-QXKC", "=1+1", "3/11"}}},
                                                    {{"row", 4}, {"cells", {"", "", "0912345678"}}}}}};
    EXPECT_EQ(*parse_json(reply.body), expected) << reply.body;
}

TEST_F(Papers, What_is_no_table_is_refused_and_says_where) {
    auto wide = table();
    wide["widths"] = json::array{0};
    EXPECT_EQ(write(wide).status, 400);
    auto numbers = table();
    numbers["rows"] = json::array{json::array{"a"}, json::array{7}};
    const auto refused = write(numbers);
    EXPECT_EQ(refused.status, 400);
    EXPECT_NE(refused.body.find("rows[1]"), std::string::npos) << refused.body;
    auto long_cell = table();
    long_cell["rows"] = json::array{json::array{std::string(2001, 'x')}};
    EXPECT_EQ(write(long_cell).status, 400);
    EXPECT_EQ(write({{"rows", "none"}}).status, 400);
    EXPECT_EQ(read("PK\x03\x04 cut short").status, 400);
    const auto text = read("H4T9-QXKC;x\n", "to-5.csv");
    EXPECT_EQ(text.status, 400);
    EXPECT_EQ(parse_json(text.body)->at("kind"), "not-a-workbook");
}

}  // namespace domdom::cli

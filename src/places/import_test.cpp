#include "places/import.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "places/search.h"
#include "places/test_support.h"

namespace domdom::places {

namespace {

const std::vector<std::string> kAll{kBefore, kUnits, kSuccession};

std::vector<std::string> told(const ImportReport& report) {
    std::vector<std::string> out;
    for (const auto& row : report.undecided)
        out.push_back(row.file.substr(row.file.rfind('/') + 1) + ":" + std::to_string(row.row) + " " +
                      row.what);
    return out;
}

struct PlacesImport : testing::TestWithParam<store::Engine>, PlacesStore {
    PlacesImport() : PlacesStore(GetParam()) {}
};

DOMDOM_ON_EVERY_ENGINE(PlacesImport);

}  // namespace

TEST_P(PlacesImport, A_code_means_another_place_before_july_2025) {
    ASSERT_TRUE(import(kAll).ok());
    const auto now = tree();
    EXPECT_EQ(now->find_by_code("00103", kLastOldDay)->name, "Phường Xuân La");
    const Place* tay_ho = now->find_by_code("00103", kFirstNewDay);
    EXPECT_EQ(tay_ho->name, "Phường Tây Hồ");
    EXPECT_EQ(tay_ho->valid_from, kFirstNewDay);
    EXPECT_EQ(tay_ho->population, 100000);
    EXPECT_EQ(tay_ho->lat, 21.058);
    EXPECT_EQ(tay_ho->area_km2, 10.72);
    EXPECT_NE(tay_ho->id, now->find_by_code("00103", kLastOldDay)->id);
}

TEST_P(PlacesImport, A_code_and_name_with_other_land_is_another_unit) {
    ASSERT_TRUE(import(kAll).ok());
    const auto now = tree();
    EXPECT_NE(now->find_by_code("00091", kLastOldDay)->id, now->find_by_code("00091", kFirstNewDay)->id);
}

TEST_P(PlacesImport, A_unit_that_only_changed_its_parent_keeps_its_identity) {
    ASSERT_TRUE(import(kAll).ok());
    const auto now = tree();
    const Place* before = now->find_by_code("00922", kLastOldDay);
    const Place* after = now->find_by_code("00922", kFirstNewDay);
    EXPECT_EQ(before->id, after->id);
    EXPECT_EQ(before->name, "Xã Thuận Hòa") << "the tone where schoolbooks put it";
    EXPECT_EQ(before->valid_to, kLastOldDay);
    EXPECT_EQ(now->find(before->parent, kLastOldDay)->name, "Huyện Vị Xuyên");
    EXPECT_EQ(now->find(after->parent, kFirstNewDay)->name, "Tỉnh Tuyên Quang");
    EXPECT_TRUE(now->successors(before->id).empty());
}

TEST_P(PlacesImport, Ha_noi_stays_one_unit_in_one_version) {
    ASSERT_TRUE(import(kAll).ok());
    const auto now = tree();
    const Place* ha_noi = now->find_by_code("01", kLastOldDay);
    EXPECT_EQ(ha_noi, now->find_by_code("01", kLater));
    EXPECT_FALSE(ha_noi->valid_from || ha_noi->valid_to);
    EXPECT_EQ(ha_noi->population, 8718000);
    EXPECT_EQ(ha_noi->name_en, "Hanoi City");
}

TEST_P(PlacesImport, A_province_that_took_in_another_is_a_new_unit) {
    ASSERT_TRUE(import(kAll).ok());
    const auto now = tree();
    const Place* after = now->find_by_code("08", kFirstNewDay);
    EXPECT_EQ(now->predecessors(after->id).size(), 2u);
    EXPECT_EQ(now->counted_in(now->find_by_code("02", kLastOldDay)->id, kLater), after->id);
}

TEST_P(PlacesImport, Districts_and_old_communes_end_on_30_june_2025) {
    ASSERT_TRUE(import(kAll).ok());
    const auto now = tree();
    EXPECT_EQ(now->find_by_code("003", kLastOldDay)->valid_to, kLastOldDay);
    EXPECT_EQ(now->find_by_code("003", kLastOldDay)->kind, "Quận");
    EXPECT_EQ(now->find_by_code("00109", kLastOldDay)->valid_to, kLastOldDay);
    EXPECT_EQ(now->find_by_code("003", kFirstNewDay), nullptr);
}

TEST_P(PlacesImport, A_split_ward_has_its_successors_with_their_extents) {
    ASSERT_TRUE(import(kAll).ok());
    const auto now = tree();
    const auto parts = now->successors(now->find_by_code("00103", kLastOldDay)->id);
    ASSERT_EQ(parts.size(), 4u);
    for (const auto& part : parts) EXPECT_EQ(part.extent, Extent::kPartial);
    const auto whole = now->successors(now->find_by_code("00109", kLastOldDay)->id);
    ASSERT_EQ(whole.size(), 1u);
    EXPECT_EQ(whole[0].extent, Extent::kFull);
    EXPECT_EQ(whole[0].on, kFirstNewDay);
}

TEST_P(PlacesImport, Rows_that_do_not_fit_are_told_and_the_rest_imported) {
    const auto report = *import(kAll);
    EXPECT_TRUE(report.imported);
    EXPECT_EQ(told(report),
              (std::vector<std::string>{
                  "succession.csv:12 the old code 00112 is \"Phường Thụy Khuê\", here \"Phường Thủy Khẩu\"",
                  "succession.csv:17 02308 Xã Tân Mỹ would leave its province: 00103 Phường Tây Hồ lies in "
                  "Thành phố Hà "
                  "Nội",
                  "succession.csv:18 the old code 00999 (Xã Ngoài Sổ) is no unit on 2025-06-30",
                  "units.csv:5 00198 Phường Mới Lập has no ancestor in the lineage",
                  "units.csv:7 the population \"đang cập nhật\" is not a number",
                  "units.csv:8 the position is missing or not a position",
                  "units.csv:9 the parent 11 is no unit on 2025-07-01",
              }));
    EXPECT_EQ(report.units, 17 + 10);
    EXPECT_EQ(report.opened, 17 + 6)
        << "the old ones, and the new ones but Hà Nội, Thuận Hòa, Trung Hà, Xa Lạ";
    EXPECT_EQ(report.successions, 11);
    EXPECT_EQ(report.closed, 14);
}

TEST_P(PlacesImport, Strict_imports_nothing_while_anything_is_undecided) {
    ImportOptions options;
    options.strict = true;
    const auto report = *import(kAll, options);
    EXPECT_FALSE(report.imported);
    EXPECT_EQ(report.undecided.size(), 7u);
    EXPECT_EQ(number("SELECT COUNT(*) FROM event"), 0);
    EXPECT_TRUE(import({kBefore}, options)->imported);
}

TEST_P(PlacesImport, A_second_import_changes_nothing) {
    ASSERT_TRUE(import(kAll).ok());
    const auto before = tables(true);
    const int64_t events = number("SELECT COUNT(*) FROM event");
    const auto again = *import(kAll);
    EXPECT_EQ(again.opened + again.changed + again.closed + again.successions, 0);
    EXPECT_EQ(number("SELECT COUNT(*) FROM event"), events);
    EXPECT_EQ(tables(true), before);
    EXPECT_EQ(number("SELECT COUNT(*) FROM held"), 0);
}

TEST_P(PlacesImport, Two_nodes_that_read_the_same_lists_make_the_same_units_and_events) {
    ASSERT_TRUE(import(kAll).ok());
    PlacesStore other(GetParam());
    other.clock.advance_days(400);
    ASSERT_TRUE(other.import({kSuccession, kUnits, kBefore}).ok());
    EXPECT_EQ(tables(true), other.tables(true));
}

TEST_P(PlacesImport, Any_order_of_files_and_any_repetition_gives_the_same_tables) {
    ASSERT_TRUE(import(kAll).ok());
    for (const std::string& again : kAll) {
        auto files = kAll;
        files.push_back(again);
        std::sort(files.begin(), files.end());
        do {
            PlacesStore other(GetParam());
            ASSERT_TRUE(other.import(files).ok());
            ASSERT_EQ(other.tables(true), tables(true));
        } while (std::next_permutation(files.begin(), files.end()));
    }
}

TEST_P(PlacesImport, In_several_commands_as_in_one) {
    ASSERT_TRUE(import(kAll).ok());
    PlacesStore old_first(GetParam());
    ASSERT_TRUE(old_first.import({kBefore}).ok());
    EXPECT_EQ(old_first.tree()->find_by_code("01", kLastOldDay)->valid_to, kLastOldDay);
    ImportOptions options;
    options.lineage_file = kSuccession;
    ASSERT_TRUE(old_first.import({kUnits}, options).ok());
    EXPECT_EQ(old_first.tables(false), tables(false));
    PlacesStore new_first(GetParam());
    ASSERT_TRUE(new_first.import({kUnits}, options).ok());
    ASSERT_TRUE(new_first.import({kBefore}, options).ok());
    EXPECT_EQ(new_first.tables(false), tables(false));
}

TEST_P(PlacesImport, Old_units_read_alone_again_do_not_end_what_goes_on) {
    ASSERT_TRUE(import(kAll).ok());
    const auto before = tables(true);
    ASSERT_TRUE(import({kBefore}).ok());
    ASSERT_TRUE(import({kUnits}).ok());
    ASSERT_TRUE(import({kSuccession}).ok());
    EXPECT_EQ(tables(true), before);
}

TEST_P(PlacesImport, Without_a_lineage_every_unit_is_new_and_that_is_told) {
    const auto report = *import({kBefore, kUnits});
    EXPECT_NE(tree()->find_by_code("00922", kLastOldDay)->id,
              tree()->find_by_code("00922", kFirstNewDay)->id);
    EXPECT_EQ(told(report).front(),
              "units.csv:1 no lineage is given: nothing says which old units went into the new ones");
}

TEST_P(PlacesImport, A_bad_file_leaves_nothing_half_imported) {
    const std::string head = "code,name,kind,parent_code\n";
    const struct {
        std::string text, line;
    } cases[] = {
        {head + "01,Thành phố Hà Nội,Thành phố,\n103,Phường Tây Hồ,Phường,\"01\n",
         ":3: a quoted field is not closed (the file may be cut short; save it again)"},
        {head + "1,Hà Nội,Thành phố,\n",
         ":2: \"1\" in the column \"code\" is not a code of 2, 3 or 5 digits (codes are texts: keep their "
         "leading "
         "zeros when exporting)"},
        {head + "01,,Thành phố,\n", ":2: the column \"name\" is empty (give the name)"},
        {head + "00103,Phường Tây Hồ,Phường,\n",
         ":2: only a province has no parent (give the parent's code, or mend the code)"},
        {"a,b\n1,2\n",
         ":1: the header belongs to no known list of units (it needs Mã,Tên,Cấp,Mã QH,Quận Huyện,Mã TP,Tỉnh "
         "/ Thành "
         "Phố · or code,name,kind,parent_code · or level,old_code,old_name,new_code,new_name,extent)"},
    };
    for (const auto& [text, line] : cases) {
        const std::string path = file("bad.csv", text);
        const auto report = import({kBefore, path});
        ASSERT_FALSE(report.ok());
        EXPECT_EQ(report.error().line(), path + line);
    }
    ImportOptions options;
    options.lineage_file = kUnits;
    EXPECT_EQ(import({kBefore}, options).error().what, "this is not a list of successions");
    EXPECT_EQ(import({}).error().code, Code::kInvalid);
    EXPECT_EQ(import({"/nowhere.csv"}).error().code, Code::kNotFound);
    EXPECT_EQ(number("SELECT COUNT(*) FROM event"), 0);
}

TEST_P(PlacesImport, A_later_list_makes_new_versions_and_leaves_the_old_ones) {
    ASSERT_TRUE(import(kAll).ok());
    const std::string units = file("2026.csv",
                                   "code,name,kind,parent_code,population\n"
                                   "08,Thành phố Tuyên Quang,Thành phố,,1900000\n"
                                   "00922,Xã Thuận Hòa,Xã,08,9000\n02305,Xã Trung Hà,Xã,08,8500\n"
                                   "00103,Phường Tây Hồ,Phường,01,101000\n");
    const std::string lineage = file("lineage2026.csv",
                                     "level,old_code,old_name,new_code,new_name,extent\n"
                                     "province,08,Tỉnh Tuyên Quang,08,Thành phố Tuyên Quang,full\n");
    ImportOptions options;
    options.valid_from = make_date(2026, 4, 30);
    options.lineage_file = lineage;
    ASSERT_TRUE(import({units}, options).ok());
    const auto now = tree();
    const Date eve = options.valid_from.plus_days(-1);
    const Place* province = now->find_by_code("08", eve);
    EXPECT_EQ(province->valid_to, eve);
    EXPECT_EQ(now->counted_in(province->id, options.valid_from),
              now->find_by_code("08", options.valid_from)->id);
    const Place* commune = now->find_by_code("00922", options.valid_from);
    EXPECT_EQ(commune->id, now->find_by_code("00922", eve)->id);
    EXPECT_EQ(commune->valid_from, options.valid_from);
    EXPECT_EQ(commune->population, 9000);
    // Nothing but its population changed: the same version, better known.
    EXPECT_EQ(now->find_by_code("00103", eve), now->find_by_code("00103", options.valid_from));
    EXPECT_EQ(now->find_by_code("00103", eve)->population, 101000);
    // The list of 2025, read again, does not run into 2026.
    ASSERT_TRUE(import(kAll).ok());
    EXPECT_EQ(tree()->find_by_code("08", options.valid_from)->name, "Thành phố Tuyên Quang");
    EXPECT_EQ(tree()->find_by_code("00922", options.valid_from)->valid_from, options.valid_from);
}

TEST_P(PlacesImport, Going_back_to_an_older_figure_is_a_change_too) {
    const auto list = [this](const char* population) {
        return file(std::string(population) + ".csv",
                    std::string("code,name,kind,parent_code,population,lat,lon\n01,Hà Nội,Thành phố,,") +
                        population + ",21,105\n");
    };
    for (const char* population : {"100", "200", "100", "200"}) {
        ASSERT_TRUE(import({list(population)}).ok());
        EXPECT_EQ(tree()->find_by_code("01", kLater)->population, std::stoll(population));
    }
    EXPECT_EQ(number("SELECT COUNT(*) FROM event"), 4);
}

TEST_P(PlacesImport, The_tables_are_what_the_log_says) {
    ASSERT_TRUE(import(kAll).ok());
    const auto before = tables(true);
    ASSERT_TRUE(log->rebuild().ok());
    EXPECT_EQ(tables(true), before);
}

TEST_P(PlacesImport, The_tree_is_read_again_after_a_change_and_only_then) {
    Places places(*log);
    EXPECT_TRUE((*places.tree())->all().empty());
    ASSERT_TRUE(import(kAll).ok());
    const auto now = *places.tree();
    EXPECT_FALSE(now->all().empty());
    EXPECT_EQ(*places.tree(), now);
    ASSERT_TRUE(import(kAll).ok());
    EXPECT_EQ(*places.tree(), now);
}

RC_GTEST_PROP(PlacesImportLaw, Any_bytes_are_imported_or_refused, ()) {
    static PlacesStore store;
    static const std::string kHeader = "level,old_code,old_name,new_code,new_name,extent\n";
    const auto part =
        rc::gen::elementOf(std::vector<std::string>{"ward", "01", "00103", "Phường Tây Hồ", "full", "partial",
                                                    ",", ",", "\n", "\"", "\xff", "", "province"});
    std::string text = kHeader;
    for (const auto& each : *rc::gen::container<std::vector<std::string>>(part)) text += each;
    static_cast<void>(store.import({store.file("any.csv", text)}).ok());
}

}  // namespace domdom::places

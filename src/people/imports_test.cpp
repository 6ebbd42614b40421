#include "people/imports.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "cli/app.h"
#include "cli/demo.h"
#include "people/events.h"
#include "people/register.h"
#include "places/groups.h"
#include "store/test_store.h"

namespace domdom::people {

namespace {

const std::string kTitles = "Họ và tên,Ngày sinh,SĐT,CCCD,Mã HS\n";

class ImportsOn : public testing::TestWithParam<store::Engine> {
  protected:
    ImportsOn() : temporary(GetParam()) { open(); }

    void open() {
        auto owned = std::make_unique<FakeClock>(now);
        clock = owned.get();
        store = std::move(*cli::open_store(temporary.address, std::move(owned)));
        EXPECT_TRUE(cli::import_example_places(*store->log).ok());
        ward = (*store->places->tree())->find_by_code("00103", clock->today())->id;
    }
    void reopen() {
        store.reset();
        open();
    }

    Uuid place(const char* code) { return (*store->places->tree())->find_by_code(code, clock->today())->id; }

    Result<Uuid> preview(const std::string& list, ImportOptions options = {}) {
        options.file = "list.csv";
        options.title = "Danh sách thử";
        if (options.place.is_nil()) options.place = ward;
        return preview_import(*store->log, **store->places->tree(), list, options);
    }
    void apply(const Uuid& id) {
        for (bool done = false; !done;) {
            const auto step = apply_step(*store->log, **store->places->tree(), id);
            ASSERT_TRUE(step.ok()) << step.error().line();
            done = *step;
        }
    }
    Import import(const std::string& list, ImportOptions options = {}) {
        const auto id = preview(list, options);
        EXPECT_TRUE(id.ok()) << (id.ok() ? "" : id.error().line());
        apply(*id);
        return load(*id);
    }
    Import undo(const Uuid& id) {
        for (bool done = false; !done;) done = undo_step(*store->log, id).value();
        return load(id);
    }
    Import load(const Uuid& id) {
        auto db = *store->data->read();
        return *load_import(*db, id, clock->now_ms());
    }
    std::vector<ImportRow> rows(const Uuid& id, Verdict verdict) {
        auto db = *store->data->read();
        return *read_rows(*db, id, verdict, 0, 1000);
    }
    // "2:new 3:doubtful:tones"
    std::string verdicts(const Uuid& id) {
        std::map<int64_t, std::string> all;
        for (const auto verdict : {Verdict::kNew, Verdict::kKnown, Verdict::kDoubtful, Verdict::kWrong})
            for (const auto& row : rows(id, verdict))
                all[row.row.number] =
                    std::string(verdict_text(verdict)) + (row.why.empty() ? "" : ":" + row.why);
        std::string text;
        for (const auto& [number, what] : all)
            text += (text.empty() ? "" : " ") + std::to_string(number) + ":" + what;
        return text;
    }
    std::string verdicts_of(const std::string& list, ImportOptions options = {}) {
        const auto id = preview(list, options);
        return id.ok() ? verdicts(*id) : id.error().line();
    }
    int64_t count(const char* sql) {
        auto db = *store->data->read();
        return *db->integer_or(0, sql);
    }
    int64_t head() { return store->log->head().seq; }
    Result<> decide(const Uuid& id, int64_t number, const std::string& decision) {
        return store->log->run([&](log::Writing& writing) -> Result<> {
            return decide_row(writing, load(id), number, decision);
        });
    }
    // What the state says of everyone, as "Lê Lan: 2026-03-01".
    std::string confirmed() {
        auto db = *store->data->read();
        std::string text;
        auto rows = *db->query("SELECT person, name FROM register_person ORDER BY name");
        while (*rows.next())
            for (const auto& [stamp, one] : (*load_person(*db, rows.uuid(0)))->confirmations())
                text += fmt::format("{}: {}; ", rows.text(1), one.on.text());
        return text;
    }
    void say_of_ward(const char* type, json::object body) {
        const auto said = store->log->run([&](log::Writing& writing) -> Result<> {
            log::Event event;
            event.id = make_uuid_v7(now + ++made);
            event.type = type;
            event.occurred_at = now;
            event.place = ward;
            event.body = std::move(body);
            TRY(writing.append(std::move(event)));
            return {};
        });
        EXPECT_TRUE(said.ok()) << said.error().line();
    }
    Uuid found_group(const char* name, const char* kind = "") {
        const Uuid id = make_uuid_v7(now + ++made);
        const std::string key = std::to_string(made);
        say_of_ward(places::GroupDescribed::kFoundedType,
                    places::GroupDescribed{id, key, kind, name, clock->today(), {}, {}}.body());
        return id;
    }
    // "Lê Lan: Tổ 5; Trần Hùng: -", and the notes.
    std::string groups_and_notes() {
        auto db = *store->data->read();
        auto rows = *db->query("SELECT person, name, note FROM register_person ORDER BY name");
        std::string text;
        std::vector<std::array<std::string, 2>> found;
        std::vector<Uuid> ids;
        while (*rows.next()) {
            ids.push_back(rows.uuid(0));
            found.push_back({std::string(rows.text(1)), std::string(rows.text(2))});
        }
        for (size_t i = 0; i < ids.size(); ++i) {
            const Uuid group = (*load_person(*db, ids[i]))->current_group();
            const auto is = group.is_nil() ? std::nullopt : *places::find_group(*db, group);
            text += (text.empty() ? "" : "; ") + found[i][0] + ": " + (is ? is->now().is.name : "-") +
                    (found[i][1].empty() ? "" : " (" + found[i][1] + ")");
        }
        return text;
    }

    int64_t now = *parse_time("2026-11-25T09:00:00+07:00");
    store::TemporaryStore temporary;
    FakeClock* clock = nullptr;
    std::unique_ptr<cli::Store> store;
    Uuid ward;
    int made = 0;
};
DOMDOM_ON_EVERY_ENGINE(ImportsOn);

constexpr const char* kPeople = "SELECT COUNT(*) FROM person WHERE erased = 0";
constexpr const char* kEntries = "SELECT COUNT(*) FROM register_person";
constexpr const char* kRowsLeft = "SELECT COUNT(*) FROM import_row";
constexpr const char* kNamesLeft = "SELECT COUNT(*) FROM import_row WHERE name IS NOT NULL";

}  // namespace

TEST_P(ImportsOn, A_list_enrols_its_people_and_says_so_in_the_log_without_a_name) {
    const auto done = import(kTitles + "Lê Lan,12/03/1960,0912,001060012345,HS1\nTrần Hùng,1955,,,HS2\n");
    EXPECT_EQ(done.status, ImportStatus::kDone);
    EXPECT_EQ(done.enrolled, 2);
    EXPECT_EQ(count(kPeople), 2);
    EXPECT_EQ(count(kNamesLeft), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_identity"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_word WHERE word = 'lan'"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM event WHERE type = 'people.imported'"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM event WHERE body LIKE '%Lan%' OR body LIKE '%0912%' OR body LIKE "
                    "'%001060012345%'"),
              0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM held"), 0);
}

TEST_P(ImportsOn, Whoever_has_a_residential_group_on_the_list_is_put_into_the_one_of_that_name) {
    found_group("Tổ dân phố số 5");
    found_group("Đoài", "Thôn");
    found_group("Tổ 7"), found_group("Thôn 7");
    const std::string list =
        "Họ và tên,Năm sinh,Tổ dân phố,Lớp\n"
        "A Lan,1960,TDP 5,\nB Lan,1960,to dan pho so 5,10A\nC Lan,1960,thon doai,\nD Lan,1960,7,\n"
        "E Lan,1960,Thôn 7,\nF Lan,1960,Tổ 9,9B\nG Lan,1960,,\n";
    EXPECT_EQ(import(list).enrolled, 7);
    EXPECT_EQ(
        groups_and_notes(),
        "A Lan: Tổ dân phố số 5; B Lan: Tổ dân phố số 5 (Lớp: 10A); C Lan: Đoài; D Lan: - (Tổ dân phố: 7); "
        "E Lan: Thôn 7; F Lan: - (Tổ dân phố: Tổ 9; Lớp: 9B); G Lan: -");
    EXPECT_EQ(count("SELECT COUNT(*) FROM held"), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM import_row WHERE group_said IS NOT NULL"), 0)
        << "as the name, it is gone";
}

TEST_P(ImportsOn, Whoever_is_known_goes_into_the_group_of_the_list_and_back_when_it_is_taken_back) {
    const std::string titles = "Họ và tên,Năm sinh,Tổ dân phố\n";
    import(titles + "Lê Lan,1960,\nTrần Hùng,1955,\n");
    found_group("Tổ 5"), found_group("Tổ 6");
    const auto first = import(titles + "Lê Lan,1960,Tổ 5\n");
    EXPECT_EQ(first.known, 1);
    EXPECT_EQ(groups_and_notes(), "Lê Lan: Tổ 5; Trần Hùng: -");
    clock->advance_days(3);
    const auto second = import(titles + "Lê Lan,1960,TDP 6\nTrần Hùng,1955,6\n");
    EXPECT_EQ(groups_and_notes(), "Lê Lan: Tổ 6; Trần Hùng: Tổ 6");
    const int64_t before = head();
    import(titles + "Lê Lan,1960,TDP số 6\n");
    EXPECT_EQ(head(), before + 1) << "only that the list was imported";

    EXPECT_EQ(undo(second.id).stayed, 0) << "it enrolled nobody";
    EXPECT_EQ(groups_and_notes(), "Lê Lan: Tổ 5; Trần Hùng: -");
    undo(first.id);
    EXPECT_EQ(groups_and_notes(), "Lê Lan: -; Trần Hùng: -");
    EXPECT_EQ(count("SELECT COUNT(*) FROM person WHERE residential_group IS NOT NULL"), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM held"), 0);
    auto db = *store->data->read();
    auto ids = *db->query("SELECT person FROM person");
    while (*ids.next())
        EXPECT_TRUE((*load_person(*db, ids.uuid(0)))->placement_on(clock->today()).group.is_nil())
            << "no day in a group of a list that was taken back remains";
}

TEST_P(ImportsOn, Taken_back_a_list_leaves_whoever_was_placed_by_another_record_since) {
    const std::string titles = "Họ và tên,Năm sinh,Tổ dân phố\n";
    import(titles + "Lê Lan,1960,\n");
    found_group("Tổ 5"), found_group("Tổ 6");
    const auto first = import(titles + "Lê Lan,1960,Tổ 5\n");
    import(titles + "Lê Lan,1960,Tổ 6\n");
    const int64_t before = head();
    undo(first.id);
    EXPECT_EQ(groups_and_notes(), "Lê Lan: Tổ 6");
    EXPECT_EQ(head(), before + 2) << "that it was taken back, and of whom";
}

TEST_P(ImportsOn, A_group_that_went_into_another_is_not_left_for_it) {
    const std::string titles = "Họ và tên,Năm sinh,Tổ dân phố\n";
    const Uuid five = found_group("Tổ 5"), six = found_group("Tổ 6");
    import(titles + "Lê Lan,1960,Tổ 5\n");
    say_of_ward(places::GroupClosed::kType, places::GroupClosed{five, six, clock->today()}.body());
    const int64_t before = head();
    import(titles + "Lê Lan,1960,Tổ 6\n");
    EXPECT_EQ(head(), before + 1) << "only that the list was imported";
}

TEST_P(ImportsOn, The_groups_that_a_list_names_are_told_before_it_is_applied) {
    const std::string titles = "Họ và tên,Năm sinh,Tổ dân phố\n";
    found_group("Tổ 5"), found_group("Tổ 6");
    import(titles + "Lê Lan,1960,Tổ 5\nTrần Hùng,1955,Tổ 6\n");
    const auto id =
        *preview(titles + "Lê Lan,1960,TDP 6\nTrần Hùng,1955,TDP 6\nA Mai,1970,Tổ 9\n,1970,Tổ 5\n");
    std::string told;
    auto db = *store->data->read();
    const auto groups = *groups_named(*db, **store->places->tree(), id, clock->today());
    for (const auto& group : groups)
        told += group.said + " = " + group.name + " " + std::to_string(group.rows) + " " +
                std::to_string(group.moved) + "; ";
    EXPECT_EQ(told, "TDP 6 = Tổ 6 2 1; Tổ 9 =  1 0; ");
}

TEST_P(ImportsOn, A_group_that_was_closed_or_lies_elsewhere_is_not_meant) {
    const Uuid closed = found_group("Tổ 5");
    say_of_ward(places::GroupClosed::kType, places::GroupClosed{closed, {}, clock->today()}.body());
    import("Họ và tên,Năm sinh,Tổ\nLê Lan,1960,Tổ 5\n");
    EXPECT_EQ(groups_and_notes(), "Lê Lan: - (Tổ: Tổ 5)");
    found_group("Tổ 5");
    ImportOptions there;
    there.place = place("00091");
    import("Họ và tên,Năm sinh,Tổ\nTrần Hoa,1961,Tổ 5\n", there);
    EXPECT_EQ(groups_and_notes(), "Lê Lan: - (Tổ: Tổ 5); Trần Hoa: - (Tổ: Tổ 5)");
}

TEST_P(ImportsOn, The_same_list_again_changes_nothing) {
    const std::string list =
        kTitles + "Lê Lan,12/03/1960,0912,001060012345,HS1\nTrần Hùng,1955,,,\nTrần Hùng,1956,,,\n";
    // Two of one name born a year apart: the second is doubtful only when the first is in the register.
    ASSERT_EQ(import(list).enrolled, 3);
    const int64_t before = head();
    const auto again = import(list);
    EXPECT_EQ(again.enrolled, 0);
    EXPECT_EQ(again.known, 3);
    EXPECT_EQ(head(), before + 1) << "only that the list was imported";
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_person WHERE version > 1"), 0);
}

TEST_P(ImportsOn, A_corrected_list_changes_the_entry_and_nothing_else_and_who_is_missing_stays) {
    import(kTitles + "Le Lan,1960,0911,,HS1\nTrần Hùng,1955,,,HS2\n");
    const int64_t before = head();
    const auto corrected = import(kTitles + "Lê Lan,1960,0912,,HS1\n");
    EXPECT_EQ(corrected.known, 1);
    EXPECT_EQ(head(), before + 1);
    EXPECT_EQ(count(kPeople), 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_person WHERE name = 'Lê Lan' AND phone = '0912'"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_word WHERE word = 'lan'"), 1);
}

TEST_P(ImportsOn, Nearly_the_same_is_doubtful_and_is_not_applied) {
    import("Họ và tên,Ngày sinh,CCCD,Mã HS\nLê Lan,12/03/1960,001060012345,HS1\nTrần Hùng,1955,,\n");
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh\nTran Hung,1955\n"), "2:doubtful:tones");
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh\nTrần Hùng,1956\n"), "2:doubtful:year");
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh\nTrần Hùng,1957\n"), "2:new");
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh\nTRẦN  HÙNG,1955\n"), "2:known:name");
    EXPECT_EQ(verdicts_of("Họ tên,Ngày sinh\nLê Lan,13/03/1960\n"), "2:new") << "another day of birth";
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh,CCCD\nLê Lan,1960,001060099999\n"), "2:new") << "another id";
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh,Mã HS\nLê Lan,1960,HS9\n"), "2:new") << "another code";
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh,CCCD\nLê Thị Lan,1960,001060012345\n"), "2:known:identity");
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh,CCCD\nPhạm Sơn,1990,001060012345\n"),
              "2:doubtful:identity-of-another");
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh,Mã HS\nPhạm Sơn,1990,HS1\n"), "2:doubtful:code-of-another");
    const int64_t before = count(kPeople);
    EXPECT_EQ(import("Họ tên,Năm sinh\nTran Hung,1955\n").enrolled, 0);
    EXPECT_EQ(count(kPeople), before);
}

TEST_P(ImportsOn, The_same_person_three_times_in_one_file_is_enrolled_once) {
    const std::string list = "Họ tên,Năm sinh\nLê Lan,1960\nlê lan,1960\nLÊ LAN,1960\n";
    const auto id = *preview(list);
    EXPECT_EQ(verdicts(id), "2:new 3:doubtful:twin 4:doubtful:twin");
    EXPECT_EQ(rows(id, Verdict::kDoubtful)[0].twin, 2);
    apply(id);
    EXPECT_EQ(count(kPeople), 1);
    EXPECT_EQ(verdicts_of(list), "2:known:name 3:doubtful:twin 4:doubtful:twin");
}

TEST_P(ImportsOn, Someone_in_another_commune_of_the_place_is_doubtful_and_outside_of_it_unseen) {
    ImportOptions neighbour;
    neighbour.place = place("00091");
    import("Họ tên,Năm sinh,CCCD\nLê Lan,1960,001060012345\n", neighbour);
    ImportOptions city;
    city.place = place("01");
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh,Mã xã\nLê Lan,1960,00103\n", city), "2:doubtful:elsewhere");
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh,CCCD\nLê Lan,1960,001060012345\n"), "2:new");
}

TEST_P(ImportsOn, Somebody_decides_about_the_doubtful) {
    import("Họ tên,Năm sinh\nTrần Hùng,1955\nLê Lan,1960\n");
    const auto id = *preview("Họ tên,Năm sinh,SĐT\nTran Hung,1955,0912\nLe Lan,1960,\nLê Lân,1960,\n");
    Uuid hung;
    {
        auto db = *store->data->read();
        auto found = *db->query("SELECT person FROM register_person WHERE folded = 'tran hung'");
        ASSERT_TRUE(*found.next());
        hung = found.uuid(0);
    }
    EXPECT_TRUE(decide(id, 2, hung.text()).ok());
    EXPECT_TRUE(decide(id, 3, "skip").ok());
    EXPECT_TRUE(decide(id, 4, "new").ok());
    EXPECT_FALSE(decide(id, 4, "perhaps").ok());
    EXPECT_FALSE(decide(id, 9, "new").ok());
    apply(id);
    const auto done = load(id);
    EXPECT_EQ(done.enrolled, 1);
    EXPECT_EQ(done.known, 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_person WHERE phone = '0912' AND folded = 'tran hung'"), 1);
    EXPECT_EQ(count(kPeople), 3);
    EXPECT_FALSE(decide(id, 4, "new").ok()) << "it is done";
}

TEST_P(ImportsOn, An_organisation_and_a_group_are_joined_once) {
    const Uuid school = make_uuid_v8("school");
    ASSERT_TRUE(store->log
                    ->run([&](log::Writing& writing) -> Result<> {
                        log::Event event;
                        event.id = make_uuid_v8("founded");
                        event.type = OrganisationFounded::kType;
                        event.place = ward;
                        event.body = OrganisationFounded{school, "Trường", "school"}.body();
                        TRY(writing.append(std::move(event)));
                        return {};
                    })
                    .ok());
    import("Họ tên,Năm sinh\nLê Lan,2009\n");
    ImportOptions options;
    options.organisation = school;
    options.group = "upper-secondary-pupils";
    const std::string list = "Họ tên,Năm sinh,Lớp\nLê Lan,2009,10A\nTrần Mai,2009,10A\n";
    const auto first = import(list, options);
    EXPECT_EQ(first.enrolled, 1);
    EXPECT_EQ(first.known, 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM event WHERE type = 'person.joined'"), 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM event WHERE type = 'person.grouped'"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_person WHERE note = 'Lớp: 10A'"), 1);
    const int64_t before = head();
    import(list, options);
    EXPECT_EQ(head(), before + 1);
    const auto pupils = [&] {
        auto db = *store->data->read();
        auto ids = *db->query("SELECT person FROM person");
        int found = 0;
        while (*ids.next()) {
            const auto person = *load_person(*db, ids.uuid(0));
            if (person->member_since(school) && person->in_group(options.group, clock->today())) ++found;
        }
        return found;
    };
    EXPECT_EQ(pupils(), 2);
    EXPECT_EQ(undo(first.id).removed, 0) << "another list names her too";
    EXPECT_EQ(pupils(), 1) << "who was known before is no longer what that list said";
    options.organisation = make_uuid_v8("nobody founded this");
    EXPECT_FALSE(preview(list, options).ok());
}

TEST_P(ImportsOn, A_list_of_confirmations_enrols_nobody_and_is_kept_as_what_the_state_says) {
    import("Họ tên,Năm sinh,SĐT\nLê Lan,1960,0912345678\nTrần Hùng,1955,\nVũ Mai,1970,\n");
    ImportOptions options;
    options.source = "Nền tảng của nhà nước";
    options.stated_on = make_date(2026, 3, 1);
    const auto id = preview(
        "Họ tên,Năm sinh,SĐT,Ngày xác nhận\nLê Lan,1960,0999999999,20/02/2026\nTrần Hùng,1955,,\n"
        "Lê Lan,1960,,\nTran Hung,1955,,\nNgô Xa,1950,,\nVũ Mai,1970,,01/01/2031\n",
        options);
    ASSERT_TRUE(id.ok()) << id.error().line();
    EXPECT_EQ(verdicts(*id),
              "2:known:name 3:known:name 4:doubtful:twin 5:doubtful:tones 6:new 7:wrong:day-unreadable");
    EXPECT_FALSE(decide(*id, 5, "new").ok()) << "whoever is not here stays on the list";
    apply(*id);
    EXPECT_EQ(confirmed(), "Lê Lan: 2026-02-20; Trần Hùng: 2026-03-01; ");
    EXPECT_EQ(load(*id).known, 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_person"), 3);
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_person WHERE phone = '0999999999'"), 0);
    // The same list again says the same again; each is taken back by itself.
    const auto again = import("Họ tên,Năm sinh\nLê Lan,1960\n", options);
    undo(*id);
    EXPECT_EQ(confirmed(), "Lê Lan: 2026-03-01; ");
    EXPECT_EQ(undo(again.id).removed, 1);
    EXPECT_EQ(confirmed(), "");
}

TEST_P(ImportsOn, Interrupted_half_way_it_says_so_and_goes_on_or_goes_back) {
    std::string list = "Họ tên,Năm sinh\n";
    for (int i = 0; i < 1200; ++i) list += "Lê Thị Số " + std::to_string(i) + ",1960\n";
    const auto id = *preview(list);
    ASSERT_FALSE(*apply_step(*store->log, **store->places->tree(), id));
    EXPECT_EQ(load(id).status, ImportStatus::kApplying);
    EXPECT_EQ(load(id).enrolled, 500);
    EXPECT_EQ(count("SELECT COUNT(*) FROM event WHERE type = 'people.imported'"), 0);
    reopen();
    apply(id);
    EXPECT_EQ(load(id).enrolled, 1200);
    EXPECT_EQ(count(kPeople), 1200);

    const auto second = *preview("Họ tên,Năm sinh\n" + [] {
        std::string more;
        for (int i = 0; i < 600; ++i) more += "Trần Văn Số " + std::to_string(i) + ",1960\n";
        return more;
    }());
    ASSERT_FALSE(*apply_step(*store->log, **store->places->tree(), second));
    reopen();
    const auto undone = undo(second);
    EXPECT_EQ(undone.status, ImportStatus::kUndone);
    EXPECT_EQ(undone.removed, 500);
    EXPECT_EQ(count(kPeople), 1200);
    EXPECT_EQ(count(kEntries), 1200);
    EXPECT_FALSE(apply_step(*store->log, **store->places->tree(), second).ok());
}

TEST_P(ImportsOn, Undone_its_people_are_gone_but_not_those_of_whom_more_is_known) {
    const auto done = import("Họ tên,Năm sinh\nLê Lan,1960\nTrần Hùng,1955\n");
    Uuid hung;
    {
        auto db = *store->data->read();
        auto found = *db->query("SELECT person FROM register_person WHERE folded = 'tran hung'");
        ASSERT_TRUE(*found.next());
        hung = found.uuid(0);
    }
    ASSERT_TRUE(store->log
                    ->run([&](log::Writing& writing) -> Result<> {
                        log::Event event;
                        event.id = make_uuid_v8("fact");
                        event.type = FactRecorded::kType;
                        event.person = hung;
                        event.body = FactRecorded{"owns-smartphone", true}.body();
                        TRY(writing.append(std::move(event)));
                        return {};
                    })
                    .ok());
    const auto undone = undo(done.id);
    EXPECT_EQ(undone.removed, 1);
    EXPECT_EQ(undone.stayed, 1);
    EXPECT_EQ(count(kPeople), 1);
    EXPECT_EQ(count(kEntries), 1);
    {
        auto db = *store->data->read();
        const auto staying = *read_staying(*db, done.id, 0, 10);
        ASSERT_EQ(staying.size(), 1u);
        EXPECT_EQ(staying[0].why, "recorded");
        EXPECT_EQ(staying[0].person, hung);
    }
    // The list may be imported again, under new persons.
    EXPECT_EQ(verdicts_of("Họ tên,Năm sinh\nLê Lan,1960\nTrần Hùng,1955\n"), "2:new 3:known:name");
}

TEST_P(ImportsOn, A_preview_is_gone_after_a_day_and_when_the_same_account_looks_at_another_list) {
    ImportOptions options;
    options.account = make_uuid_v8("officer");
    const auto first = *preview("Họ tên,Năm sinh\nLê Lan,1960\n", options);
    const auto second = *preview("Họ tên,Năm sinh\nTrần Hùng,1955\n", options);
    EXPECT_EQ(count(kRowsLeft), 1);
    {
        auto db = *store->data->read();
        EXPECT_FALSE(find_import(*db, first, clock->now_ms())->has_value());
    }
    clock->advance_days(2);
    EXPECT_FALSE(apply_step(*store->log, **store->places->tree(), second).ok());
    ASSERT_TRUE(expire_imports(*store->log).ok());
    EXPECT_EQ(count(kRowsLeft), 0);
    EXPECT_EQ(head(), head());
}

TEST_P(ImportsOn, Erasing_a_person_deletes_what_lists_say_of_them) {
    import("Họ tên,Năm sinh,CCCD,Mã HS\nLê Lan,1960,001060012345,HS1\n");
    ASSERT_EQ(verdicts(*preview("Họ tên,Năm sinh\nLê Lan,1960\n")), "2:known:name");
    ASSERT_TRUE(store->log
                    ->run([&](log::Writing& writing) -> Result<> {
                        Uuid lan;
                        {
                            auto found = TRY(writing.db.query("SELECT person FROM register_person"));
                            if (TRY(found.next())) lan = found.uuid(0);
                        }
                        return erase_entry(writing.db, lan, writing.now_ms);
                    })
                    .ok());
    for (const char* sql : {kEntries, kRowsLeft, "SELECT COUNT(*) FROM register_identity",
                            "SELECT COUNT(*) FROM register_code"})
        EXPECT_EQ(count(sql), 0) << sql;
}

// By their code, their name, or as they were when the list was looked at.
TEST_P(ImportsOn, Whoever_withdrew_or_was_erased_does_not_come_back_with_a_list) {
    import("Họ tên,Năm sinh\nLê Lan,1960\nTrần Hùng,1955\n");
    const std::string list = "Họ tên,Năm sinh,SĐT\nLê Lan,1960,0912\nTrần Hùng,1955,\n";
    const auto person = [&](const std::string& folded) {
        auto db = *store->data->read();
        auto found = *db->query("SELECT person FROM register_person WHERE folded = $1", folded);
        EXPECT_TRUE(*found.next());
        return found.uuid(0);
    };
    const auto say = [&](const char* type, const Uuid& who, json::object body) {
        return store->log->run([&](log::Writing& writing) -> Result<> {
            log::Event event;
            event.id = make_uuid_v8(type);
            event.type = type;
            event.person = who;
            event.place = ward;
            event.occurred_at = writing.now_ms;
            event.body = std::move(body);
            TRY(writing.append(std::move(event)));
            if (type == std::string(PersonErased::kType)) return erase_entry(writing.db, who, writing.now_ms);
            return {};
        });
    };
    const Uuid lan = person("le lan"), hung = person("tran hung");
    const auto looked_at = *preview(list);
    ASSERT_EQ(verdicts(looked_at), "2:known:name 3:known:name");
    ASSERT_TRUE(say(ConsentWithdrawn::kType, lan, {{"on", clock->today().text()}}).ok());
    apply(looked_at);
    EXPECT_EQ(load(looked_at).known, 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM register_person WHERE phone = '0912'"), 0) << "nothing is changed";
    EXPECT_EQ(verdicts_of(list), "2:doubtful:withdrawn 3:known:name");
    {
        auto db = *store->data->read();
        const auto bytes = *export_people(*db, **store->places->tree(), ward, "people.csv", clock->today());
        EXPECT_EQ(bytes.find("Lê Lan"), std::string::npos) << "nor handed on";
        EXPECT_NE(bytes.find("Trần Hùng"), std::string::npos);
    }
    ASSERT_TRUE(say(PersonErased::kType, hung, {}).ok());
    const std::string erased = "Họ tên,Năm sinh,Mã Đom Đóm\nTrần Hùng,1955," + hung.text() + "\n";
    EXPECT_EQ(verdicts_of(erased), "2:doubtful:erased");
}

TEST_P(ImportsOn, Someone_enrolled_since_the_list_was_looked_at_is_not_enrolled_twice) {
    const auto id = *preview("Họ tên,Năm sinh\nLê Lan,1960\n");
    import("Họ tên,Năm sinh\nLê Lan,1960\n");
    apply(id);
    EXPECT_EQ(load(id).enrolled, 0);
    EXPECT_EQ(count(kPeople), 1);
}

TEST_P(ImportsOn, What_is_exported_is_known_again_to_the_last_row) {
    import("Họ tên,Ngày sinh,SĐT\nLê Lan,12/03/1960,0912\nTrần Hùng,1955,\n");
    ImportOptions city;
    city.place = place("01");
    for (const char* file : {"people.csv", "people.xlsx"}) {
        auto db = *store->data->read();
        const auto bytes = export_people(*db, **store->places->tree(), city.place, file, clock->today());
        ASSERT_TRUE(bytes.ok()) << bytes.error().line();
        EXPECT_EQ(verdicts_of(*bytes, city), "2:known:person 3:known:person") << file;
    }
    auto db = *store->data->read();
    EXPECT_FALSE(export_people(*db, **store->places->tree(), ward, "people.pdf", clock->today()).ok());
}

TEST_P(ImportsOn, A_list_that_cannot_be_read_to_its_end_leaves_nothing_behind) {
    std::string list = "Họ tên,Năm sinh\n";
    for (int i = 0; i < 1500; ++i) list += "Lê Thị Số " + std::to_string(i) + ",1960\n";
    const auto read = preview(list + "\"Lê Lan,1960\n");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().where, "list.csv:1502");
    EXPECT_EQ(count(kRowsLeft), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM import"), 0);
    EXPECT_NE(preview("Họ tên,Năm sinh\n").error().line().find("no rows"), std::string::npos);
}

}  // namespace domdom::people

#include "reports/life.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

#include "reports/quantity.h"

namespace domdom::reports {

namespace {

template <typename One, typename Other>
concept Addable = requires(One one, Other other) {
    one + other;
};
static_assert(Addable<Count<Unit::kPersons>, Count<Unit::kPersons>>);
static_assert(!Addable<Count<Unit::kTurns>, Count<Unit::kPersons>>);
static_assert(!Addable<Count<Unit::kPersons>, Count<Unit::kHouseholds>>);
static_assert(!Addable<Count<Unit::kPersons>, int64_t>);

const Uuid kLeader = make_uuid_v8("leader"), kOfficer = make_uuid_v8("officer");

Move move(int64_t at, const char* type, const Uuid& author, json::object body = {}) {
    return {make_uuid_v8(type + std::to_string(at)), author, type, {at << 16, {1, at}}, std::move(body)};
}
json::object about(const Move& submission) { return {{"submission", submission.event.text()}}; }
json::object filled(const char* line, int64_t number) {
    return {{"base", nullptr}, {"numbers", {{line, number}}}, {"words", json::array{}}};
}

}  // namespace

TEST(ReportLife, Goes_from_a_draft_over_remarks_to_approved_and_a_new_version) {
    const auto first = move(2, kReportSubmitted, kLeader, {{"figures", {{"x", 1}}}});
    const auto second = move(5, kReportSubmitted, kLeader, {{"figures", {{"x", 2}}}});
    std::vector<Move> moves{move(1, kReportSaved, kLeader, filled("teams", 3)), first,
                            move(3, kReportReturned, kOfficer, about(first)),
                            move(4, kReportSaved, kLeader, filled("teams", 4)), second};
    EXPECT_EQ(fold(moves).current().status, Status::kSubmitted);
    moves.push_back(move(6, kReportApproved, kOfficer, about(second)));
    auto report = fold(moves);
    EXPECT_EQ(report.current().status, Status::kApproved);
    EXPECT_EQ(report.current().lines.at("teams").number, 4);
    EXPECT_EQ(report.current().first_submitted_at, 2);
    EXPECT_EQ(report.current().writers, std::set<Uuid>{kLeader}) << "who judged has not written";
    moves.push_back(move(7, kReportCorrected, kOfficer, {{"base", moves.back().event.text()}}));
    moves.push_back(move(8, kReportSaved, kOfficer, filled("teams", 5)));
    report = fold(moves);
    ASSERT_EQ(report.versions.size(), 2u);
    EXPECT_EQ(report.current().status, Status::kDraft);
    EXPECT_EQ(report.versions[0].lines.at("teams").number, 4) << "the old version stays as it was";
    EXPECT_EQ(report.current().lines.at("teams").number, 5);
    EXPECT_EQ(report.reported()->number, 1)
        << "above, what was approved counts until the new one is submitted";
}

TEST(ReportLife, What_comes_too_late_changes_nothing_and_is_kept) {
    const auto submitted = move(1, kReportSubmitted, kLeader);
    const auto report = fold({submitted, move(2, kReportSaved, kOfficer, filled("teams", 9)),
                              move(3, kReportApproved, kOfficer, {{"submission", kLeader.text()}}),
                              move(4, kReportCorrected, kOfficer)});
    EXPECT_EQ(report.current().status, Status::kSubmitted);
    EXPECT_TRUE(report.current().lines.empty());
    EXPECT_EQ(report.latest(), submitted.event);
    EXPECT_EQ(report.moves.size(), 4u);
    EXPECT_FALSE(report.moves[1].held);
}

TEST(ReportLife, A_line_that_was_emptied_is_blank_and_not_nought) {
    const auto report =
        fold({move(1, kReportSaved, kLeader, filled("teams", 0)),
              move(2, kReportSaved, kLeader, {{"numbers", {{"teams", nullptr}}}, {"words", json::array{}}})});
    EXPECT_EQ(report.current().lines.at("teams").number, std::nullopt);
}

RC_GTEST_PROP(ReportLife, The_order_in_which_moves_arrive_makes_no_difference, (uint32_t seed)) {
    std::mt19937 random(seed);
    std::vector<Move> moves;
    for (int64_t at = 1; at <= 12; ++at) {
        const auto& author = random() % 2 ? kLeader : kOfficer;
        const auto& earlier =
            moves.empty() ? move(0, kReportSubmitted, kLeader) : moves[random() % moves.size()];
        switch (random() % 5) {
            case 0:
                moves.push_back(move(at, kReportSubmitted, author, {{"n", at}}));
                break;
            case 1:
                moves.push_back(move(at, kReportReturned, author, about(earlier)));
                break;
            case 2:
                moves.push_back(move(at, kReportApproved, author, about(earlier)));
                break;
            case 3:
                moves.push_back(move(at, kReportCorrected, author));
                break;
            default:
                moves.push_back(move(at, kReportSaved, author, filled(random() % 2 ? "a" : "b", at)));
        }
    }
    const auto one = fold(moves);
    std::shuffle(moves.begin(), moves.end(), random);
    const auto other = fold(moves);
    RC_ASSERT(one.versions.size() == other.versions.size());
    RC_ASSERT(one.latest() == other.latest());
    for (size_t i = 0; i < one.versions.size(); ++i) {
        RC_ASSERT(one.versions[i].status == other.versions[i].status);
        RC_ASSERT(one.versions[i].submitted == other.versions[i].submitted);
        RC_ASSERT(one.versions[i].writers == other.versions[i].writers);
        for (const auto& [line, filled] : one.versions[i].lines)
            RC_ASSERT(filled.number == other.versions[i].lines.at(line).number);
    }
}

TEST(Quantities, Are_added_only_to_their_like) {
    const Quantity persons = Count<Unit::kPersons>{3}, more = Count<Unit::kPersons>{4},
                   turns = Count<Unit::kTurns>{5};
    EXPECT_EQ(number_of(*sum(persons, more)), 7);
    EXPECT_FALSE(sum(persons, turns));
    for (const auto name : kUnitNames) {
        const auto unit = *parse_unit(name);
        EXPECT_EQ(unit_of(make_quantity(unit, 2)), unit);
        EXPECT_EQ(unit_name(unit), name);
    }
}

}  // namespace domdom::reports

// A report as a workbook: the figures as on the page, with version and status, and where it lies in the log.
#include <fmt/format.h>

#include "reports/answers.h"
#include "sheets/write.h"

namespace domdom::reports {

namespace {

std::string vietnamese(const json::value& texts) {
    const auto* object = texts.if_object();
    const auto* text = object ? object->if_contains("vi") : nullptr;
    return text && text->is_string() ? std::string(text->get_string()) : std::string();
}

std::string_view unit_words(std::string_view unit) {
    static const std::map<std::string_view, std::string_view> words = {
        {"turns", "lượt"},       {"visits", "lượt thăm"}, {"persons", "người"}, {"households", "hộ"},
        {"businesses", "cơ sở"}, {"sessions", "buổi"},    {"teams", "tổ, đội"}};
    const auto found = words.find(unit);
    return found == words.end() ? std::string_view() : found->second;
}

std::string_view status_words(std::string_view status) {
    static const std::map<std::string_view, std::string_view> words = {{"none", "chưa lập"},
                                                                       {"draft", "bản nháp"},
                                                                       {"submitted", "đã gửi, chờ duyệt"},
                                                                       {"returned", "bị trả lại"},
                                                                       {"approved", "đã duyệt, đã khóa"}};
    const auto found = words.find(status);
    return found == words.end() ? std::string_view() : found->second;
}

std::string day_words(const json::value& day) {
    const std::string_view iso(day.as_string().data(), day.as_string().size());
    return fmt::format("{}/{}/{}", iso.substr(8, 2), iso.substr(5, 2), iso.substr(0, 4));
}

std::string cell(const json::value* value) {
    if (!value || value->is_null()) return {};
    if (value->is_string()) return std::string(value->get_string());
    return json::serialize(*value);
}

std::string target_words(const json::object& target) {
    std::string text =
        fmt::format("{} · {}", cell(target.if_contains("group")), cell(target.if_contains("criterion")));
    if (const std::string rung = cell(target.if_contains("rung")); !rung.empty()) text += " · " + rung;
    return text;
}

}  // namespace

Result<std::string> report_sheet(store::Connection& db, const Shown& shown, const Names& names) {
    const json::object report = TRY(report_json(db, shown, access::Actor{}, names));
    const auto& period = report.at("period").as_object();
    const auto& place = report.at("place");
    const auto sheet = sheets::make_sheet(sheets::Format::kXlsx, "Báo cáo");
    sheet->add({vietnamese(report.at("form").at("title"))});
    sheet->add(
        {"Địa phương", place.is_object() ? cell(place.get_object().if_contains("name")) : std::string()});
    sheet->add({"Kỳ", cell(period.if_contains("name")),
                fmt::format("{} – {}", day_words(period.at("from")), day_words(period.at("until")))});
    sheet->add(
        {"Phiên bản", cell(&report.at("shown")), std::string(status_words(cell(&report.at("shownStatus"))))});
    if (report.at("isSum").as_bool()) {
        const auto& counts = report.at("counts").as_object();
        sheet->add({"Nơi đã báo cáo", cell(&counts.at("reported")), "trên " + cell(&counts.at("expected"))});
    }
    if (const auto* proof = report.at("proof").if_object())
        sheet->add({"Trong nhật ký",
                    fmt::format("{}/{} · {} · {}", cell(&proof->at("node")), cell(&proof->at("epoch")),
                                cell(&proof->at("seq")), cell(&proof->at("hash")))});
    sheet->add({});
    sheet->add({"Chỉ tiêu", "Số liệu", "Đơn vị", "Số nơi có số liệu"});
    for (const auto& value : report.at("lines").as_array()) {
        const auto& line = value.as_object();
        if (line.at("heading").is_object()) sheet->add({vietnamese(line.at("heading"))});
        if (line.at("fill") == "targets") {
            for (const auto& target : report.at("targets").as_array())
                sheet->add({target_words(target.as_object()), cell(&target.at("value")), "người"});
            continue;
        }
        const bool is_words = line.at("fill") == "words";
        sheet->add({vietnamese(line.at("label")), cell(line.if_contains(is_words ? "words" : "value")),
                    is_words ? std::string() : std::string(unit_words(cell(line.if_contains("unit")))),
                    cell(line.if_contains("of"))});
    }
    return sheet->finish();
}

}  // namespace domdom::reports

#include "people/list_groups.h"

#include "base/text.h"

namespace domdom::people {

namespace {

struct Kind {
    std::string_view written, kind;
};
// Folded, the longer ones first. A tổ and a tổ dân phố are the same.
constexpr Kind kKinds[] = {{"to dan pho", "to"}, {"khu dan cu", "khu"}, {"khu pho", "khu"}, {"thon", "thon"},
                           {"ban", "ban"},       {"tdp", "to"},         {"xom", "xom"},     {"khu", "khu"},
                           {"to", "to"},         {"ap", "ap"}};

bool drop_word(std::string& text, std::string_view word) {
    const bool begins = text.starts_with(word) && text.size() > word.size() && text[word.size()] == ' ';
    if (begins) text.erase(0, word.size() + 1);
    return begins;
}

std::string_view kind_of(const std::string& folded) {
    for (const auto& [written, kind] : kKinds)
        if (folded == written || folded.starts_with(std::string(written) + ' ')) return kind;
    return {};
}

}  // namespace

bool ListGroups::Called::may_be(const Called& other) const {
    return name == other.name && (kind.empty() || other.kind.empty() || kind == other.kind);
}

ListGroups::Called ListGroups::called(const std::string& text) {
    const std::string folded = fold_vietnamese(text);
    Called one{kind_of(folded), folded};
    for (const auto& [written, kind] : kKinds)
        if (drop_word(one.name, written)) break;
    drop_word(one.name, "so");
    return one;
}

// Groups of units that went whole into the commune lie in it now.
Result<const std::vector<ListGroups::Open>*> ListGroups::open_in(const Uuid& commune) {
    const auto [it, is_new] = open_.try_emplace(commune);
    if (!is_new) return &it->second;
    const auto units = tree_.subtree(commune, today_);
    for (const auto& [id, group] : TRY(places::load_groups(db_, units))) {
        const auto& [lies_in, is] = group.on(today_);
        if (group.closed_by(today_) || tree_.counted_in(lies_in, today_) != tree_.counted_in(commune, today_))
            continue;
        Open open{id, is.name, fold_vietnamese(is.name), called(is.name)};
        if (open.called.kind.empty()) open.called.kind = kind_of(fold_vietnamese(is.kind));
        it->second.push_back(std::move(open));
    }
    return &it->second;
}

Result<Uuid> ListGroups::find(const Uuid& commune, const std::string& said) {
    if (said.empty()) return Uuid{};
    const std::string folded = fold_vietnamese(said);
    const Called wanted = called(said);
    std::vector<Uuid> in_full, nearly;
    for (const auto& open : *TRY(open_in(commune))) {
        if (open.folded == folded) in_full.push_back(open.id);
        if (open.called.may_be(wanted)) nearly.push_back(open.id);
    }
    // Who writes a name out in full means it, whatever is nearly called so.
    const auto& found = in_full.empty() ? nearly : in_full;
    return found.size() == 1 ? found.front() : Uuid{};
}

std::string ListGroups::name(const Uuid& commune, const Uuid& group) const {
    const auto groups = open_.find(commune);
    if (groups == open_.end()) return {};
    for (const auto& open : groups->second)
        if (open.id == group) return open.name;
    return {};
}

}  // namespace domdom::people

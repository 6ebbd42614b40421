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
Result<const ListGroups::InCommune*> ListGroups::load(const Uuid& commune) {
    const auto [it, is_new] = loaded_.try_emplace(commune);
    InCommune& here = it->second;
    if (!is_new) return &here;
    here.all = TRY(places::load_groups(db_, tree_.subtree(commune, today_)));
    for (const auto& [id, group] : here.all) {
        const auto& [lies_in, is] = group.on(today_);
        if (group.closed_by(today_) || tree_.counted_in(lies_in, today_) != tree_.counted_in(commune, today_))
            continue;
        Open open{id, is.name, fold_vietnamese(is.name), called(is.name)};
        if (open.called.kind.empty()) open.called.kind = kind_of(fold_vietnamese(is.kind));
        here.open.push_back(std::move(open));
    }
    return &here;
}

Result<ListGroups::Meant> ListGroups::find(const Uuid& commune, const std::string& said) {
    if (said.empty()) return Meant{};
    const std::string folded = fold_vietnamese(said);
    const Called wanted = called(said);
    std::vector<const Open*> in_full, nearly;
    for (const auto& open : TRY(load(commune))->open) {
        if (open.folded == folded) in_full.push_back(&open);
        if (open.called.may_be(wanted)) nearly.push_back(&open);
    }
    // Who writes a name out in full means it, whatever is nearly called so.
    const auto& found = in_full.empty() ? nearly : in_full;
    return found.size() == 1 ? Meant{found.front()->id, found.front()->name, {}} : Meant{};
}

Result<ListGroups::Meant> ListGroups::find_for(const Person& person, const Uuid& commune,
                                               const std::string& said) {
    if (person.current_place() != commune) return Meant{};
    Meant meant = TRY(find(commune, said));
    if (meant.group.is_nil()) return meant;
    const auto& all = TRY(load(commune))
    ->all;
    const Uuid now = places::stands_for(all, person.current_group(), today_);
    if (now == meant.group) return Meant{};
    if (const auto left = all.find(now); left != all.end()) meant.left = left->second.on(today_).is.name;
    return meant;
}

}  // namespace domdom::people

// Names with values, in the order they came: the headers, query or params of one request.
//
// A request has a dozen of each, so walking a vector is quicker than a tree and costs one allocation.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/assert.h"

namespace domdom::http {

class Pairs {
  public:
    using Entry = std::pair<std::string, std::string>;

    Pairs() = default;
    Pairs(std::initializer_list<Entry> entries) : entries_(entries) {}

    auto begin() const { return entries_.begin(); }
    auto end() const { return entries_.end(); }
    size_t size() const { return entries_.size(); }
    bool empty() const { return entries_.empty(); }
    void reserve(size_t count) { entries_.reserve(count); }

    auto find(std::string_view name) const {
        return std::find_if(begin(), end(), [name](const Entry& entry) { return entry.first == name; });
    }
    bool contains(std::string_view name) const { return find(name) != end(); }
    // The route's pattern says that it is there; anything else is a bug.
    const std::string& at(std::string_view name) const {
        const auto it = find(name);
        ASSERT(it != end());
        return it->second;
    }
    std::string& operator[](std::string_view name) {
        for (auto& entry : entries_)
            if (entry.first == name) return entry.second;
        return entries_.emplace_back(name, std::string{}).second;
    }
    // False when the name is there already; nothing changes then.
    bool add(std::string_view name, std::string value) {
        if (contains(name)) return false;
        entries_.emplace_back(name, std::move(value));
        return true;
    }

  private:
    std::vector<Entry> entries_;
};

}  // namespace domdom::http

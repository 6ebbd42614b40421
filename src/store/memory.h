// What was decoded and changed in the running transaction: the several readers of one event decode a person
// once, and a person about whom a hundred events come in one transaction is written once, before its end.
// Only between its begin and its end, for outside of a transaction others may write.
#pragma once

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"
#include "base/uuid.h"

namespace domdom::store {

class Connection;

class Memory {
  public:
    template <typename T>
    std::shared_ptr<const T> find(const Uuid& id) const {
        const auto it = kept_.find({&kKindOf<T>, id});
        return it == kept_.end() ? nullptr : std::static_pointer_cast<const T>(it->second.value);
    }
    // As it was read.
    template <typename T>
    void keep(const Uuid& id, std::shared_ptr<const T> value) {
        if (in_transaction_ && kept_.size() < kKeptMax)
            kept_[{&kKindOf<T>, id}] = {std::move(value), nullptr};
    }
    // As it is now; `write(db, id, value)` puts it into its table when flush() comes, or at once outside of a
    // transaction.
    template <auto write, typename T>
    Result<> change(Connection& db, const Uuid& id, std::shared_ptr<const T> value) {
        if (!in_transaction_) return write(db, id, *value);
        const Key key{&kKindOf<T>, id};
        Entry& entry = kept_[key];
        if (is_marked_) undo_.emplace_back(key, entry);
        if (!entry.write) changed_.push_back(key);
        entry = {std::move(value), [](Connection& to, const Uuid& of, const void* changed) -> Result<> {
                     return write(to, of, *static_cast<const T*>(changed));
                 }};
        return {};
    }
    // Writes what was changed. Nothing must be marked: what is written can only be undone with its
    // transaction.
    Result<> flush(Connection& db) {
        for (std::vector<Key> changed; !changed_.empty(); changed.clear()) {
            changed.swap(changed_);
            std::sort(changed.begin(), changed.end());  // tables are written in order
            for (const Key& key : changed) {
                const auto it = kept_.find(key);
                if (it == kept_.end() || !it->second.write) continue;  // undone
                const auto write = std::exchange(it->second.write, nullptr);
                const auto value = it->second.value;
                TRY(write(db, key.id, value.get()));
            }
        }
        return {};
    }
    // What is changed from here on can be undone.
    void mark() {
        is_marked_ = true;
        undo_.clear();
    }
    void release() { is_marked_ = false; }
    void undo() {
        for (auto it = undo_.rbegin(); it != undo_.rend(); ++it) {
            if (it->second.value)
                kept_[it->first] = std::move(it->second);
            else
                kept_.erase(it->first);
        }
        release();
    }
    // The transaction, or all that was written since a savepoint, was undone.
    void forget() {
        kept_.clear();
        changed_.clear();
        release();
    }
    void in_transaction(bool now) {
        forget();
        in_transaction_ = now;
    }
    bool is_full() const { return kept_.size() >= kKeptMax; }

  private:
    static constexpr size_t kKeptMax = 20'000;
    template <typename T>
    static constexpr char kKindOf = 0;  // its address tells the types apart
    struct Key {
        const void* kind;
        Uuid id;
        auto operator<=>(const Key&) const = default;
    };
    struct Hash {
        size_t operator()(const Key& key) const {
            return std::hash<Uuid>()(key.id) ^ std::hash<const void*>()(key.kind);
        }
    };
    struct Entry {
        std::shared_ptr<const void> value;
        Result<> (*write)(Connection&, const Uuid&, const void*) = nullptr;  // null: it lies in its table
    };
    std::unordered_map<Key, Entry, Hash> kept_;
    std::vector<Key> changed_;
    std::vector<std::pair<Key, Entry>> undo_;
    bool in_transaction_ = false, is_marked_ = false;
};

}  // namespace domdom::store

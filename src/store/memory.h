// What was decoded in the running transaction: the several readers of one event decode a person once. Only
// between its begin and its end, for outside of a transaction others may write.
#pragma once

#include <memory>
#include <unordered_map>

#include "base/uuid.h"

namespace domdom::store {

class Memory {
  public:
    template <typename T>
    std::shared_ptr<const T> find(const Uuid& id) const {
        const auto it = kept_.find({&kKindOf<T>, id});
        return it == kept_.end() ? nullptr : std::static_pointer_cast<const T>(it->second);
    }
    template <typename T>
    void keep(const Uuid& id, std::shared_ptr<const T> value) {
        if (!in_transaction_) return;
        if (kept_.size() >= kKeptMax) kept_.clear();
        kept_[{&kKindOf<T>, id}] = std::move(value);
    }
    // The transaction, or a savepoint in it, was undone.
    void forget() { kept_.clear(); }
    void in_transaction(bool now) {
        kept_.clear();
        in_transaction_ = now;
    }

  private:
    static constexpr size_t kKeptMax = 20'000;
    template <typename T>
    static constexpr char kKindOf = 0;  // its address tells the types apart
    struct Key {
        const void* kind;
        Uuid id;
        bool operator==(const Key&) const = default;
    };
    struct Hash {
        size_t operator()(const Key& key) const {
            return std::hash<Uuid>()(key.id) ^ std::hash<const void*>()(key.kind);
        }
    };
    std::unordered_map<Key, std::shared_ptr<const void>, Hash> kept_;
    bool in_transaction_ = false;
};

}  // namespace domdom::store

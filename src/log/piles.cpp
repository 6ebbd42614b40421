#include "log/piles.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include "base/codec.h"
#include "base/json.h"

namespace domdom::log {

namespace {

constexpr int64_t kFirstPilesMax = 256;
constexpr size_t kPilesMax = 512;  // files open at once
constexpr size_t kWaitingMax = 64 * 1024;

Error cannot_write(const std::string& folder) {
    if (errno == ENOSPC || errno == EDQUOT)
        return {Code::kStorageFull, "there is no room for the temporary files of a rebuild", folder,
                "make room there (about the size of the log), and start again"};
    return {Code::kStorage, "temporary files of a rebuild cannot be written", folder,
            "look at the rights of this folder and at the disk"};
}

// The person comes first, so that a pile can be put in order before its events are decoded.
std::string pack(const store::Rows& row) {
    Encoder out;
    out.put(row.uuid(10));
    Encoder rest;
    rest.put_signed(row.integer(0));
    rest.put_signed(row.integer(1));
    rest.put(row.uuid(2));
    rest.put_bytes(row.text(3));
    for (int column : {4, 5, 6, 7}) rest.put_signed(row.integer(column));
    rest.put(row.uuid(8));
    rest.put(row.uuid(9));
    rest.put_bytes(row.text(11));
    out.put_bytes(rest.take());
    return out.take();
}

Event unpack(const Uuid& person, std::string_view bytes) {
    Decoder in(bytes);
    Event event;
    event.position.stream = in.get_signed();
    event.position.seq = in.get_signed();
    event.id = in.uuid();
    event.type = std::string(in.bytes());
    event.version = in.get_int();
    event.clock = in.get_signed();
    event.occurred_at = in.get_signed();
    event.recorded_at = in.get_signed();
    event.author = in.uuid();
    event.place = in.uuid();
    event.person = person;
    event.body = parse_body(in.bytes());
    return event;
}

Result<std::string> read_all(int file, const std::string& folder) {
    std::string bytes(static_cast<size_t>(std::max<off_t>(0, ::lseek(file, 0, SEEK_END))), '\0');
    for (size_t at = 0; at < bytes.size();) {
        const ssize_t got = ::pread(file, bytes.data() + at, bytes.size() - at, static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return Error{Code::kStorage, "temporary files of a rebuild cannot be read", folder};
        at += static_cast<size_t>(got);
    }
    return bytes;
}

}  // namespace

Result<Piles> Piles::open(const std::string& folder, int64_t events, int64_t events_in_pile) {
    Piles made(folder);
    made.events_in_pile_ = events_in_pile;
    made.first_piles_ = static_cast<size_t>(std::clamp<int64_t>(events / events_in_pile, 1, kFirstPilesMax));
    while (made.piles_.size() < made.first_piles_) TRY(made.begin_pile());
    return made;
}

Piles::~Piles() {
    for (const auto& pile : piles_) ::close(pile.file);
}

Result<> Piles::begin_pile() {
    std::string name = folder_ + "/rebuild-XXXXXX";
    const int file = ::mkstemp(name.data());
    if (file < 0) return cannot_write(folder_);
    ::unlink(name.c_str());
    piles_.push_back({file, 0, {}});
    return {};
}

// Whoever was met before goes where their other events lie, wherever they live now.
Result<size_t> Piles::pile_for(const Uuid& person, const Uuid& place) {
    const auto [known, is_new] = of_person_.try_emplace(person, 0);
    if (!is_new) return size_t{known->second};
    size_t& pile = of_place_.try_emplace(place, std::hash<Uuid>()(place) % first_piles_).first->second;
    if (piles_[pile].events > 2 * events_in_pile_ && piles_.size() < kPilesMax) {
        pile = piles_.size();
        TRY(begin_pile());
    }
    known->second = static_cast<uint32_t>(pile);
    return size_t{pile};
}

Result<> Piles::add(const store::Rows& row) {
    Pile& pile = piles_[TRY(pile_for(row.uuid(10), row.uuid(9)))];
    ++pile.events;
    pile.waiting += pack(row);
    if (pile.waiting.size() < kWaitingMax) return {};
    return write(pile);
}

Result<> Piles::write(Pile& pile) {
    for (std::string_view rest = pile.waiting; !rest.empty();) {
        const ssize_t written = ::write(pile.file, rest.data(), rest.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return cannot_write(folder_);
        rest.remove_prefix(static_cast<size_t>(written));
    }
    pile.waiting.clear();
    return {};
}

Result<> Piles::read(size_t pile, const std::function<Result<>(Event)>& use) {
    TRY(write(piles_[pile]));
    const std::string bytes = TRY(read_all(piles_[pile].file, folder_));
    struct Packed {
        Uuid person;
        std::string_view rest;
    };
    std::vector<Packed> events;
    Decoder in(bytes);
    while (in.ok() && !in.at_end()) {
        const Uuid person = in.uuid();
        events.push_back({person, in.bytes()});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Packed& a, const Packed& b) { return a.person < b.person; });
    for (const auto& [person, rest] : events) TRY(use(unpack(person, rest)));
    return {};
}

}  // namespace domdom::log

#include "sheets/xml.h"

#include <expat.h>
#include <malloc.h>

#include <cstdlib>
#include <utility>

namespace domdom::sheets {

namespace {

std::string_view without_prefix(std::string_view name) {
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

// Expat asks for memory without saying for which parser: it is the one that this thread is in.
thread_local size_t* held = nullptr;

class Within {
  public:
    explicit Within(size_t& bytes) : outer_(std::exchange(held, &bytes)) {}
    ~Within() { held = outer_; }
    Within(const Within&) = delete;
    Within& operator=(const Within&) = delete;

  private:
    size_t* outer_;
};

void* resize(void* block, size_t size) {
    const size_t before = malloc_usable_size(block);
    if (*held - before + size > kXmlBytesMax) return nullptr;
    void* const resized = std::realloc(block, size);
    if (resized) *held += malloc_usable_size(resized) - before;
    return resized;
}
void* take(size_t size) { return resize(nullptr, size); }
void give_back(void* block) {
    *held -= malloc_usable_size(block);
    std::free(block);
}

constexpr XML_Memory_Handling_Suite kMemory{take, resize, give_back};

}  // namespace

struct Xml::Handlers {
    static Xml& of(void* data) { return *static_cast<Xml*>(data); }
    static void begin(void* data, const XML_Char* name, const XML_Char** attributes) {
        of(data).begin(without_prefix(name), {attributes});
    }
    static void end(void* data, const XML_Char* name) { of(data).end(without_prefix(name)); }
    static void text(void* data, const XML_Char* text, int size) {
        of(data).text({text, static_cast<size_t>(size)});
    }
    static void doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        of(data).stop();
    }
};

Xml::Xml() {
    const Within within(held_);
    parser_ = XML_ParserCreate_MM(nullptr, &kMemory, nullptr);
    ASSERT(parser_ != nullptr);
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, Handlers::begin, Handlers::end);
    XML_SetCharacterDataHandler(parser_, Handlers::text);
    XML_SetStartDoctypeDeclHandler(parser_, Handlers::doctype);
}

Xml::~Xml() {
    const Within within(held_);
    XML_ParserFree(parser_);
}

bool Xml::feed(std::string_view block) {
    const Within within(held_);
    return XML_Parse(parser_, block.data(), static_cast<int>(block.size()), block.empty()) == XML_STATUS_OK;
}

void Xml::stop() { XML_StopParser(parser_, XML_FALSE); }

std::string_view Xml::Attributes::find(std::string_view name) const {
    for (const char** pair = pairs; *pair; pair += 2)
        if (without_prefix(pair[0]) == name) return pair[1];
    return {};
}

}  // namespace domdom::sheets

// XML from outside, event by event. Declares nothing, includes nothing: a DOCTYPE ends the reading. The
// parser is given little memory: what would need more (one endless tag, tags within tags within tags, a new
// name for every tag) is no list.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

struct XML_ParserStruct;

namespace domdom::sheets {

inline constexpr size_t kXmlBytesMax = 4 * 1024 * 1024;  // what the parser may hold at once

class Xml {
  public:
    Xml();
    virtual ~Xml();
    Xml(const Xml&) = delete;
    Xml& operator=(const Xml&) = delete;

    // An empty block is the end. False when this is no XML, needs more than kXmlBytesMax, or stop() was
    // called.
    bool feed(std::string_view block);

  protected:
    // The value of an attribute by its name without a prefix; valid inside begin() alone.
    struct Attributes {
        const char** pairs;
        std::string_view find(std::string_view name) const;
    };
    // Names come without their prefix.
    virtual void begin(std::string_view name, const Attributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view part) = 0;
    void stop();

  private:
    struct Handlers;
    size_t held_ = 0;  // bytes of the parser's memory
    XML_ParserStruct* parser_;
};

}  // namespace domdom::sheets

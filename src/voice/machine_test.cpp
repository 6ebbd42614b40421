#include "voice/machine.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <chrono>
#include <fstream>
#include <thread>

#include "store/temporary_folder.h"

namespace domdom::voice {

namespace {

struct MachineOf : ::testing::Test {
    // A program that does this instead of speaking.
    MachineOptions that_does(const std::string& what) {
        const std::string path = folder.path + "/program";
        std::ofstream(path) << "#!/bin/sh\n" << what << "\n";
        ::chmod(path.c_str(), 0700);
        return {path, 300, 1 << 20};
    }
    store::TemporaryFolder folder;
    const Voice& north = *find_voice("vi-north");
};

}  // namespace

TEST_F(MachineOf, Says_words_in_each_of_its_voices) {
    Machine machine;
    for (const char* name : {"vi-north", "vi-central", "vi-south", "en", "fr"}) {
        const auto mp3 = machine.speak(*find_voice(name), "Bác mở máy -v.");
        ASSERT_TRUE(mp3.ok()) << name << ": " << mp3.error().line();
        EXPECT_GT((*mp3)->size(), 3000u) << name;
        EXPECT_LT((*mp3)->size(), 20000u) << name;
    }
    EXPECT_EQ(find_voice("vi"), nullptr);
}

TEST_F(MachineOf, Says_it_once_for_everyone_who_asks) {
    const auto log = folder.path + "/log";
    Machine machine(that_does("echo x >>" + log + "; exec espeak-ng --stdin --stdout"));
    const auto first = machine.speak(north, "một hai");
    ASSERT_TRUE(first.ok()) << first.error().line();
    EXPECT_EQ(*machine.speak(north, "một hai"), *first);
    std::ifstream lines(log);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(lines), {}), "x\n");
}

TEST_F(MachineOf, Keeps_no_more_than_its_bound) {
    const auto log = folder.path + "/log";
    auto options = that_does("echo x >>" + log + "; exec espeak-ng --stdin --stdout");
    options.kept_bytes_max = 1;
    Machine machine(options);
    for (int i = 0; i < 2; ++i) ASSERT_TRUE(machine.speak(north, "một").ok());
    std::ifstream lines(log);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(lines), {}), "x\nx\n");
}

TEST_F(MachineOf, Tells_when_it_is_not_installed) {
    Machine machine(MachineOptions{folder.path + "/nothing", 300, 1 << 20});
    const auto mp3 = machine.speak(north, "một");
    ASSERT_FALSE(mp3.ok());
    EXPECT_EQ(mp3.error().code, Code::kNotFound);
    EXPECT_EQ(mp3.error().mend, "install espeak-ng beside it");
}

TEST_F(MachineOf, Ends_a_program_that_does_not_end) {
    Machine machine(that_does("sleep 60"));
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(machine.speak(north, "một").error().code, Code::kInternal);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST_F(MachineOf, Stops_a_program_that_floods_it) {
    auto options = that_does("exec cat /dev/zero");
    options.patience_ms = 10'000;
    Machine machine(options);
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(machine.speak(north, "một").error().code, Code::kInternal);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST_F(MachineOf, Refuses_what_is_no_sound) {
    EXPECT_EQ(Machine(that_does("echo nothing")).speak(north, "một").error().code, Code::kInvalid);
    EXPECT_EQ(Machine(that_does("exit 3")).speak(north, "một").error().code, Code::kInternal);
}

TEST_F(MachineOf, Gives_it_the_words_and_nothing_of_its_own) {
    const auto seen = folder.path + "/seen";
    std::ifstream held(DOMDOM_SOURCE_DIR "/README.md");  // a file that is open here
    Machine machine(that_does("cat >" + seen + "; ls /proc/$$/fd >" + seen + ".files; wc -w <" + seen +
                              ".files >>" + seen + "; env | cut -d= -f1 | sort >>" + seen));
    static_cast<void>(machine.speak(north, "một\n").ok());
    std::ifstream lines(seen);
    const std::string got(std::istreambuf_iterator<char>(lines), {});
    // Its three ends and, in dash, the script itself and the end that is laid aside while ls writes elsewhere.
    EXPECT_EQ(got, "một\n5\nPATH\nPWD\n");  // dash adds where it is
}

TEST_F(MachineOf, Does_not_let_a_crowd_start_a_crowd) {
    auto options = that_does("sleep 0.5; exec espeak-ng --stdin --stdout");
    options.patience_ms = 5000;
    Machine machine(options);
    std::atomic<int> busy = 0;
    std::vector<std::thread> crowd;
    for (int i = 0; i < 5; ++i)
        crowd.emplace_back([&, i] {
            const auto mp3 = machine.speak(north, "số " + std::to_string(i));
            if (!mp3.ok() && mp3.error().code == Code::kBusy) ++busy;
        });
    for (auto& one : crowd) one.join();
    EXPECT_EQ(busy, 3);
}

}  // namespace domdom::voice

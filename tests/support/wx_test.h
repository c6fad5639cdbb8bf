// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of windows: strings that Boost.Test prints, waiting that is steady under load, and
// dialogs that are expected.
#pragma once
#include <functional>

#include <boost/test/unit_test.hpp>

#include <wx/app.h>
#include <wx/evtloop.h>
#include <wx/log.h>
#include <wx/stopwatch.h>
#include <wx/string.h>
#include <wx/testing.h>
#include <wx/utils.h>
#include <wx/window.h>

namespace boost::unit_test {
template <>
struct is_forward_iterable<wxString> : mpl::false_ {};
}  // namespace boost::unit_test

inline std::ostream& boost_test_print_type(std::ostream& os, const wxString& s) {
    return os << s.utf8_string();
}

namespace support {
/// Reports a missing or unexpected modal dialog as a Boost.Test error at the caller's line.
class ModalHook : public wxTestingModalHook {
public:
    ModalHook(const char* file, int line, const char* function)
        : wxTestingModalHook(file, line, function),
          file_(file),
          line_(static_cast<std::size_t>(line)) {}

protected:
    void ReportFailure(const wxString& message) override {
        BOOST_TEST_INFO(file_ << ":" << line_);
        BOOST_TEST(false, message.utf8_string());
    }

private:
    const char* file_;
    std::size_t line_;
};

/// Pumps events until `done` or the deadline; returns what `done` said last.
inline bool waitFor(const std::function<bool()>& done, long milliseconds = 5000) {
    for (wxStopWatch watch; watch.Time() < milliseconds;) {
        if (done())
            return true;
        wxYield();
        wxMilliSleep(5);
    }
    return done();
}

/// Waits until `window` has kept one place on screen for 150 ms; a window manager moves a new
/// frame.
inline bool settled(wxWindow* window) {
    wxRect last;
    wxStopWatch still;
    return waitFor([&] {
        const wxRect now = window->GetScreenRect();
        if (now != last) {
            last = now;
            still.Start();
        }
        return still.Time() > 150;
    });
}

/// A control by the name that tests use.
template <class Control>
Control* find(wxWindow* window, const char* name) {
    auto* found = dynamic_cast<Control*>(wxWindow::FindWindowByName(name, window));
    BOOST_REQUIRE_MESSAGE(found != nullptr, "no control " << name);
    return found;
}
}  // namespace support

#undef wxTEST_DIALOG_HOOK_CLASS
#define wxTEST_DIALOG_HOOK_CLASS support::ModalHook

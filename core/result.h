// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace keelson {

/// Why something could not be done, told so that a person can act on it.
struct KEELSON_CORE Error
{
    /// Decides the exit code of the CLI: usage 2, bad input 3, environment 4 (cancelled counts as environment).
    enum class Kind { Usage, BadInput, Environment, Cancelled };

    Kind kind = Kind::BadInput;
    QString what;   ///< What happened, translated, one sentence.
    QString where;  ///< File, line, URL or property; empty when the sentence says it all.
    QString remedy; ///< What the person can do now, translated; may be empty.

    /// "where: what remedy" on one line.
    QString text() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the Error that kept it from being made. The names are those of std::expected, so that
/// a newer compiler turns this class into an alias.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace keelson

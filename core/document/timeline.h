// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/log.h"
#include "core/document/normaliser.h"

namespace keelson {

/// A document as it was after each of its changes. Has a copy of the log, so that it may live on any thread; one
/// thread at a time.
class KEELSON_CORE Timeline
{
public:
    explicit Timeline(const Log &log);

    const Log &log() const { return m_log; }
    /// Goes on with a log as it is now. Stays where it stands when that only says more at its end, else begins anew.
    void follow(const Log &log);
    /// How many changes there are, and after how many it stands: 0 is before the first.
    qsizetype size() const { return m_log.size(); }
    qsizetype position() const { return m_position; }
    void seek(qsizetype position);

    const Facts &facts() const { return m_facts; }
    const Model &model() const { return m_normaliser.model(); }

private:
    void seekForward(qsizetype position);
    void seekBack(qsizetype position);
    void seekFar(qsizetype position);

    Log m_log;
    qsizetype m_position = 0;
    Facts m_facts;
    Normaliser m_normaliser;
};

/// What makes an element again what it was then, with its relations, places and parts: facts for an edit of a
/// document where `now` is so. What was added to it since stays.
KEELSON_CORE QList<Fact> restoring(Id element, const Facts &then, const Facts &now);

} // namespace keelson

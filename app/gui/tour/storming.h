// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/tour/hands.h"

#include <QObject>

#include <functional>

namespace keelson {

class Documents;
class MainWindow;
class Script;
class StormLens;
class Workspace;

/// The chapter of the tour that storms: 100 notes by keyboard alone on an empty board, a session with phases and votes,
/// the board in parts and together again, and what it asks for accepted and seen on the map.
class Storming : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        Workspace &workspace;
        Documents &documents;
        StormLens &storm;
        Script &script;
        /// Adds a picture: file name, caption, lens.
        std::function<void(const QString &, const QString &, const QString &)> picture;
        /// Takes down what was seen.
        std::function<void(const QString &)> note;
    };

    Storming(const Parts &parts, QObject *parent = nullptr);

    /// Adds its steps to the script. It leaves its own document open.
    void add();

private:
    void addTyping();
    void addParts();
    void addProposals();
    void typeRow(int row);
    void typeNote(const QString &name, bool last);
    bool isTyped() const;
    void noteTyping();
    int overlaps() const;
    void trigger(const QString &action);

    Parts m_parts;
    Hands m_hands;
};

} // namespace keelson

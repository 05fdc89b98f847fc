// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/arranging.h"
#include "app/gui/storm/boardpicture.h"
#include "app/gui/storm/gestures.h"
#include "app/gui/views/drawinglens.h"
#include "app/gui/views/viewreader.h"
#include "core/storm/doubts.h"
#include "core/storm/propose.h"

#include <QFutureWatcher>

#include <optional>
#include <span>
#include <stop_token>

class QComboBox;
class QMenu;
class QPlainTextEdit;

namespace keelson {

class DoubtsPanel;
class FindBar;
class LegendCard;
class ProposalsPanel;
class RestBar;
class StormSession;
namespace storm {
struct Pasted;
}

/// The event storming board. A note is written into the document when it has been named: until then it is
/// a draft that only this lens knows, so that one note is one change and Esc leaves nothing behind.
class StormLens : public DrawingLens
{
    Q_OBJECT

public:
    explicit StormLens(Workspace &workspace, QWidget *parent = nullptr);
    ~StormLens() override;

    QString id() const override;
    QString title() const override;
    QString glyph() const override;
    /// Adders and what is done with notes in menus of their own, then the rest.
    QList<QAction *> lensActions() const override;
    QList<KeyGroup> keyGroups() const override;
    /// The facilitated session on the board shown.
    StormSession &session() { return *m_session; }

protected:
    Scene draw(const Model &model, const View *view) override;
    std::optional<ScenePatch> patchFor(const Model &model, const View *view, const QSet<Id> &records) override;
    Scene pictured() const override;
    void pick(const Kind &kind) override;
    void add(const Kind &kind) override;
    void retranslate() override;
    void modelIsNew() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Draft
    {
        Id node;
        const Kind *kind = nullptr;
        QPointF position;
        Id beside;
        std::optional<QSizeF> size = {};
    };

    struct Command;
    static std::span<const Command> commands();
    /// Where one was before finding led away.
    struct Before
    {
        QList<Id> selected;
        QPointF centre;
        double scale = 1;
    };

    void listenToCanvas();
    void listenToBars();
    void makeActions();
    // Drafts
    void beginNote(const Kind &kind, QPointF position, Id beside = {}, std::optional<QSizeF> size = {});
    void beginBeside(Id neighbour, const Kind &kind, std::optional<layout::Side> side = {});
    void beginAnywhere(const Kind &kind);
    bool beginLane(const Kind &kind);
    QList<QRectF> inTheWay(const QRectF &beside, QSizeF size) const;
    void finishDraft(const QString &text);
    void dropDraft();
    // Answers to the canvas
    void nameNote(Id node, const QString &text);
    void continueFrom(Id node, Direction direction);
    void connectNotes(Id from, Id to, QPointF at);
    void place(QPointF topLeft);
    void takeDrop(const QMimeData *dropped, QPointF at);
    // Pasting (pasting.cpp)
    void pasteFrom(const QMimeData &carried, QPointF at);
    void readFile(const QStringList &files, QPointF at);
    void takeFile();
    void takePasted(const storm::Pasted &pasted, qsizetype before, QPointF at);
    void placeMore();
    void copy();
    void cut();
    void paste(QPointF at);
    void showMenu(Id item, QPointF at, const QPoint &global);
    void fillNoteMenu(QMenu &menu, Id note);
    void offerMiddle(Id from, Id to, const Kind &middle, const QPoint &global);
    void offerMerge(Id note, const QString &text, const Element &known);
    void makeSession();  // facilitating.cpp
    // Proposals (proposing.cpp)
    void makeProposals();
    void readBoard();
    void askProposals();
    void takeProposal(const storm::Proposal &proposal);
    void acceptProposals(const QStringList &keys);
    void pointOut(const QList<Id> &elements);
    // Doubts (doubting.cpp)
    void makeDoubts();
    void nameDoubts();
    void askDoubts();
    void takeDoubts(const QList<storm::Doubt> &doubts);
    void dress(QList<SceneNode> &nodes) const;
    void goToDoubt(int direction);
    void fillFixes(QMenu &menu, Id note);
    void offerFixes();
    void mend(const storm::Doubt &doubt, const storm::Fix &fix);
    void dismissDoubt(const storm::Doubt &doubt, bool dismissed);
    // Levels, legend and what lies under the notes (levels.cpp)
    void makeLevels();
    void nameLevels();
    Level level() const;
    void setLevel(Level level);
    bool takeLevel();
    void tellLevel(const Kind &kind);
    void showLegend();
    bool arrangeGround(const Kind &kind);
    void drawContext(const QList<Id> &notes);
    void makePivotal(Id note);
    void settleHotspot(Id note);
    // Parts for groups (dividing.cpp)
    void makeParts();
    void splitBoard();
    void joinParts();
    void nameParts();
    // Keyboard
    bool typeKind(const Kind &kind, bool change);
    void editSelected();
    void revealName(Id note);
    void startConnecting();
    void duplicate();
    bool takesKey(QEvent *event, bool typing);
    // Typing (typing.cpp)
    QPlainTextEdit *editor() const;  ///< Null while nothing is typed.
    Id typedNote() const;
    bool wantsTypedKey(const QKeyEvent &event) const;
    bool takeTypedKey(const QKeyEvent &event);
    void changeTyped(const Kind &kind);
    void goBack();
    void goOn();
    void splitTyped();
    void splitSelected();
    // Commands (commands.cpp)
    void makeCommands();
    void nameCommands();
    void enableCommands();
    QAction *commandFor(const QKeyEvent &event) const;
    bool takeCommandKey(const QKeyEvent &event);
    void arrange(const Outcome &outcome);
    void align(storm::Edge edge);
    void jump(Id note);
    void tellLocked(const QList<Id> &notes);
    void removeSelected(const QList<Id> &items);
    void startSpacing();
    // Finding (searching.cpp)
    void startFinding();
    void search();
    void takeFound();
    void showFound(qsizetype index);
    void stepFound(int step);
    void endFinding(bool goesBack);

    SceneNode draftNode() const;
    Id selectedNote() const;  ///< The last one picked, or null.
    void point(Id note);      ///< Selects it and brings it into sight.

    BoardPicture m_picture;
    std::optional<Draft> m_draft;
    Id m_drawnDraft;     ///< In the picture; null when none is.
    Id m_lastDraft;      ///< What the canvas may still call the note that was just written.
    Id m_lastWritten;
    const Kind *m_placing = nullptr;
    const Kind *m_recent = nullptr;  ///< Kind of pasted lines and of a double click.
    QAction *m_edit;
    QAction *m_connect;
    QAction *m_duplicate;
    QAction *m_propose;
    QAction *m_split;
    QAction *m_join;
    ProposalsPanel *m_proposals;
    ViewReader<storm::Proposal> m_proposer { &storm::propose, [this](const storm::Proposal &proposal) { takeProposal(proposal); } };
    StormSession *m_session = nullptr;
    QAction *m_doubt;
    QAction *m_nextDoubt;
    QAction *m_lastDoubt;
    QAction *m_fix;
    DoubtsPanel *m_doubtsPanel;
    Id m_readBoard;  ///< That doubts and proposals have been asked for.
    QList<storm::Doubt> m_doubts;
    QHash<Id, QString> m_marks;  ///< What is unusual about notes, by placement.
    ViewReader<QList<storm::Doubt>> m_doubter { &storm::doubtsOf, [this](const QList<storm::Doubt> &doubts) { takeDoubts(doubts); } };
    QComboBox *m_levels;
    QList<QAction *> m_levelActions;
    Level m_level = Level::Design;  ///< What is offered just now.
    QAction *m_legend;
    LegendCard *m_legendCard;
    QStringList m_accepting;  ///< Asked for while a newer proposal was on its way.
    QList<QAction *> m_commands;  ///< In the order of the rows, then the grid.
    QAction *m_grid = nullptr;
    QAction *m_rule = nullptr;    ///< Parts the menus from the rest.
    QMenu *m_addMenu = nullptr;
    QMenu *m_sessionMenu = nullptr;
    QList<QMenu *> m_menus;       ///< One a group of commands.
    QList<Id> m_ahead;            ///< Notes that going back left, the last one first.
    FindBar *m_find;
    RestBar *m_rest;
    Before m_before;
    QList<Id> m_found;
    QString m_sought;             ///< What these were found by.
    QFutureWatcher<QList<Id>> m_search;
    QFutureWatcher<Result<storm::Listing>> m_readFile;
    std::stop_source m_stopReading;
    QPointF m_readInto;
    bool m_reading = false;
};

} // namespace keelson

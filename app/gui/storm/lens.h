// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/storm/boardpicture.h"
#include "app/gui/storm/gestures.h"
#include "app/gui/views/drawinglens.h"
#include "core/storm/doubts.h"

#include <optional>

class QComboBox;
class QMenu;

namespace keelson {

class DoubtReader;
class DoubtsPanel;
class LegendCard;
class ProposalReader;
class ProposalsPanel;

/// The event storming board. A note is written into the document when it has been named: until then it is
/// a draft that only this lens knows, so that one note is one change and Esc leaves nothing behind.
class StormLens : public DrawingLens
{
    Q_OBJECT

public:
    explicit StormLens(Workspace &workspace, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString glyph() const override;

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

    void listenToCanvas();
    void makeActions();
    // Drafts
    void beginNote(const Kind &kind, QPointF position, Id beside = {}, std::optional<QSizeF> size = {});
    void beginBeside(Id neighbour, const Kind &kind, std::optional<layout::Side> side = {});
    void beginAnywhere(const Kind &kind);
    QList<QRectF> inTheWay(const QRectF &beside, QSizeF size) const;
    void finishDraft(const QString &text);
    void dropDraft();
    // Answers to the canvas
    void nameNote(Id node, const QString &text);
    void continueFrom(Id node, Direction direction);
    void connectNotes(Id from, Id to, QPointF at);
    void place(QPointF topLeft);
    void takeDrop(const QMimeData *dropped, QPointF at);
    void copy();
    void cut();
    void paste(QPointF at);
    void showMenu(Id item, QPointF at, const QPoint &global);
    void fillNoteMenu(QMenu &menu, Id note);
    void offerMiddle(Id from, Id to, const Kind &middle, const QPoint &global);
    void offerMerge(Id note, const QString &text, const Element &known);
    // Proposals (proposing.cpp)
    void makeProposals();
    void askProposals();
    void acceptProposals(const QStringList &keys);
    void pointOut(const QList<Id> &elements);
    // Doubts (doubting.cpp)
    void makeDoubts();
    void nameDoubts();
    void takeDoubts(Id board, const QList<storm::Doubt> &doubts);
    void ask(SceneNode &node) const;
    void goToDoubt(bool forwards);
    void offerFixes();
    void mendDoubt(const storm::Doubt &doubt, const storm::Fix &fix);
    void leaveDoubt(const storm::Doubt &doubt, bool left);
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
    void startConnecting();
    void duplicate();

    SceneNode draftNode() const;
    Id selectedNote() const;  ///< The last one picked, or null.

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
    ProposalReader *m_proposer;
    QAction *m_doubtful;
    QAction *m_nextDoubt;
    QAction *m_previousDoubt;
    QAction *m_mend;
    DoubtsPanel *m_doubtsPanel;
    DoubtReader *m_doubter;
    QList<storm::Doubt> m_doubts;   ///< Of the board as it was a moment ago.
    QHash<Id, QString> m_questions; ///< What is asked of a note.
    QString m_asked;                ///< Key of the doubt gone to last.
    QComboBox *m_levels;
    QList<QAction *> m_levelActions;
    Level m_level = Level::Design;  ///< What is offered just now.
    QAction *m_legend;
    LegendCard *m_legendCard;
    QStringList m_accepting;  ///< Asked for while a newer proposal was on its way.
};

} // namespace keelson

// SPDX-License-Identifier: MIT
#include "app/gui/shell/unsavedpanel.h"

#include "app/gui/shell/filenewstext.h"
#include "app/gui/shell/twicebutton.h"
#include "app/gui/shell/unsavedwork.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace keelson {

namespace {

constexpr qsizetype mostRows = 3;
constexpr qsizetype mostLines = 2;

QLabel *label(const QString &text, const QString &tone, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setProperty("tone", tone);
    return made;
}

QString details(const UnsavedChanges &unsaved)
{
    QString text = filenews::lines(unsaved.changes, mostLines);
    if (const qsizetype more = unsaved.changes.size() - mostLines; more > 0)
        text += u'\n' + UnsavedPanel::tr("and %n more", nullptr, int(more));
    return text;
}

QString whatToDo(const UnsavedChanges &unsaved)
{
    if (unsaved.isThere)
        return UnsavedPanel::tr("They come back when the document is opened.");
    const QString path = QDir::toNativeSeparators(unsaved.path);
    if (!unsaved.whole.isEmpty())
        return UnsavedPanel::tr("The document is not at %1 any more, but all of it is kept here.").arg(path);
    return UnsavedPanel::tr("The document is not at %1 any more. Bring it back there, or open a copy of it: "
                            "its changes then join it.").arg(path);
}

} // namespace

UnsavedPanel::UnsavedPanel(UnsavedWork &unsaved, QWidget *parent) : QFrame(parent), m_unsaved(unsaved)
{
    setObjectName(u"unsavedPanel"_s);
    setProperty("part", u"card"_s);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(20, 16, 20, 16);
    m_rows->setSpacing(14);
    connect(&unsaved, &UnsavedWork::changed, this, &UnsavedPanel::rebuild);
    rebuild();
}

void UnsavedPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

void UnsavedPanel::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A row may go by its own button, which must outlive its click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<UnsavedChanges> &all = m_unsaved.all();
    for (const UnsavedChanges &unsaved : all.first(qMin(all.size(), mostRows)))
        m_rows->addWidget(makeRow(unsaved));
    if (all.size() > mostRows)
        m_rows->addWidget(label(tr("and %n more document(s)", nullptr, int(all.size() - mostRows)), u"muted"_s, this));
    setVisible(!all.isEmpty());
}

QWidget *UnsavedPanel::makeRow(const UnsavedChanges &unsaved)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"unsavedRow"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel *title = label(tr("Unsaved changes of %1 (%2)", "document, number of changes")
                                  .arg(UnsavedWork::nameOf(unsaved)).arg(unsaved.changes.size()), {}, row);
    title->setObjectName(u"unsavedTitle"_s);
    texts->addWidget(title);
    texts->addWidget(label(details(unsaved), u"muted"_s, row));
    texts->addWidget(label(whatToDo(unsaved), u"muted"_s, row));

    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addLayout(texts, 1);
    line->addWidget(makeAnswers(unsaved), 0, Qt::AlignVCenter);
    return row;
}

QWidget *UnsavedPanel::makeAnswers(const UnsavedChanges &unsaved)
{
    auto *answers = new QWidget(this);
    auto *line = new QHBoxLayout(answers);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    if (unsaved.isThere) {
        auto *open = new QPushButton(tr("Open %1").arg(UnsavedWork::nameOf(unsaved)), answers);
        open->setObjectName(u"openUnsaved"_s);
        connect(open, &QPushButton::clicked, this, [this, path = unsaved.path] { Q_EMIT openRequested(path); });
        line->addWidget(open);
    } else if (!unsaved.whole.isEmpty()) {
        auto *keep = new QPushButton(tr("Keep as a draft"), answers);
        keep->setObjectName(u"keepUnsaved"_s);
        connect(keep, &QPushButton::clicked, this, [this, spill = unsaved.whole] { Q_EMIT keepRequested(spill); });
        line->addWidget(keep);
    }
    auto *discard = new TwiceButton(tr("Discard…"), tr("Discard for good"), answers);
    discard->setObjectName(u"discardUnsaved"_s);
    connect(discard, &TwiceButton::confirmed, this, [this, unsaved] { m_unsaved.discard(unsaved); });
    line->addWidget(discard);
    return answers;
}

} // namespace keelson

// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/metrics/vitals.h"
#include "core/model/id.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace keelson {

/// What is looked at, so that a source that costs something is asked for no more.
struct Watch
{
    bool isAll = true;    ///< Every metric of everything: charts.
    QList<Id> elements;   ///< Otherwise the vitals of these and of their parts.

    friend bool operator==(const Watch &, const Watch &) = default;
};

/// What the lenses share: the open document, what is selected and what is live. Holds and tells; decides
/// nothing. Lives on the GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /// Null when nothing is open (start page).
    Document *document() const { return m_document.get(); }
    /// Returns the one that was open: its end waits for the disk, which may be done elsewhere. Nothing of it is
    /// connected any more.
    std::unique_ptr<Document> setDocument(std::unique_ptr<Document> document);

    /// Elements, relations and placements, in the order they were picked.
    const QList<Id> &selection() const { return m_selection; }
    void select(const QList<Id> &ids);

    const Live &live() const { return m_live; }
    void setLive(const Live &live);
    /// Asks whoever holds the values to show a moment of the past, in ms since the epoch; nothing = now.
    void askMoment(std::optional<qint64> moment) { Q_EMIT momentAsked(moment); }

    const Watch &watched() const { return m_watched; }
    /// A lens that comes to the front says what it shows.
    void watch(const Watch &watched);

    /// Values of an element over the last while, oldest first, for a small picture; nothing where none is known.
    using Trends = std::function<QList<std::optional<double>>(Id)>;
    void setTrends(const Trends &trends) { m_trends = trends; }
    QList<std::optional<double>> trend(Id element) const { return m_trends ? m_trends(element) : QList<std::optional<double>>(); }

    /// Makes the text form of the document as it is now, on any thread, later; null when there is none. Who knows the formats
    /// says how.
    using TextForm = std::function<QByteArray()>;
    void setTextForms(const std::function<TextForm(const Document &)> &forms) { m_textForms = forms; }
    TextForm textForm() const { return m_document && m_textForms ? m_textForms(*m_document) : TextForm(); }

    /// One line for the status bar; fades after a while. What needs an answer is a banner, not this.
    void tell(const QString &message);
    /// Asks the window to show `element` in the lens of that id, or where that cannot show it, or none is named, in the one
    /// that fits it best.
    void reveal(Id element, const QString &lens = {});

Q_SIGNALS:
    /// Another document takes its place: what is still being typed has to land in this one now.
    void documentLeaving();
    void documentReplaced();
    void modelChanged(const keelson::ModelChange &change);
    void saveStateChanged(const keelson::SaveState &state);
    void fileNewsChanged();
    /// All of the log can be asked for, and undone.
    void historyCompleted();
    void selectionChanged();
    void liveChanged();
    void watchedChanged();
    void momentAsked(std::optional<qint64> moment);
    void told(const QString &message);
    void revealRequested(keelson::Id element, const QString &lens);

private:
    std::unique_ptr<Document> m_document;
    QList<Id> m_selection;
    Live m_live;
    Watch m_watched;
    Trends m_trends;
    std::function<TextForm(const Document &)> m_textForms;
};

} // namespace keelson

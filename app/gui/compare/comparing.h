// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/compare/compareoverlay.h"
#include "app/gui/compare/comparerows.h"
#include "core/compare/report.h"
#include "core/document/document.h"
#include "core/stop.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace keelson {

/// What the open document is compared with: a file, or itself after one of its changes.
struct OtherSide
{
    QString path;              ///< Of a file; empty for a moment.
    Stamp moment;              ///< The change after which.
    bool isBeginning = false;  ///< Before the first change.
    QString name;              ///< As it is told: "shop-old.keelson", "Add “Cook”, yesterday 14:03".

    bool isFile() const { return !path.isEmpty(); }
};

/// All that a comparison shows.
struct Compared
{
    compare::Report report;
    QList<CompareRow> rows;
    QList<CompareGhost> ghosts;
};

/// Reads the other side and compares on a worker; again when the document has changed. The newest request wins. Lives
/// on the GUI thread, where its answers come by signals.
class Comparing : public QObject
{
    Q_OBJECT

public:
    using Find = std::function<const Document *()>;  ///< The open document; null when there is none.

    explicit Comparing(const Find &document, QObject *parent = nullptr);
    ~Comparing() override;  ///< Gives up, and waits until it is given up.

    void start(const OtherSide &other);
    /// The document is another than it was: compares anew after a pause, with the other side as it was read.
    void renew();
    /// Gives up what is under way, and forgets the other side.
    void cancel();

    bool isBusy() const { return m_isWaiting || m_isReading; }

Q_SIGNALS:
    void busyChanged();
    void compared(const keelson::Compared &compared);
    void failed(const keelson::Error &error);

private:
    using Before = std::shared_ptr<const Model>;
    struct Answer
    {
        Before before;
        Compared compared;
        std::optional<Error> error;
    };
    /// Where the other side comes from, with all a worker needs for it.
    struct Source
    {
        QString path;
        Log log;
        qsizetype position = 0;
        Before known;  ///< It has been read already.
    };

    static Answer read(const Source &source, const Model &after, const Stop &stop);
    static Result<Before> before(const Source &source, const Stop &stop);
    std::optional<Source> source(const Document &document) const;
    void begin();
    void take();
    void wait(bool isWaiting);

    Find m_document;
    std::optional<OtherSide> m_other;
    Before m_before;
    QTimer m_pause;
    std::stop_source m_stop;
    bool m_isWaiting = false;  ///< Something has been asked that no worker has yet.
    bool m_isReading = false;  ///< Until the outcome has been taken: a finished future's news may still be underway.
    QFutureWatcher<Answer> m_reading;
};

} // namespace keelson

// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

namespace keelson {

/// A picture that fits into its room; says that there is none.
class PreviewPicture : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPicture(QWidget *parent = nullptr);

    void show(const QImage &picture);
    void setHint(const QString &hint);
    bool isEmpty() const { return m_picture.isNull(); }
    /// In which a picture is sharp.
    QSize pixels() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_hint;
};

} // namespace keelson

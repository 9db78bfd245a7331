// SPDX-FileCopyrightText: 2026 Slipway maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of every page and state of the window in one language and at one scale, which the environment sets
// (SLIPWAY_LANGUAGE, QT_SCALE_FACTOR): screenshots FOLDER writes FOLDER/SCHEME/WIDTHxHEIGHT/NN-STOP.png.

#include "language/language.h"
#include "pagetour.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPdfView>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QList<QSize> sizes{{1024, 700}, {1440, 900}, {2560, 1440}};

/// Takes pictures of the window with what has opened over it or beside it.
class Photographer
{
public:
    Photographer(WindowDriver &driver, QString folder)
        : m_driver(driver)
        , m_folder(std::move(folder))
    {
    }

    void visit(const QString &stop)
    {
        ++m_number;
        for (const auto scheme : {widgets::Theme::Choice::Dark, widgets::Theme::Choice::Light}) {
            m_driver.theme().choose(scheme);
            for (const QSize &size : sizes)
                take(stop, scheme == widgets::Theme::Choice::Dark ? u"dark"_s : u"light"_s, size);
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void take(const QString &stop, const QString &scheme, QSize size)
    {
        m_driver.window().resize(size);
        for (int round = 0; round < 6; ++round) // nested layouts settle one after another
            QCoreApplication::processEvents();
        if (auto *view = m_driver.window().findChild<QPdfView *>(); view && view->isVisible())
            m_failed |= !QTest::qWaitFor([view] { return isDrawn(*view); }, patience);
        QPixmap picture = m_driver.window().grab();
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top != &m_driver.window() && top->windowType() != Qt::ToolTip)
                lay(*top, picture);
        }
        const QString folder = u"%1/%2/%3x%4"_s.arg(m_folder, scheme).arg(size.width()).arg(size.height());
        QDir().mkpath(folder);
        m_failed |= !picture.save(u"%1/%2-%3.png"_s.arg(folder).arg(m_number, 2, 10, QChar(u'0')).arg(stop));
    }

    /// Pages of a PDF are drawn in the background: more than paper and its surroundings is there.
    static bool isDrawn(QPdfView &view)
    {
        const QImage image = view.grab().toImage().scaled(200, 200);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        return colours.size() > 8;
    }

    /// Draws @p top in the middle of @p picture, where a window manager puts a dialog.
    static void lay(const QWidget &top, QPixmap &picture)
    {
        const QPixmap over = const_cast<QWidget &>(top).grab();
        const QSizeF room = picture.deviceIndependentSize() - over.deviceIndependentSize();
        QPainter painter(&picture);
        const QPointF at(std::max(0.0, room.width() / 2), std::max(0.0, room.height() / 2));
        painter.drawPixmap(at, over);
        painter.setPen(Qt::gray);
        painter.drawRect(QRectF(at, over.deviceIndependentSize()));
    }

    WindowDriver &m_driver;
    QString m_folder;
    int m_number = 0;
    bool m_failed = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        qCritical("usage: screenshots FOLDER");
        return 2;
    }
    const language::Language language(u"en"_s);
    WindowDriver driver;
    Photographer photographer(driver, QDir(arguments.at(1)).absolutePath());
    PageTour tour(driver, [&](const QString &stop) { photographer.visit(stop); });
    if (!tour.run()) {
        qCritical("the tour ended at %s", qPrintable(tour.failedAt()));
        return 1;
    }
    return photographer.failed() ? 1 : 0;
}

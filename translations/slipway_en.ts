<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-FileCopyrightText: 2026 Slipway maintainers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Tr</name>
    <message numerus="yes">
        <source>%n part(s) of it are not settled</source>
        <translation>
            <numerusform>%n part of it is not settled</numerusform>
            <numerusform>%n parts of it are not settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s)</source>
        <translation>
            <numerusform>Wait %n minute</numerusform>
            <numerusform>Wait %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n event(s) were cut off</source>
        <translation>
            <numerusform>the last event was cut off</numerusform>
            <numerusform>the last %n events were cut off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stand after the seal</source>
        <translation>
            <numerusform>%n event stands after the seal</numerusform>
            <numerusform>%n events stand after the seal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checklist %1: %n item(s)</source>
        <translation>
            <numerusform>Checklist %1: %n item</numerusform>
            <numerusform>Checklist %1: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n troubleshooting entry(s)</source>
        <translation>
            <numerusform>%n troubleshooting entry</numerusform>
            <numerusform>%n troubleshooting entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalation level(s)</source>
        <translation>
            <numerusform>%n escalation level</numerusform>
            <numerusform>%n escalation levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n useful command(s)</source>
        <translation>
            <numerusform>%n useful command</numerusform>
            <numerusform>%n useful commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): slipctl lint</source>
        <translation>
            <numerusform>%n finding: slipctl lint</numerusform>
            <numerusform>%n findings: slipctl lint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> … and %n more character(s)</source>
        <translation>
            <numerusform> … and %n more character</numerusform>
            <numerusform> … and %n more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) ran that the run&apos;s record does not know, as after the journal was restored from an older copy</source>
        <translation>
            <numerusform>%n command ran that the run&apos;s record does not know, as after the journal was restored from an older copy</numerusform>
            <numerusform>%n commands ran that the run&apos;s record does not know, as after the journal was restored from an older copy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) overridden</source>
        <translation>
            <numerusform>%n error overridden</numerusform>
            <numerusform>%n errors overridden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a rollback or another procedure may be wrong tonight.</source>
        <translation>
            <numerusform>%n value of a rollback or another procedure may be wrong tonight.</numerusform>
            <numerusform>%n values of rollbacks or other procedures may be wrong tonight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::presentation::HistoryModel</name>
    <message numerus="yes">
        <source>%n command(s) were running</source>
        <translation>
            <numerusform>%n command was running</numerusform>
            <numerusform>%n commands were running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::presentation::ProceduresModel</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ChoiceCard</name>
    <message numerus="yes">
        <source>Also marks %n of the commands to come as not applicable</source>
        <translation>
            <numerusform>Also marks %n of the commands to come as not applicable</numerusform>
            <numerusform>Also marks %n of the commands to come as not applicable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ConfirmedGroup</name>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ItemRow</name>
    <message numerus="yes">
        <source>line %1 and %n more</source>
        <translation>
            <numerusform>line %1 and %n more</numerusform>
            <numerusform>line %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::LogPane</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::PreflightPage</name>
    <message numerus="yes">
        <source>%n value(s) of the runbook may be wrong tonight: set each, or say that it is right. The file itself stays as it is.</source>
        <translation>
            <numerusform>%n value of the runbook may be wrong tonight: set it, or say that it is right. The file itself stays as it is.</numerusform>
            <numerusform>%n values of the runbook may be wrong tonight: set each, or say that it is right. The file itself stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more value(s), used as written</source>
        <translation>
            <numerusform>Show %n more value, used as written</numerusform>
            <numerusform>Show %n more values, used as written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to settle</source>
        <translation>
            <numerusform>%n value to settle</numerusform>
            <numerusform>%n values to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to mend or override</source>
        <translation>
            <numerusform>%n finding to mend or override</numerusform>
            <numerusform>%n findings to mend or override</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a rollback or another procedure may be wrong tonight. The run can go live; the procedure asks for them, when there is less time.</source>
        <translation>
            <numerusform>%n value of a rollback or another procedure may be wrong tonight. The run can go live; the procedure asks for it, when there is less time.</numerusform>
            <numerusform>%n values of rollbacks or other procedures may be wrong tonight. The run can go live; the procedures ask for them, when there is less time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of a procedure not settled</source>
        <translation>
            <numerusform>%n value of a procedure not settled</numerusform>
            <numerusform>%n values of procedures not settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::RunbookDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::RunbookPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::Sparkline</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::widgets::ValueRow</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>%n case(s) are back.</source>
        <translation>
            <numerusform>%n case is back.</numerusform>
            <numerusform>%n cases are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in {name}. Only your passphrase or your recovery code of now opens it. Keep it on another disk.</source>
        <translation>
            <numerusform>%n case in {name}. Only your passphrase or your recovery code of now opens it. Keep it on another disk.</numerusform>
            <numerusform>%n cases in {name}. Only your passphrase or your recovery code of now opens it. Keep it on another disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesDesk</name>
    <message numerus="yes">
        <source>Put %n case(s) under a person</source>
        <translation>
            <numerusform>Put %n case under a person</numerusform>
            <numerusform>Put %n cases under a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseLockDialog</name>
    <message numerus="yes">
        <source>This is too short. Use at least %n letter(s).</source>
        <translation>
            <numerusform>This is too short. Use at least %n letter.</numerusform>
            <numerusform>This is too short. Use at least %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n photo(s) still wait. They stay where they are on this computer, but are not among your cases.</source>
        <translation>
            <numerusform>%n photo still waits. It stays where it is on this computer, but is not among your cases.</numerusform>
            <numerusform>%n photos still wait. They stay where they are on this computer, but are not among your cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message numerus="yes">
        <source>Delete %n case(s)?</source>
        <translation>
            <numerusform>Delete %n case?</numerusform>
            <numerusform>Delete %n cases?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their photos, findings and conversations are erased from this computer. You can undo this for %n second(s).</source>
        <translation>
            <numerusform>Their photos, findings and conversations are erased from this computer. You can undo this for %n second.</numerusform>
            <numerusform>Their photos, findings and conversations are erased from this computer. You can undo this for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n check(s) found a problem.</source>
        <translation>
            <numerusform>%n check found a problem.</numerusform>
            <numerusform>%n checks found a problem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message numerus="yes">
        <source>{person} · %n case(s)</source>
        <translation>
            <numerusform>{person} · %n case</numerusform>
            <numerusform>{person} · %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message numerus="yes">
        <source>{count} of at most %n letter(s)</source>
        <translation>
            <numerusform>{count} of at most %n letter</numerusform>
            <numerusform>{count} of at most %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were looked at and kept as cases</source>
        <translation>
            <numerusform>%n photo was looked at and kept as a case</numerusform>
            <numerusform>%n photos were looked at and kept as cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not looked at.</source>
        <translation>
            <numerusform>%n photo was not looked at.</numerusform>
            <numerusform>%n photos were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: {done} of %n photo(s) looked at</source>
        <translation>
            <numerusform>Paused: {done} of %n photo looked at</numerusform>
            <numerusform>Paused: {done} of %n photos looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>Results · %n case(s) judged</source>
        <translation>
            <numerusform>Results · %n case judged</numerusform>
            <numerusform>Results · %n cases judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvageDesk</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network: %n open connection(s).</source>
        <translation>
            <numerusform>Network: %n open connection.</numerusform>
            <numerusform>Network: %n open connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n case(s) kept on this computer</source>
        <translation>
            <numerusform>%n case kept on this computer</numerusform>
            <numerusform>%n cases kept on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{date} · {done} of %n case(s) judged</source>
        <translation>
            <numerusform>{date} · {done} of %n case judged</numerusform>
            <numerusform>{date} · {done} of %n cases judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>Deleted: %n case(s)</source>
        <translation>
            <numerusform>Deleted: %n case</numerusform>
            <numerusform>Deleted: %n cases</numerusform>
        </translation>
    </message>
</context>
</TS>

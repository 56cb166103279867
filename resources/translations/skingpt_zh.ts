<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>AboutPage</name>
    <message>
        <source>If you feel very ill, if it is hard to breathe, or if a rash spreads within hours, do not ask a program. Get emergency help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a doctor and makes no diagnosis. It can be wrong: it can miss a serious illness, and it can name one that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at a photo of skin and says what that may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No regulator, such as the FDA, has approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos stay on this computer, in a locked file. The program opens no connection to the internet, unless you ask it to fetch another model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} · {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDelegate</name>
    <message>
        <source>Title of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the case (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a case, F2 renames it, Delete deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet. Each photo you ask about is kept here, locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the case (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the cases: words, names or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A few questions …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page or two to print or save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dims what the model looked at less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers can show that care is needed sooner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models can be wrong, and two that agree can both be wrong. Neither answer is a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is written here as soon as the photo was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to ask about this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or HEIC. The photo stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp, in daylight, a hand&apos;s width away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the skin you want to ask about. You can also paste one (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainedRow</name>
    <message>
        <source>Shows what this means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>A sharper photo in daylight, closer or from another side, may help. A doctor can look at the skin itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure what this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a doctor can tell which of these it is, if any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the clearest only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the model&apos;s own percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo looks like skin, but the program does not know it well enough to name anything. It says so instead of guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another photo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Getting the model ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name} {version} · {precision} · on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the models, to change or add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Choose another photo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your skin worries you, see a doctor whatever this program says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the skin fill most of the photo, a hand&apos;s width away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said about the skin, because it could mislead you. A new photo takes half a minute:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off jewellery, plasters and make-up if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo may show something else, or the skin fills too little of it. To get an answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is too poor to judge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>18 to 64 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months to 17 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 days to 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 years or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spot, lump or sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the eyes, lips or tongue swollen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the face or the glands swollen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there black, purple or gray blotches or blisters near a wound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there blisters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there lumps that look like raspberries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there lumps under the skin and a very bad itch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there small blisters in a group?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there small round sores, as if punched out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there small spots of pus all over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there sores in the mouth, eyes or genitals?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there spots with rings, like a target?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there such bands in more than one place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a spot change in size?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did an area suddenly turn red, hot and painful?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did eczema quickly get worse and hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it feel like flu before the skin changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it cover much of the body?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it have uneven or several colors?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it itch or feel different than before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it itch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it look unlike all your other spots?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it ooze, bleed or crust?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it spread fast, within hours or a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the heart beat very fast?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the rash stay when you press a clear glass on it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye or eyelid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the fever lasted 5 days or more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it 7 mm (a quarter inch) wide or more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a firm lump that grows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a new dark mark on a palm, sole or nail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a new growth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a pale patch that feels numb?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a rash: many spots or a red area?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a scaly or crusted lump that grows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a sore that does not heal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a swelling with holes that lets out grains?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it an open sore that does not hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it hard to breathe or swallow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it red and sore around it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its shape or edge uneven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is nearly all of the skin red, or does it peel off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is skin blue, gray or blotchy? On dark skin see palms, soles, eyelids and mouth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the immune system weak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the pain far worse than the skin looks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the person confused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the person hard to wake?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the person pregnant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a fever (38 °C, 100.4 °F or more)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a painful band of blisters on one side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there vomiting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouth or lips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was a new medicine taken in the last 8 weeks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there an organ transplant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were there fits (seizures)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the skin does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>A few questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what you know. You may leave out any question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it has been there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is our fault, not yours. What is on the screen is still there. Please try again; if it happens again, close the program and open it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer ran out of memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Is this text easy to read? You can change its size at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or close and lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some photos were not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos still wait. They stay where they are on this computer, but are not among your cases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;As the computer has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a photo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plain text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What this is and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port: print or save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide &amp;figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every file and compares it with its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model&apos;s description cannot be read. Remove it and get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Answers that it gave stay in your cases. To use it again you must get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting “{name}” ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} “{name}” is in use instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is ready to be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelManager</name>
    <message>
        <source>Add MiniGPT-4 or SkinGPT-4 files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a folder or stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub access token …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger models need a larger computer. You see what would be fetched, and from where, before anything is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a model on the Hugging Face Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model writes the answers. With every model, the photo is first looked at by the part that was made for skin. Changing the model loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner/model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Fits this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be packed very tightly here, which makes its answers worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {needs} of memory; {has} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers come slowly here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only just fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated; see the model&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} files, {size} in all, from “{repository}” on the Hugging Face Hub, at the fixed state {revision}.

Licence: {licence}
{use}

For this download, and only for it, a separate program opens a connection to the internet. It cannot see your photos or your cases. Every file is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepBanner</name>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the download …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your consent on its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add MiniGPT-4 or SkinGPT-4 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection (the head)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q-Former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are read in a locked-up program of their own, compared with each other, and turned into a model folder. They stay as they are. This needs as much room on the disk as the files themselves, and some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name of letters, digits, dots, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file, only where they are not the published ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blip2_pretrained_….pth; empty where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pretrained_….pth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of Vicuna or Llama 2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>Back to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get more models …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in use until you change the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other model is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is asked the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Go on without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget it, nobody can open your cases again. Write it down and keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and conversations are kept on this computer, locked. Choose a passphrase of several words that only you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect your cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short. Use at least {count} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos and conversations are locked with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or choose a photo (JPEG, PNG, WebP or HEIC) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the photo on this computer first, then drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the answer (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of at most {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask about this photo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter make a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at photos: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {done} of {total} photos were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that were looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos were looked at and kept as cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On dark skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On light skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record of this condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record of this sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to seek care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Check that it is switched on and connected, or save the report instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the pages ready to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case, or drop a photo and wait until it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and medical texts stay in the language that they were written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR R4 for other programs, without the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other formats …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text or FHIR JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfFlow</name>
    <message>
        <source>Asking the hub about “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying “{name}” to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying “{name}” to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making “{name}” of the original files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the parts of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is ready to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was copied to {folder} and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreDesk</name>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this case for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that you ask about now are not kept until you unlock them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: its photo, its findings and its conversation are erased from this computer. They cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>A baby under 3 months with a fever must be seen by a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A band of painful blisters may be shingles, and medicine works best in the first three days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fever for five days with a skin problem can harm the heart, above all in children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file arrived damaged twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the program is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with medical texts is damaged ({0}: {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firm lump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firm lump that grows can be a sign of skin cancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A general model for pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A general model that reads pictures and writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A growth on a stalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A growth that sticks out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large general model for pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model for medical pictures, for developers to build on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of this name is already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s name has letters, digits, dots, dashes and underscores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new dark mark on a palm, a sole or under a nail can be a sign of skin cancer, above all on dark skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it cannot be understood ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it is missing or cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the model cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the model cannot be understood ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the model is missing ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the model&apos;s description is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pearly see-through look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo may have up to 100 megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pocket of pus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rash that does not fade under a glass, blue or gray skin, confusion, fits or being hard to wake can mean a deadly infection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rash with fever, pain, blisters or sores, or one that spreads fast or covers much of the body, needs a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {0} letters and digits, in groups of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rough bumpy surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round closed sac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scaly lump that grows can be a sign of skin cancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small general model for pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sore that does not heal can be a sign of skin cancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spot that changes, is uneven in shape or has several colors can be a sign of skin cancer, even when it is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spot that looks unlike all your others can be a sign of skin cancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudden red, hot and painful area can be an infection that needs treatment soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actinic keratosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a transplant each new growth needs a doctor&apos;s look, as skin cancer is more common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergic contact dermatitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alopecia areata (patchy hair loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angioma (red blood vessel spot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of this program is changing how they are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of this program is writing just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command of this program fetches or copies a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hub for its files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one letter or digit is not as it was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Athlete&apos;s foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atopic dermatitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basal cell carcinoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on the previous information, please provide a detailed explanation of the cause of this skin disease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood spots under the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood vessel growth or mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue nevus (blue mole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bumps with a dimple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call your emergency number or go to the nearest hospital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cellulitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is connected, or copy the photo to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its disk is connected and not write-protected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected, that it is not write-protected and that no other program is using it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is there, that the disk is connected and that you may write to it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, as in “owner/model”, and the revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, and the proxy if you use one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the passphrase needs {0} MB of free memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo saved as JPEG, PNG, WebP or HEIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model first, then remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or ask to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one photo inside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the weights of Vicuna or Llama 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds model.json, or config.json and weights as safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the model&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder with the language model&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stick, or a folder on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clogged pores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window and use the other one, or start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common mole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them one by one and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compound nevus (raised brown mole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congenital nevus (mole from birth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from your phone or camera, or take a new photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from your phone or camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token from the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you describe the skin disease in this image for me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cracks in the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutaneous horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkly colored areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dermatofibroma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describes a photo of skin, for information only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dome-shaped bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dyshidrotic eczema (blistering hand or foot rash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dysplastic nevus (unusual mole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part keeps the licence under which you got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early mole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eczema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eczema that quickly gets worse and hurts, or blisters or round sores in groups, can be an infection with the cold sore virus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarged oil glands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidermoid cyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything kept before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever with a swollen face or glands after a new medicine, or small spots of pus all over, can mean a serious reaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine blood vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat-topped bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then go on with the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fungal nail infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get emergency help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it with weights as safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the model with full weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the whole folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the whole model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get this model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its file too (--qformer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file, not of a folder: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go closer or use a larger photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go soon if it grows, bleeds, hurts or does not heal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go sooner if it gets worse or you are worried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go sooner if it grows, bleeds or hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardened skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a doctor look at it within two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a doctor look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a doctor look at this when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herpes simplex (cold sores and herpes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidradenitis suppurativa (painful lumps in skin folds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold still and keep the photo sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot red skin with fever, vomiting, confusion, a fast heartbeat or fast spread can mean that an infection is getting into the blood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ichthyosis (fish-scale skin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not get better, or changes, see a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on, install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this model has sizes of its own, give --config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you feel very ill or it spreads fast, get emergency help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your skin worries you, see a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install SkinGPT Desktop again, or get this model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install SkinGPT Desktop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverse psoriasis (psoriasis in skin folds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than 50 million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no weights as safetensors files, or no settings that this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds only an addition to another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is formatted as FAT32, which holds files up to 4 GB, and this model has a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is less than 32 pixels wide or high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not one of those that you added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what the hub promised, so it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of the kind “{0}”, which is not a model for pictures and text that this version knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is whole, but it does not open these cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its weights in files that can hide program code (.bin, .pt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names weights outside its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs more memory than one photo is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {0}, and {1} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants to run program code of its own ({0}: auto_map).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, perhaps in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made for skin or for medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made or tested for skin by the makers of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was packed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was pulled out, or it does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would run code of its own on this computer, so it is not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not one that this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its makers say that its answers must be checked and must not guide care by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keloid scar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keratoacanthoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keratosis pilaris (rough bumpy skin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keratosis-like spot (dermoscopy group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large blisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg swelling from poor vein flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lentigo maligna melanoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichen planus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at yours again and type all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the whole folder before you try anything else, then put the folder back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malassezia folliculitis (yeast bumps in hair follicles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical texts are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical texts are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melanoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model not found on the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are being changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mottled skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery code was made for these cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room left on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weights there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a diagnosis, not approved by any regulator, not measured by the makers of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing half-made was kept as a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a clinic&apos;s network, ask who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oozing fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page on the hub in your browser and accept its terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original photo, not its small preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them with your recovery code, or bring the old keychain back, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain far worse than the skin looks, or dark blotches or blisters near a wound, can mean an infection deep under the skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a newer code was made later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo too poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos cannot be opened just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pityriasis rosea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask in fewer words: at most {0} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please provide a paragraph listing additional features you observed in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointed bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psoriasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puffy welts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pus-filled bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in again and start once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the folder back from a backup to get it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyogenic granuloma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rash around the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rash from steroid cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it first if you want to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it in its model.json, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or add the photo again as a new case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhinophyma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringworm of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringworm of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringworm of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosacea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “skingpt model list” to see the models that are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salmon-pink areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy and open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy as JPEG and open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as JPEG, or take a new photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaly skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seborrheic dermatitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seborrheic keratosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor within two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up how your cases are locked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin that bleeds easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small blisters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speckled mole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stasis dermatitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun-thickened skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a close photo of the skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or get this model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target spots, blisters or sores after a new medicine can mean a severe reaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the doctor about each medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the doctor where you have lived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them the name of the medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Q-Former is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat template of “{0}” does not fit the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or card did not give the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or stick may be write-protected, or the folder may belong to someone else: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or stick went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file given as --config has no usable value for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken or not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be broken, or too large for this computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the sizes cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the sizes cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} cannot be read, so your cases cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is damaged, or its key is not the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is missing from the folder {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be read or written just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper that reads “{0}” stopped early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub could not prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub gave an answer that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub gave another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your cases is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your cases is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your cases is in this computer&apos;s keychain, which is locked or not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key to your cases is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of models is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in “{0}” holds a file that its list does not name ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in “{0}” is of the kind “{1}”, which this version cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in “{0}” lacks a part: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in “{0}” was not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in “{0}” was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” does not fit into this computer&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model may have been removed, or may be open only to people with an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s description is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s description is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights do not fit its description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the model that reads photos does not fit its description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the program that fetches models ended by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the program that opens photos did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the model do not fit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of the model in “{0}” cannot be read or do not fit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too poor to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo of this case is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cannot read its medical texts ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not sure what this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s words are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick or disk may be failing; use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the case are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then make an access token there and give it to this program, which keeps it in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called “{0}” on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free space for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room for the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was too little memory left for “{0}” to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cases come from a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts need Vicuna or Llama 2 (“llama”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights are for testing code only, not for finding out about skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thickened skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin winding lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to other cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is missing, locked or not running, and the token is never written anywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain no longer holds the key that opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a photo that can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens when the keychain was reset, or when you are logged in as another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a model on the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model asks who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model brings program code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is not pinned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model&apos;s name cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs {0} GB, and the disk has {1} GB free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo does not look like skin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place cannot be written or read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot rule out skin cancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the model part &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program never runs code that comes with a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick cannot hold such large files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinea versicolor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble breathing or swallowing, or swelling of the eyes, lips or tongue, can become deadly within minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or on another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters as the title of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your recovery code to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or log out and in again, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a stick formatted as exFAT or NTFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use daylight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use more light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use softer light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venous leg ulcer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very dry skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found in a photo comes from the built-in model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What treatment and medication should be recommended for this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said about this spot can be a sign of skin cancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said can be a sign of a skin disease that does lasting harm when it is treated late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nearly all of the skin is red or peels off, the body loses water and heat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the cases there cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name as on the hub: the owner, a slash and the model, “owner/model”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start with the care steps for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your case is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases still lie, locked, in {0}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cases were set up in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other cases are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no tensor “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: “{1}” is {2}, where {3} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” came out damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read as safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has no config.json of a language model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds a model of the kind “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds no *.safetensors and no pytorch_model*.bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in it is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is broken, or holds something else than a model&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not what the hub promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not what the model&apos;s own list says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes {1} numbers for each token, but the part before it gives {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes {1} numbers, so it needs a Q-Former.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was given as {1}, but it is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was made for a language model of width {1} ({2}), but the one in “{3}” has {4} ({5}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some models can be fetched only after you agree to their terms on their page on the Hugging Face Hub. Agree there, make an access token that can only read, and put it here. It is kept in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Ask another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks this again of another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows both models&apos; answers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows where each sentence comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own words, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing an answer …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to SkinGPT Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>A clinic, for the skin of many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do, for my own skin or my family&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a clinic your cases lock sooner when nobody uses the computer. You can change this in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who uses it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A doctor soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready: checking the model&apos;s parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready: loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready: warming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a diagnosis · Not approved by any regulator · Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the photo are too bright. Switch off the flash and keep out of direct sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo to take again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SkinGPT Desktop looks at a photo of skin and says in words what it sees, what that may be, and what to do next.

It is not a diagnosis and does not replace a doctor. It is not approved by any regulator. It can be wrong: it can miss a serious illness and it can name one that is not there. If your skin worries you, see a doctor.

Everything happens on this computer. Photos and conversations are kept in a locked file, and no connection to a network is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours look off. Daylight shows the skin&apos;s own colour best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has few details. Use the camera&apos;s own photo, not a small copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is dark. Go to a window or switch on a lamp, and take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not sharp. Hold the phone still, a hand&apos;s width away, and tap on the spot before you take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

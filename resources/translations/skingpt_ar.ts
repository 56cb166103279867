<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutPage</name>
    <message>
        <source>If you feel very ill, if it is hard to breathe, or if a rash spreads within hours, do not ask a program. Get emergency help.</source>
        <translation>إذا شعرت بأنك مريض جدًا، أو صعب عليك التنفس، أو انتشر طفح خلال ساعات، فلا تسأل برنامجًا. اطلب المساعدة الطارئة.</translation>
    </message>
    <message>
        <source>It is not a doctor and makes no diagnosis. It can be wrong: it can miss a serious illness, and it can name one that is not there.</source>
        <translation>ليس طبيبًا ولا يضع تشخيصًا. وقد يخطئ: فقد يفوته مرض خطير، وقد يذكر مرضًا غير موجود.</translation>
    </message>
    <message>
        <source>It looks at a photo of skin and says what that may be.</source>
        <translation>ينظر إلى صورة للجلد ويقول ما قد يكون.</translation>
    </message>
    <message>
        <source>No regulator, such as the FDA, has approved it.</source>
        <translation>لم توافق عليه أي جهة رقابية، مثل إدارة الغذاء والدواء الأمريكية (FDA).</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>ما هذا، وما ليس كذلك</translation>
    </message>
    <message>
        <source>Your photos stay on this computer, in a locked file. The program opens no connection to the internet, unless you ask it to fetch another model.</source>
        <translation>تبقى صورك على هذا الحاسوب في ملف مقفل. ولا يفتح البرنامج أي اتصال بالإنترنت إلا إذا طلبت منه جلب نموذج آخر.</translation>
    </message>
</context>
<context>
    <name>AnywayCard</name>
    <message>
        <source>Emergency help now</source>
        <translation>مساعدة طارئة الآن</translation>
    </message>
    <message>
        <source>See a doctor anyway</source>
        <translation>راجع طبيبًا على أي حال</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>خلال أسبوعين</translation>
    </message>
    <message>
        <source>if a spot is new, grows, changes or bleeds, or a sore does not heal.</source>
        <translation>إذا كانت البقعة جديدة أو تكبر أو تتغير أو تنزف، أو كانت قرحة لا تلتئم.</translation>
    </message>
    <message>
        <source>if the skin is suddenly red, hot and sore, it spreads fast, it blisters, or there are sores in the mouth or at the eyes.</source>
        <translation>إذا صار الجلد فجأة أحمر ساخنًا مؤلمًا، أو انتشر ذلك بسرعة، أو ظهرت فقاعات، أو ظهرت قروح في الفم أو عند العينين.</translation>
    </message>
    <message>
        <source>if you find it hard to breathe or swallow, your lips or tongue swell, a rash does not fade under a glass, or you feel very ill or confused with a fever.</source>
        <translation>إذا صعب عليك التنفس أو البلع، أو تورمت شفتاك أو لسانك، أو لم يزُل طفح عند الضغط عليه بكوب زجاجي، أو شعرت بأنك مريض جدًا أو مشوش الذهن مع حمى.</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>%n case(s) are back.</source>
        <translation>
            <numerusform>لم تعد أي حالة.</numerusform>
            <numerusform>عادت حالة واحدة.</numerusform>
            <numerusform>عادت حالتان.</numerusform>
            <numerusform>عادت %n حالات.</numerusform>
            <numerusform>عادت %n حالة.</numerusform>
            <numerusform>عادت %n حالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in {name}. Only your passphrase or your recovery code of now opens it. Keep it on another disk.</source>
        <translation>
            <numerusform>لا حالات في {name}. لا تفتحها إلا عبارة مرورك أو رمز استردادك الحالي. احفظها على قرص آخر.</numerusform>
            <numerusform>حالة واحدة في {name}. لا تفتحها إلا عبارة مرورك أو رمز استردادك الحالي. احفظها على قرص آخر.</numerusform>
            <numerusform>حالتان في {name}. لا تفتحها إلا عبارة مرورك أو رمز استردادك الحالي. احفظها على قرص آخر.</numerusform>
            <numerusform>%n حالات في {name}. لا تفتحها إلا عبارة مرورك أو رمز استردادك الحالي. احفظها على قرص آخر.</numerusform>
            <numerusform>%n حالة في {name}. لا تفتحها إلا عبارة مرورك أو رمز استردادك الحالي. احفظها على قرص آخر.</numerusform>
            <numerusform>%n حالة في {name}. لا تفتحها إلا عبارة مرورك أو رمز استردادك الحالي. احفظها على قرص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Back up all cases</source>
        <translation>نسخ كل الحالات احتياطيًا</translation>
    </message>
    <message>
        <source>Back up all the same</source>
        <translation>انسخ احتياطيًا على أي حال</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Only this computer could open the backup</source>
        <translation>هذا الحاسوب وحده يستطيع فتح النسخة</translation>
    </message>
    <message>
        <source>Put the cases of this backup in the place of yours?</source>
        <translation>أتريد وضع حالات هذه النسخة مكان حالاتك؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>استُعيدت النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup is written and checked</source>
        <translation>كُتبت النسخة الاحتياطية وجرى التحقق منها</translation>
    </message>
    <message>
        <source>The cases that are here now are not deleted: they are put aside, locked as they are, in a folder beside. Then the window shows the cases of “{name}”.</source>
        <translation>الحالات الموجودة هنا الآن لا تُحذف: توضع جانبًا، مقفلة كما هي، في مجلد مجاور. ثم تعرض النافذة حالات «{name}».</translation>
    </message>
    <message>
        <source>Those that were here before lie, locked as they were, in {folder}.</source>
        <translation>الحالات السابقة موجودة، مقفلة كما كانت، في {folder}.</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>افتح قفل النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>You have no recovery code and no passphrase yet. If this computer is lost, such a backup is lost with it. Make a recovery code first: File, Lock and keys …</source>
        <translation>ليس لديك رمز استرداد ولا عبارة مرور بعد. إن ضاع هذا الحاسوب ضاعت معه هذه النسخة. أنشئ رمز استرداد أولًا: ملف، القفل والمفاتيح …</translation>
    </message>
</context>
<context>
    <name>BodyPicture</name>
    <message>
        <source>From behind</source>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>From in front</source>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>Picture of the body; the list beside it does the same</source>
        <translation>رسم للجسم؛ والقائمة بجانبه تؤدي الغرض نفسه</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>{step} · {seconds} s</source>
        <translation>{step} · {seconds} ث</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Add to this case</source>
        <translation>أضف إلى هذه الحالة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>الكاميرا {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a photo …</source>
        <translation>اختر صورة …</translation>
    </message>
    <message>
        <source>Count down 3 seconds</source>
        <translation>عدّ تنازلي 3 ثوانٍ</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>كيف تلتقط صورة جيدة</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>يجري البحث عن الكاميرا</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>أوقف العدّ</translation>
    </message>
    <message>
        <source>Switching the camera on</source>
        <translation>يجري تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>التقط صورة</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>التقط صورة أخرى</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>التقط الصورة</translation>
    </message>
    <message>
        <source>The camera is on.</source>
        <translation>الكاميرا تعمل.</translation>
    </message>
    <message>
        <source>The photo is taken. The camera is off.</source>
        <translation>التُقطت الصورة. الكاميرا مطفأة.</translation>
    </message>
    <message>
        <source>The space bar does it too</source>
        <translation>يمكن ذلك بمفتاح المسافة أيضًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Use for a new case</source>
        <translation>استخدمها لحالة جديدة</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>استخدم هذه الصورة</translation>
    </message>
</context>
<context>
    <name>CaseDelegate</name>
    <message>
        <source>Title of the case</source>
        <translation>عنوان الحالة</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>CaseItems</name>
    <message>
        <source>Enter opens a case, F2 renames it, Delete deletes it. Hold Shift or Ctrl to choose several.</source>
        <translation>مفتاح الإدخال يفتح الحالة، وF2 يعيد تسميتها، وDelete يحذفها. اضغط Shift أو Ctrl باستمرار لاختيار عدة حالات.</translation>
    </message>
    <message>
        <source>Kept cases</source>
        <translation>الحالات المحفوظة</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Compare photos …</source>
        <translation>قارن الصور …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the case (Del)</source>
        <translation>حذف الحالة (Del)</translation>
    </message>
    <message>
        <source>Details of the case (F4)</source>
        <translation>تفاصيل الحالة (F4)</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>التفاصيل …</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>علّم كمنتهية</translation>
    </message>
    <message>
        <source>Mark as done, or not (Ctrl+Enter)</source>
        <translation>علّم كمنتهية أو ألغِ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation>جديد (Ctrl+N)</translation>
    </message>
    <message>
        <source>No cases yet. Each photo you ask about is kept here, locked.</source>
        <translation>لا توجد حالات بعد. كل صورة تسأل عنها تُحفظ هنا مقفلة.</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم تنته بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Put under a person …</source>
        <translation>ضعها تحت شخص …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>أظهر كل الحالات</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>لا توجد حالة كهذه.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A few questions …</source>
        <translation>بضعة أسئلة …</translation>
    </message>
    <message>
        <source>A page or two to print or save</source>
        <translation>صفحة أو صفحتان للطباعة أو الحفظ</translation>
    </message>
    <message>
        <source>Brighter: the places that counted most. This is where the program looked, not the border of the lesion, and it can look at the wrong place.</source>
        <translation>الأفتح: المواضع التي كان لها الوزن الأكبر. هنا نظر البرنامج، وليست حدود الآفة، وقد ينظر إلى الموضع الخطأ.</translation>
    </message>
    <message>
        <source>Dims what it looked at less (Ctrl+E)</source>
        <translation>يُعتِّم ما نظر إليه أقل (Ctrl+E)</translation>
    </message>
    <message>
        <source>Photo and findings</source>
        <translation>الصورة والملاحظات</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>تقرير …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>أين نظر</translation>
    </message>
    <message>
        <source>Your answers can show that care is needed sooner</source>
        <translation>قد تُظهر إجاباتك أن الرعاية لازمة أبكر</translation>
    </message>
</context>
<context>
    <name>CasesDesk</name>
    <message>
        <source>Add another photo of the spot to this case, or choose two cases in the list (hold Ctrl), then compare them.</source>
        <translation>أضف صورة أخرى للبقعة إلى هذه الحالة، أو اختر حالتين في القائمة (مع الضغط على Ctrl)، ثم قارنهما.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفظ</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>عُلّمت كمنتهية</translation>
    </message>
    <message>
        <source>Not done any more</source>
        <translation>لم تعد منتهية</translation>
    </message>
    <message numerus="yes">
        <source>Put %n case(s) under a person</source>
        <translation>
            <numerusform>وضع لا حالات تحت اسم شخص</numerusform>
            <numerusform>وضع حالة واحدة تحت اسم شخص</numerusform>
            <numerusform>وضع حالتين تحت اسم شخص</numerusform>
            <numerusform>وضع %n حالات تحت اسم شخص</numerusform>
            <numerusform>وضع %n حالة تحت اسم شخص</numerusform>
            <numerusform>وضع %n حالة تحت اسم شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this case under a person</source>
        <translation>ضع هذه الحالة تحت شخص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>أتريد إزالة «{name}»؟</translation>
    </message>
    <message>
        <source>The name is erased from this computer. The cases stay, and are nobody&apos;s.</source>
        <translation>يُمحى الاسم من هذا الحاسوب. وتبقى الحالات دون صاحب.</translation>
    </message>
    <message>
        <source>There is only one photo</source>
        <translation>توجد صورة واحدة فقط</translation>
    </message>
</context>
<context>
    <name>ChooseLockDialog</name>
    <message>
        <source>A passphrase that only you know</source>
        <translation>عبارة مرور لا يعرفها غيرك</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Nothing to type. Whoever can use this computer in your name can open your cases.</source>
        <translation>لا شيء يُكتب. ومن يستطيع استخدام هذا الحاسوب باسمك يستطيع فتح حالاتك.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>احمِ</translation>
    </message>
    <message>
        <source>Protect your cases</source>
        <translation>احمِ حالاتك</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>استعادة نسخة احتياطية …</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>أظهر ما أكتب</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>العبارتان غير متطابقتين. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>This computer keeps the key (simplest)</source>
        <translation>هذا الحاسوب يحفظ المفتاح (الأبسط)</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Use at least %n letter(s).</source>
        <translation>
            <numerusform>هذه قصيرة جدًا. استخدم %n حرف على الأقل.</numerusform>
            <numerusform>هذه قصيرة جدًا. استخدم حرفًا واحدًا على الأقل.</numerusform>
            <numerusform>هذه قصيرة جدًا. استخدم حرفين على الأقل.</numerusform>
            <numerusform>هذه قصيرة جدًا. استخدم %n أحرف على الأقل.</numerusform>
            <numerusform>هذه قصيرة جدًا. استخدم %n حرفًا على الأقل.</numerusform>
            <numerusform>هذه قصيرة جدًا. استخدم %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>اكتب عبارة مرور أولًا.</translation>
    </message>
    <message>
        <source>You type it each time the program starts. Several words that do not belong together are best.</source>
        <translation>تكتبها كلما بدأ البرنامج. والأفضل عدة كلمات لا رابط بينها.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n photo(s) still wait. They stay where they are on this computer, but are not among your cases.</source>
        <translation>
            <numerusform>ما زالت %n صورة تنتظر. تبقى مكانها على هذا الحاسوب، لكنها ليست بين حالاتك.</numerusform>
            <numerusform>ما زالت صورة واحدة تنتظر. تبقى مكانها على هذا الحاسوب، لكنها ليست بين حالاتك.</numerusform>
            <numerusform>ما زالت صورتان تنتظران. تبقيان مكانهما على هذا الحاسوب، لكنهما ليستا بين حالاتك.</numerusform>
            <numerusform>ما زالت %n صور تنتظر. تبقى مكانها على هذا الحاسوب، لكنها ليست بين حالاتك.</numerusform>
            <numerusform>ما زالت %n صورة تنتظر. تبقى مكانها على هذا الحاسوب، لكنها ليست بين حالاتك.</numerusform>
            <numerusform>ما زالت %n صورة تنتظر. تبقى مكانها على هذا الحاسوب، لكنها ليست بين حالاتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>أغلق على أي حال</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or close and lose it.</source>
        <translation>أفسح مكانًا على القرص وحاول مرة أخرى، أو أغلق وستفقدها.</translation>
    </message>
    <message>
        <source>Some photos were not looked at yet</source>
        <translation>لم تُفحص بعض الصور بعد</translation>
    </message>
    <message>
        <source>This conversation could not be kept</source>
        <translation>تعذّر حفظ هذه المحادثة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Unlock to go on, or close once more: they stay where they are.</source>
        <translation>افتح القفل للمتابعة، أو أغلق مرة أخرى: تبقى في مكانها.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>A code that you made before opens nothing any more once you press Done.</source>
        <translation>الرمز الذي أنشأته من قبل لا يفتح شيئًا حالما تضغط «تم».</translation>
    </message>
    <message>
        <source>Did you forget your passphrase, or did the computer lose its key? Then this code opens your cases in SkinGPT Desktop, and the backups made since. Keep it in a safe place, away from the computer.</source>
        <translation>هل نسيت عبارة المرور، أو أضاع الحاسوب مفتاحه؟ يفتح هذا الرمز حالاتك في SkinGPT Desktop، والنسخ الاحتياطية التي صُنعت بعده. احفظه في مكان آمن بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>I have written it down, printed it or saved it</source>
        <translation>كتبته أو طبعته أو حفظته</translation>
    </message>
    <message>
        <source>If you forget your passphrase, or this computer loses its key, this code opens your cases and your backups. Without it they would be lost.</source>
        <translation>إن نسيت عبارة مرورك أو فقد هذا الحاسوب مفتاحه، يفتح هذا الرمز حالاتك ونسخك الاحتياطية. ومن دونه تضيع.</translation>
    </message>
    <message>
        <source>Keep it on paper or on a stick, away from this computer: whoever has both can open your cases. It is shown this one time only.</source>
        <translation>احفظه على ورق أو على ذاكرة USB بعيدًا عن هذا الحاسوب: من لديه كلاهما يستطيع فتح حالاتك. يظهر هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>اطبع …</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>رمز الاسترداد: {code}</translation>
    </message>
    <message>
        <source>Save as a text file …</source>
        <translation>احفظ ملفًا نصيًا …</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>حفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز استردادك</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Models can be wrong, and two that agree can both be wrong. Neither answer is a diagnosis.</source>
        <translation>قد تخطئ النماذج، وقد يخطئ نموذجان متفقان معًا. ليست أي من الإجابتين تشخيصًا.</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>إجابتان جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>The answer is written here as soon as the photo was looked at.</source>
        <translation>تُكتب الإجابة هنا حالما تُفحص الصورة.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s)?</source>
        <translation>
            <numerusform>حذف لا حالات؟</numerusform>
            <numerusform>حذف حالة واحدة؟</numerusform>
            <numerusform>حذف حالتين؟</numerusform>
            <numerusform>حذف %n حالات؟</numerusform>
            <numerusform>حذف %n حالة؟</numerusform>
            <numerusform>حذف %n حالة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their photos, findings and conversations are erased from this computer. You can undo this for %n second(s).</source>
        <translation>
            <numerusform>تُمحى صورها وملاحظاتها ومحادثاتها من هذا الحاسوب. ويمكنك التراجع خلال %n ثانية.</numerusform>
            <numerusform>تُمحى صورها وملاحظاتها ومحادثاتها من هذا الحاسوب. ويمكنك التراجع خلال ثانية واحدة.</numerusform>
            <numerusform>تُمحى صورها وملاحظاتها ومحادثاتها من هذا الحاسوب. ويمكنك التراجع خلال ثانيتين.</numerusform>
            <numerusform>تُمحى صورها وملاحظاتها ومحادثاتها من هذا الحاسوب. ويمكنك التراجع خلال %n ثوانٍ.</numerusform>
            <numerusform>تُمحى صورها وملاحظاتها ومحادثاتها من هذا الحاسوب. ويمكنك التراجع خلال %n ثانية.</numerusform>
            <numerusform>تُمحى صورها وملاحظاتها ومحادثاتها من هذا الحاسوب. ويمكنك التراجع خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>احتفظ بها</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Details of the case</source>
        <translation>تفاصيل الحالة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>The title is empty. Type a few letters.</source>
        <translation>العنوان فارغ. اكتب بضعة أحرف.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>أين في الجسم</translation>
    </message>
    <message>
        <source>Words of your own, with commas between</source>
        <translation>كلمات من عندك بينها فواصل</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n check(s) found a problem.</source>
        <translation>
            <numerusform>لم يجد أي فحص مشكلة.</numerusform>
            <numerusform>وجد فحص واحد مشكلة.</numerusform>
            <numerusform>وجد فحصان مشكلة.</numerusform>
            <numerusform>وجدت %n فحوص مشكلة.</numerusform>
            <numerusform>وجد %n فحصًا مشكلة.</numerusform>
            <numerusform>وجد %n فحص مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>بيانات التشخيص</translation>
    </message>
    <message>
        <source>Looking at the parts of the program …</source>
        <translation>فحص أجزاء البرنامج …</translation>
    </message>
    <message>
        <source>No photo, no name and no word of yours is in it, nor the name of your folder. It is in English, so that whoever helps you can read it.</source>
        <translation>ليس فيه صورة ولا اسم ولا كلمة لك، ولا اسم مجلدك. وهو بالإنجليزية ليقرأه من يساعدك.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to add it to the open case</source>
        <translation>أفلتها لإضافتها إلى الحالة المفتوحة</translation>
    </message>
    <message>
        <source>Let go to ask about this photo</source>
        <translation>أفلت للسؤال عن هذه الصورة</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo …</source>
        <translation>اختر صورة …</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>أفلت صورة هنا</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>كيف تلتقط صورة جيدة</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or HEIC. The photo stays on this computer.</source>
        <translation>‏JPEG أو PNG أو WebP أو HEIC. تبقى الصورة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Place for a photo</source>
        <translation>مكان للصورة</translation>
    </message>
    <message>
        <source>Sharp, in daylight, a hand&apos;s width away.</source>
        <translation>واضحة، في ضوء النهار، وعلى بعد كف.</translation>
    </message>
    <message>
        <source>Take a photo …</source>
        <translation>التقط صورة …</translation>
    </message>
    <message>
        <source>of the skin you want to ask about. You can also paste one (Ctrl+V).</source>
        <translation>للجلد الذي تريد السؤال عنه. ويمكنك أيضًا لصق صورة (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ExplainedRow</name>
    <message>
        <source>Read all about it …</source>
        <translation>اقرأ كل شيء عنه …</translation>
    </message>
    <message>
        <source>Shows what this means</source>
        <translation>يعرض معنى هذا</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Fewer filters</source>
        <translation>مرشحات أقل</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>من أي وقت</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشحات أكثر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the cases: words, names or a day</source>
        <translation>ابحث في الحالات: كلمات أو أسماء أو يوم</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>أين في الجسم</translation>
    </message>
    <message>
        <source>Which cases to show</source>
        <translation>أي الحالات تُعرض</translation>
    </message>
    <message>
        <source>Which label</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Whose cases to show</source>
        <translation>حالات من تُعرض</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Not sure what this is</source>
        <translation>غير متأكد مما هو</translation>
    </message>
    <message>
        <source>Only a doctor can tell which of these it is, if any.</source>
        <translation>الطبيب وحده يستطيع أن يحدد أيها هو، إن كان أحدها.</translation>
    </message>
    <message>
        <source>Show all signs</source>
        <translation>إظهار كل العلامات</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>إظهار الأرقام</translation>
    </message>
    <message>
        <source>Show the clearest only</source>
        <translation>إظهار الأوضح فقط</translation>
    </message>
    <message>
        <source>Shows the model&apos;s own percentages</source>
        <translation>يعرض نسب النموذج نفسه</translation>
    </message>
    <message>
        <source>The photo has faults, so nothing is called likely.</source>
        <translation>في الصورة عيوب، لذلك لا يوصف شيء بأنه مرجح.</translation>
    </message>
    <message>
        <source>The photo looks like skin, but the program does not know it well enough to name anything. It says so instead of guessing.</source>
        <translation>تبدو الصورة جلدًا، لكن البرنامج لا يعرفه بما يكفي ليسمي شيئًا. يقول ذلك بدل أن يخمّن.</translation>
    </message>
    <message>
        <source>Try another photo …</source>
        <translation>جرّب صورة أخرى …</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>ما قد يكون</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>ما يراه</translation>
    </message>
    <message>
        <source>What may help: one sharp photo in daylight from a hand&apos;s width away, one from the side, and one from further off that shows where on the body it is.</source>
        <translation>ما قد يفيد: صورة واضحة في ضوء النهار من بُعد كف، وأخرى من الجانب، وأخرى من أبعد تُظهر موضعها في الجسم.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Getting the model ready …</source>
        <translation>جارٍ تجهيز النموذج …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>اقفل</translation>
    </message>
    <message>
        <source>Model: {name} {version} · {precision} · on this computer</source>
        <translation>النموذج: {name} {version} · {precision} · على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>النماذج …</translation>
    </message>
    <message>
        <source>Puts your cases away at once (Ctrl+L)</source>
        <translation>يقفل حالاتك فورًا (Ctrl+L)</translation>
    </message>
    <message>
        <source>Shows the models, to change or add one</source>
        <translation>يعرض النماذج لتغيير أحدها أو إضافته</translation>
    </message>
    <message>
        <source>The model is not ready</source>
        <translation>النموذج غير جاهز</translation>
    </message>
</context>
<context>
    <name>FramingCanvas</name>
    <message>
        <source>Kept: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>المُبقى: من {left} إلى {right} بالمئة عرضًا، ومن {top} إلى {bottom} بالمئة طولًا.</translation>
    </message>
    <message>
        <source>Marked: {x} percent across, {y} percent down.</source>
        <translation>العلامة: {x} بالمئة عرضًا، و{y} بالمئة نزولًا.</translation>
    </message>
    <message>
        <source>Photo to crop and mark</source>
        <translation>صورة للقص ووضع علامة</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>As it was taken</source>
        <translation>كما التُقطت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Click on the spot you mean and pull to size the ring. Keys: arrows move it, plus and minus size it. The ring shows in the report.</source>
        <translation>انقر على البقعة التي تقصدها واسحب لضبط حجم الحلقة. المفاتيح: الأسهم تحركها، والزائد والناقص يغيّران حجمها. وتظهر الحلقة في التقرير.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Crop, turn or mark</source>
        <translation>قص أو تدوير أو وضع علامة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Mark the spot</source>
        <translation>علّم البقعة</translation>
    </message>
    <message>
        <source>Pull a corner, or draw a frame around the skin that matters. Keys: arrows move the frame, plus and minus size it, Shift and arrows pull its corner. The program looks at what is inside. The photo itself is kept whole.</source>
        <translation>اسحب زاوية، أو ارسم إطارًا حول الجلد المهم. المفاتيح: الأسهم تحرك الإطار، والزائد والناقص يغيّران حجمه، وShift مع الأسهم يسحب زاويته. ينظر البرنامج إلى ما بداخله. والصورة نفسها تُحفظ كاملة.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>أزل العلامة</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>أدر إلى اليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>أدر إلى اليمين</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>+, -, 0 in the photo</source>
        <translation>+ و- و0 على الصورة</translation>
    </message>
    <message>
        <source>A computer can break. Make a backup, and keep your recovery code elsewhere.</source>
        <translation>قد يتعطل الحاسوب. اصنع نسخة احتياطية، واحفظ رمز الاسترداد في مكان آخر.</translation>
    </message>
    <message>
        <source>A new line in the question</source>
        <translation>سطر جديد في السؤال</translation>
    </message>
    <message>
        <source>A sentence from a written record, with its source.</source>
        <translation>جملة من سجل مكتوب، مع مصدرها.</translation>
    </message>
    <message>
        <source>A sentence that agrees with what the model saw.</source>
        <translation>جملة تتفق مع ما رآه النموذج.</translation>
    </message>
    <message>
        <source>A sentence that nobody has checked. It may be wrong.</source>
        <translation>جملة لم يتحقق منها أحد. وقد تكون خاطئة.</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>‏Alt مع حرف</translation>
    </message>
    <message>
        <source>An answer of yours that asks for care soon. Fixed rules decide, not the model.</source>
        <translation>إجابة منك تدعو إلى رعاية قريبة. تقررها قواعد ثابتة لا النموذج.</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>ما حولها</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>اتصل برقم الطوارئ الآن</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Ctrl+Page Down, Ctrl+Page Up</source>
        <translation>Ctrl+Page Down، Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Daylight at a window is best. No flash, no direct sun, no lamp behind.</source>
        <translation>ضوء النهار عند نافذة هو الأفضل. دون فلاش ودون شمس مباشرة ودون مصباح من الخلف.</translation>
    </message>
    <message>
        <source>Delete on a small photo</source>
        <translation>Delete على صورة صغيرة</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Do not wait for this program</source>
        <translation>لا تنتظر هذا البرنامج</translation>
    </message>
    <message>
        <source>Enter in the question</source>
        <translation>‏Enter في السؤال</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>‏Enter أو المسافة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Delete in the list</source>
        <translation>‏F2 وDelete في القائمة</translation>
    </message>
    <message>
        <source>Good light</source>
        <translation>الضوء الجيد</translation>
    </message>
    <message>
        <source>Hold the phone still with both hands, tap on the spot on its screen, then take the photo. Use the camera&apos;s own photo, not one from a chat.</source>
        <translation>ثبّت الهاتف بكلتا يديك، والمس البقعة على شاشته، ثم التقط الصورة. استخدم صورة الكاميرا الأصلية لا صورة من محادثة.</translation>
    </message>
    <message>
        <source>It cannot examine anyone and it cannot rule out an emergency. If you are worried, get help first and ask later.</source>
        <translation>لا يستطيع فحص أحد ولا استبعاد حالة طارئة. إن كنت قلقًا فاطلب المساعدة أولًا واسأل بعد ذلك.</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>احتفظ بنسخة</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>تكبير، تصغير، الصورة كاملة</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>أقل احتمالًا</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>One photo from an arm&apos;s length shows where it is. One from a hand&apos;s width shows the spot. Skin should fill most of it.</source>
        <translation>صورة من بُعد ذراع تُظهر موضعها، وصورة من بُعد كف تُظهر البقعة. ويجب أن يملأ الجلد معظم الصورة.</translation>
    </message>
    <message>
        <source>One problem of one person, with its photos, answers and questions.</source>
        <translation>مشكلة واحدة لشخص واحد، مع صورها وإجاباتها وأسئلتها.</translation>
    </message>
    <message>
        <source>Only someone who can open your lock. A report that you save or print is not locked any more.</source>
        <translation>من يستطيع فتح قفلك فقط. أما التقرير الذي تحفظه أو تطبعه فلا يعود مقفلًا.</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>افتح قائمة بحرفها المسطَّر</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>مع الوقت</translation>
    </message>
    <message>
        <source>Photos and conversations stay on this computer, in a file that is locked.</source>
        <translation>تبقى الصور والمحادثات على هذا الحاسوب في ملف مقفل.</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>اضغط الزر الذي عليه التركيز</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>علامة خطر</translation>
    </message>
    <message>
        <source>Remove the photo from the case</source>
        <translation>أزل الصورة من الحالة</translation>
    </message>
    <message>
        <source>Rename or delete a case</source>
        <translation>أعد تسمية حالة أو احذفها</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>راجع طبيبًا اليوم</translation>
    </message>
    <message>
        <source>Seen in the photo</source>
        <translation>مرئي في الصورة</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>أرسل السؤال</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Stop an answer, or close what is open</source>
        <translation>أوقف إجابة أو أغلق ما هو مفتوح</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>‏Tab أو Shift+Tab</translation>
    </message>
    <message>
        <source>Take off jewellery, plasters and make-up. A coin or a ruler beside the spot shows how large it is.</source>
        <translation>انزع الحلي واللصقات ومساحيق التجميل. عملة أو مسطرة بجانب البقعة تُظهر حجمها.</translation>
    </message>
    <message>
        <source>The chance is smaller, but it should not be forgotten.</source>
        <translation>الاحتمال أصغر، لكن لا ينبغي نسيانه.</translation>
    </message>
    <message>
        <source>The model does not know this skin well enough. It does not mean that all is well.</source>
        <translation>لا يعرف النموذج هذا الجلد بما يكفي. ولا يعني ذلك أن كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>The model gives it a chance of one in five or more.</source>
        <translation>يعطيه النموذج احتمالًا من واحد من خمسة أو أكثر.</translation>
    </message>
    <message>
        <source>The model gives it a chance of one in two or more.</source>
        <translation>يعطيه النموذج احتمالًا من واحد من اثنين أو أكثر.</translation>
    </message>
    <message>
        <source>The model&apos;s own words, not checked</source>
        <translation>كلام النموذج نفسه، دون تحقق</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The part of the program that looks at photos and writes. It learned by examples.</source>
        <translation>جزء البرنامج الذي ينظر إلى الصور ويكتب. تعلّم بالأمثلة.</translation>
    </message>
    <message>
        <source>The program opens no connection, unless you ask it to fetch another model.</source>
        <translation>لا يفتح البرنامج أي اتصال إلا إذا طلبت منه جلب نموذج آخر.</translation>
    </message>
    <message>
        <source>To see a change, take the same photo again in the same light and place.</source>
        <translation>لرؤية تغيّر، التقط الصورة نفسها مرة أخرى في الضوء نفسه والمكان نفسه.</translation>
    </message>
    <message>
        <source>To the next or the last thing</source>
        <translation>إلى العنصر التالي أو السابق</translation>
    </message>
    <message>
        <source>To the next questions, and back</source>
        <translation>إلى الأسئلة التالية والعودة</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هي</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>من يستطيع رؤيتها</translation>
    </message>
    <message>
        <source>if a baby under 3 months has a fever; if an area suddenly turns red, hot and painful; if a rash spreads fast, blisters, or comes with a fever or after a new medicine.</source>
        <translation>إذا أصيب رضيع دون 3 أشهر بالحمى؛ أو احمرّت منطقة فجأة وسخنت وآلمت؛ أو انتشر طفح بسرعة أو ظهرت فيه فقاعات أو صاحبته حمى أو جاء بعد دواء جديد.</translation>
    </message>
    <message>
        <source>if it is hard to breathe or swallow; if the eyes, lips or tongue swell; if a rash does not fade under a glass; if someone is confused, has a fit or is hard to wake; if nearly all of the skin is red or peels off; if pain is far worse than the skin looks.</source>
        <translation>إذا صعب التنفس أو البلع؛ أو تورمت العينان أو الشفتان أو اللسان؛ أو لم يزُل طفح عند الضغط عليه بكوب زجاجي؛ أو تشوش ذهن شخص أو أصابته نوبة تشنج أو صعب إيقاظه؛ أو احمرّ الجلد كله تقريبًا أو تقشر؛ أو كان الألم أشد بكثير مما يبدو على الجلد.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>What this is and is not</source>
        <translation>ما هذا، وما ليس كذلك</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>A good photo</source>
        <translation>صورة جيدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Diagnostics …</source>
        <translation>بيانات التشخيص …</translation>
    </message>
    <message>
        <source>For whoever helps you</source>
        <translation>لمن يساعدك</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Subjects of the help</source>
        <translation>مواضيع المساعدة</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>معاني الكلمات</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Choose another photo …</source>
        <translation>اختر صورة أخرى …</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>كيف تلتقط صورة جيدة</translation>
    </message>
    <message>
        <source>Let the skin fill most of the photo, a hand&apos;s width away.</source>
        <translation>اجعل الجلد يملأ معظم الصورة، على بعد كف.</translation>
    </message>
    <message>
        <source>Nothing is said about the skin, because it could mislead you. A new photo takes half a minute:</source>
        <translation>لا يُقال شيء عن الجلد لأنه قد يضللك. والتقاط صورة جديدة يستغرق نصف دقيقة:</translation>
    </message>
    <message>
        <source>Take off jewellery, plasters and make-up if you can.</source>
        <translation>انزع الحلي واللصقات ومساحيق التجميل إن استطعت.</translation>
    </message>
    <message>
        <source>The photo may show something else, or the skin fills too little of it. To get an answer:</source>
        <translation>قد تُظهر الصورة شيئًا آخر، أو يشغل الجلد جزءًا صغيرًا جدًا منها. للحصول على إجابة:</translation>
    </message>
    <message>
        <source>This does not look like skin</source>
        <translation>هذا لا يبدو جلدًا</translation>
    </message>
    <message>
        <source>This photo is too poor to judge</source>
        <translation>هذه الصورة أسوأ من أن يُحكم عليها</translation>
    </message>
    <message>
        <source>Use daylight, and let the spot lie in the middle.</source>
        <translation>استخدم ضوء النهار واجعل البقعة في الوسط.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>18 to 64 years</source>
        <translation>من 18 إلى 64 سنة</translation>
    </message>
    <message>
        <source>3 days or less</source>
        <translation>3 أيام أو أقل</translation>
    </message>
    <message>
        <source>3 months to 17 years</source>
        <translation>من 3 أشهر إلى 17 سنة</translation>
    </message>
    <message>
        <source>4 days to 4 weeks</source>
        <translation>من 4 أيام إلى 4 أسابيع</translation>
    </message>
    <message>
        <source>65 years or more</source>
        <translation>65 سنة أو أكثر</translation>
    </message>
    <message>
        <source>A spot, lump or sore</source>
        <translation>بقعة أو كتلة أو قرحة</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Are the eyes, lips or tongue swollen?</source>
        <translation>هل العينان أو الشفتان أو اللسان متورمة؟</translation>
    </message>
    <message>
        <source>Are the face or the glands swollen?</source>
        <translation>هل الوجه أو الغدد متورمة؟</translation>
    </message>
    <message>
        <source>Are there black, purple or gray blotches or blisters near a wound?</source>
        <translation>هل توجد بقع أو فقاعات سوداء أو بنفسجية أو رمادية قرب جرح؟</translation>
    </message>
    <message>
        <source>Are there blisters?</source>
        <translation>هل توجد فقاعات؟</translation>
    </message>
    <message>
        <source>Are there lumps that look like raspberries?</source>
        <translation>هل توجد كتل تشبه توت العليق؟</translation>
    </message>
    <message>
        <source>Are there lumps under the skin and a very bad itch?</source>
        <translation>هل توجد كتل تحت الجلد وحكة شديدة جدًا؟</translation>
    </message>
    <message>
        <source>Are there small blisters in a group?</source>
        <translation>هل توجد فقاعات صغيرة متجمعة؟</translation>
    </message>
    <message>
        <source>Are there small round sores, as if punched out?</source>
        <translation>هل توجد قروح صغيرة مستديرة كأنها مثقوبة؟</translation>
    </message>
    <message>
        <source>Are there small spots of pus all over?</source>
        <translation>هل توجد بثور قيحية صغيرة في كل مكان؟</translation>
    </message>
    <message>
        <source>Are there sores in the mouth, eyes or genitals?</source>
        <translation>هل توجد قروح في الفم أو العينين أو الأعضاء التناسلية؟</translation>
    </message>
    <message>
        <source>Are there spots with rings, like a target?</source>
        <translation>هل توجد بقع ذات حلقات كالهدف؟</translation>
    </message>
    <message>
        <source>Are there such bands in more than one place?</source>
        <translation>هل توجد أشرطة كهذه في أكثر من موضع؟</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>الذراع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>ظهر اليد</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>البطن</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>الأرداف</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>Did a spot change in size?</source>
        <translation>هل تغيّر حجم بقعة؟</translation>
    </message>
    <message>
        <source>Did an area suddenly turn red, hot and painful?</source>
        <translation>هل احمرّت منطقة فجأة وصارت ساخنة ومؤلمة؟</translation>
    </message>
    <message>
        <source>Did eczema quickly get worse and hurt?</source>
        <translation>هل ساءت الإكزيما بسرعة وصارت مؤلمة؟</translation>
    </message>
    <message>
        <source>Did it feel like flu before the skin changed?</source>
        <translation>هل شعرت بما يشبه الإنفلونزا قبل تغيّر الجلد؟</translation>
    </message>
    <message>
        <source>Does it cover much of the body?</source>
        <translation>هل يغطي جزءًا كبيرًا من الجسم؟</translation>
    </message>
    <message>
        <source>Does it have uneven or several colors?</source>
        <translation>هل لونها غير متساوٍ أو متعدد؟</translation>
    </message>
    <message>
        <source>Does it hurt?</source>
        <translation>هل يؤلم؟</translation>
    </message>
    <message>
        <source>Does it itch or feel different than before?</source>
        <translation>هل تحك أو تُحَسّ مختلفة عن قبل؟</translation>
    </message>
    <message>
        <source>Does it itch?</source>
        <translation>هل توجد حكة؟</translation>
    </message>
    <message>
        <source>Does it look unlike all your other spots?</source>
        <translation>هل تبدو مختلفة عن كل بقعك الأخرى؟</translation>
    </message>
    <message>
        <source>Does it ooze, bleed or crust?</source>
        <translation>هل ترشح أو تنزف أو تتقشر؟</translation>
    </message>
    <message>
        <source>Does it spread fast, within hours or a day?</source>
        <translation>هل ينتشر بسرعة خلال ساعات أو يوم؟</translation>
    </message>
    <message>
        <source>Does the heart beat very fast?</source>
        <translation>هل ينبض القلب بسرعة كبيرة؟</translation>
    </message>
    <message>
        <source>Does the rash stay when you press a clear glass on it?</source>
        <translation>هل يبقى الطفح عند الضغط عليه بكوب زجاجي شفاف؟</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>الأذن</translation>
    </message>
    <message>
        <source>Eye or eyelid</source>
        <translation>العين أو الجفن</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>الجبهة</translation>
    </message>
    <message>
        <source>Genitals</source>
        <translation>الأعضاء التناسلية</translation>
    </message>
    <message>
        <source>Has the fever lasted 5 days or more?</source>
        <translation>هل استمرت الحمى 5 أيام أو أكثر؟</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>كيف تشعر</translation>
    </message>
    <message>
        <source>Is it 7 mm (a quarter inch) wide or more?</source>
        <translation>هل عرضها 7 ملم (ربع بوصة) أو أكثر؟</translation>
    </message>
    <message>
        <source>Is it a firm lump that grows?</source>
        <translation>هل هي كتلة صلبة تكبر؟</translation>
    </message>
    <message>
        <source>Is it a new dark mark on a palm, sole or nail?</source>
        <translation>هل هي علامة داكنة جديدة في راحة اليد أو باطن القدم أو الظفر؟</translation>
    </message>
    <message>
        <source>Is it a new growth?</source>
        <translation>هل هو نمو جديد؟</translation>
    </message>
    <message>
        <source>Is it a pale patch that feels numb?</source>
        <translation>هل هي بقعة شاحبة بلا إحساس؟</translation>
    </message>
    <message>
        <source>Is it a rash: many spots or a red area?</source>
        <translation>هل هو طفح: بقع كثيرة أو منطقة حمراء؟</translation>
    </message>
    <message>
        <source>Is it a scaly or crusted lump that grows?</source>
        <translation>هل هي كتلة متقشرة تكبر؟</translation>
    </message>
    <message>
        <source>Is it a sore that does not heal?</source>
        <translation>هل هي قرحة لا تلتئم؟</translation>
    </message>
    <message>
        <source>Is it a swelling with holes that lets out grains?</source>
        <translation>هل هو تورم ذو ثقوب تخرج منه حبيبات؟</translation>
    </message>
    <message>
        <source>Is it an open sore that does not hurt?</source>
        <translation>هل هي قرحة مفتوحة لا تؤلم؟</translation>
    </message>
    <message>
        <source>Is it hard to breathe or swallow?</source>
        <translation>هل يصعب التنفس أو البلع؟</translation>
    </message>
    <message>
        <source>Is it red and sore around it?</source>
        <translation>هل حولها احمرار وألم؟</translation>
    </message>
    <message>
        <source>Is its shape or edge uneven?</source>
        <translation>هل شكلها أو حافتها غير منتظمة؟</translation>
    </message>
    <message>
        <source>Is nearly all of the skin red, or does it peel off?</source>
        <translation>هل كل الجلد تقريبًا أحمر، أو هل يتقشر؟</translation>
    </message>
    <message>
        <source>Is skin blue, gray or blotchy? On dark skin see palms, soles, eyelids and mouth.</source>
        <translation>هل الجلد أزرق أو رمادي أو مبقّع؟ في الجلد الداكن انظر إلى راحتي اليدين وباطن القدمين والجفنين والفم.</translation>
    </message>
    <message>
        <source>Is the immune system weak?</source>
        <translation>هل المناعة ضعيفة؟</translation>
    </message>
    <message>
        <source>Is the pain far worse than the skin looks?</source>
        <translation>هل الألم أشد بكثير مما يبدو على الجلد؟</translation>
    </message>
    <message>
        <source>Is the person confused?</source>
        <translation>هل الشخص مشوَّش الذهن؟</translation>
    </message>
    <message>
        <source>Is the person hard to wake?</source>
        <translation>هل يصعب إيقاظ الشخص؟</translation>
    </message>
    <message>
        <source>Is the person pregnant?</source>
        <translation>هل الشخص حامل؟</translation>
    </message>
    <message>
        <source>Is there a fever (38 °C, 100.4 °F or more)?</source>
        <translation>هل توجد حمى (38 °C أو 100.4 °F أو أكثر)؟</translation>
    </message>
    <message>
        <source>Is there a painful band of blisters on one side?</source>
        <translation>هل يوجد شريط مؤلم من الفقاعات في جانب واحد؟</translation>
    </message>
    <message>
        <source>Is there vomiting?</source>
        <translation>هل يوجد قيء؟</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>الساق</translation>
    </message>
    <message>
        <source>More than 4 weeks</source>
        <translation>أكثر من 4 أسابيع</translation>
    </message>
    <message>
        <source>Mouth or lips</source>
        <translation>الفم أو الشفتان</translation>
    </message>
    <message>
        <source>Nail</source>
        <translation>الظفر</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>الأنف</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>راحة اليد</translation>
    </message>
    <message>
        <source>Rest of the face</source>
        <translation>بقية الوجه</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>فروة الرأس</translation>
    </message>
    <message>
        <source>Signs that cannot wait</source>
        <translation>علامات لا تحتمل الانتظار</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>باطن القدم</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>ظهر القدم</translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <translation>أقل من 3 أشهر</translation>
    </message>
    <message>
        <source>Was a new medicine taken in the last 8 weeks?</source>
        <translation>هل أُخذ دواء جديد في الأسابيع الثمانية الماضية؟</translation>
    </message>
    <message>
        <source>Was there an organ transplant?</source>
        <translation>هل أُجريت زراعة عضو؟</translation>
    </message>
    <message>
        <source>Were there fits (seizures)?</source>
        <translation>هل حدثت نوبات (تشنجات)؟</translation>
    </message>
    <message>
        <source>What the skin does</source>
        <translation>ما يحدث في الجلد</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Answer what you know. You may leave out any question.</source>
        <translation>أجب عما تعرفه. ويمكنك ترك أي سؤال.</translation>
    </message>
    <message>
        <source>Ask this with each new photo</source>
        <translation>اسأل هذا مع كل صورة جديدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation>Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>First, signs that cannot wait</source>
        <translation>أولًا، علامات لا تحتمل الانتظار</translation>
    </message>
    <message>
        <source>How you feel, and about you</source>
        <translation>كيف تشعر، وعنك</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>تخطَّ الباقي</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Where, how long, and who</source>
        <translation>أين ومنذ متى ومن</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>That is our fault, not yours. What is on the screen is still there. Please try again; if it happens again, close the program and open it anew.</source>
        <translation>هذا خطؤنا لا خطؤك. ما على الشاشة ما زال موجودًا. حاول مرة أخرى؛ وإن تكرر فأغلق البرنامج وافتحه من جديد.</translation>
    </message>
    <message>
        <source>This computer ran out of memory. Close other programs and try again.</source>
        <translation>نفدت ذاكرة هذا الحاسوب. أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>الذاكرة قليلة جدًا</translation>
    </message>
</context>
<context>
    <name>JudgePage</name>
    <message>
        <source>Go on later</source>
        <translation>تابع لاحقًا</translation>
    </message>
    <message>
        <source>How far do you agree?</source>
        <translation>إلى أي مدى توافق؟</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>احفظ وتابع</translation>
    </message>
    <message>
        <source>Look at the photo first. What is your own diagnosis?</source>
        <translation>انظر إلى الصورة أولًا. ما تشخيصك أنت؟</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استأنف</translation>
    </message>
    <message>
        <source>Show what the program says</source>
        <translation>أظهر ما يقوله البرنامج</translation>
    </message>
    <message>
        <source>Stops the clock</source>
        <translation>يوقف الساعة</translation>
    </message>
    <message>
        <source>The program is writing …</source>
        <translation>البرنامج يكتب …</translation>
    </message>
    <message>
        <source>What the program says</source>
        <translation>ما يقوله البرنامج</translation>
    </message>
    <message>
        <source>What was judged is kept</source>
        <translation>ما قُيِّم محفوظ</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation>تقييمك</translation>
    </message>
    <message>
        <source>Your own diagnosis</source>
        <translation>تشخيصك أنت</translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose how your cases open from now on. They are not written again, and your recovery code stays as it is.</source>
        <translation>اختر كيف تُفتح حالاتك من الآن. لا تُكتب من جديد، ويبقى رمز الاسترداد كما هو.</translation>
    </message>
    <message>
        <source>Make one …</source>
        <translation>أنشئ واحدًا …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>What opened them before does not any more.</source>
        <translation>ما كان يفتحها من قبل لم يعد يفتحها.</translation>
    </message>
    <message>
        <source>Without one, a lost key means lost cases. It takes a minute.</source>
        <translation>من دونه يعني ضياع المفتاح ضياع الحالات. يستغرق دقيقة.</translation>
    </message>
    <message>
        <source>You have no recovery code yet</source>
        <translation>ليس لديك رمز استرداد بعد</translation>
    </message>
    <message>
        <source>Your cases have a new lock</source>
        <translation>لحالاتك قفل جديد</translation>
    </message>
    <message>
        <source>Your recovery code has opened your cases. Choose how they open from now on; the code goes on to work.</source>
        <translation>فتح رمز الاسترداد حالاتك. اختر كيف تُفتح من الآن؛ ويبقى الرمز صالحًا.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>A passphrase opens your cases. The program does not keep it.</source>
        <translation>عبارة مرور تفتح حالاتك. ولا يحفظها البرنامج.</translation>
    </message>
    <message>
        <source>Change the lock …</source>
        <translation>غيّر القفل …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How your cases open</source>
        <translation>كيف تُفتح حالاتك</translation>
    </message>
    <message>
        <source>Lock and keys</source>
        <translation>القفل والمفاتيح</translation>
    </message>
    <message>
        <source>Lock the window by itself</source>
        <translation>قفل النافذة تلقائيًا</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>أنشئ رمزًا جديدًا …</translation>
    </message>
    <message>
        <source>Make one …</source>
        <translation>أنشئ واحدًا …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the key of your cases.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب تحفظ مفتاح حالاتك.</translation>
    </message>
    <message>
        <source>When nobody uses it, and at once where the desktop says that the screen was locked (Linux). Ctrl+L locks it at any time.</source>
        <translation>حين لا يستخدمه أحد، وفورًا حين يُبلغ سطح المكتب أن الشاشة قُفلت (Linux). ويقفلها Ctrl+L في أي وقت.</translation>
    </message>
    <message>
        <source>You have none yet. Without it a forgotten passphrase or a lost keychain means that nobody can open your cases again.</source>
        <translation>ليس لديك رمز بعد. من دونه تعني عبارة منسية أو سلسلة مفاتيح ضائعة ألا يستطيع أحد فتح حالاتك مجددًا.</translation>
    </message>
    <message>
        <source>You have one. It cannot be shown again. If you make a new one, the old one opens nothing any more.</source>
        <translation>لديك رمز. لا يمكن عرضه مرة أخرى. وإن أنشأت جديدًا فلن يفتح القديم شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Is this text easy to read? You can change its size at any time.</source>
        <translation>هل تسهل قراءة هذا النص؟ يمكنك تغيير حجمه في أي وقت.</translation>
    </message>
    <message>
        <source>Language and size of text</source>
        <translation>اللغة وحجم النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>A hand&apos;s width away, straight from above, in soft daylight. If it is not sharp that close, move back until it is. Hold still.</source>
        <translation>على بعد كف، من فوق مباشرة، في ضوء نهار ناعم. إن لم تكن واضحة من هذا القرب فابتعد حتى تتضح. اثبت مكانك.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>A photo was not looked at yet</source>
        <translation>صورة لم تُفحص بعد</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation>اقفل على أي حال</translation>
    </message>
    <message>
        <source>So it is not among your cases. Drop it on the window again.</source>
        <translation>لذلك ليست بين حالاتك. أفلتها على النافذة مرة أخرى.</translation>
    </message>
    <message>
        <source>Something that was written here could not be kept. Make room on the disk and try again, or lock and lose it.</source>
        <translation>شيء كُتب هنا تعذّر حفظه. أفسح مكانًا على القرص وحاول مرة أخرى، أو اقفل وستفقده.</translation>
    </message>
    <message>
        <source>The window could not be locked</source>
        <translation>تعذّر قفل النافذة</translation>
    </message>
    <message>
        <source>There is nothing to lock</source>
        <translation>لا يوجد ما يُقفل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Your cases are not open. What is on the screen now is not kept; close the window to let it go.</source>
        <translation>حالاتك غير مفتوحة. ما على الشاشة الآن لا يُحفظ؛ أغلق النافذة للتخلي عنه.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Locking your cases</source>
        <translation>قفل حالاتك</translation>
    </message>
    <message>
        <source>Nobody used the computer for a while, so your cases are out of sight. They lock when the photos are done. To see them before that, unlock.</source>
        <translation>لم يستخدم أحد الحاسوب منذ مدة، لذلك حُجبت حالاتك. ستُقفل حين تكتمل الصور. لرؤيتها قبل ذلك افتح القفل.</translation>
    </message>
    <message>
        <source>One moment: what was written is kept first.</source>
        <translation>لحظة: يُحفظ أولًا ما كُتب.</translation>
    </message>
    <message>
        <source>Photos and conversations are no longer in the window. What you typed and did not send is kept with its case.</source>
        <translation>لم تعد الصور والمحادثات في النافذة. وما كتبته ولم ترسله محفوظ مع حالته.</translation>
    </message>
    <message>
        <source>Photos are being looked at: {done} of {total}</source>
        <translation>يُنظر في الصور: {done} من {total}</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>رمز الاسترداد …</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>افتح القفل …</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>حالاتك مقفلة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;As the computer has it</source>
        <translation>كما في ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>&amp;Ask a question</source>
        <translation>ا&amp;طرح سؤالًا</translation>
    </message>
    <message>
        <source>&amp;Back up all cases …</source>
        <translation>&amp;نسخ كل الحالات احتياطيًا …</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Check for a new version …</source>
        <translation>ت&amp;حقق من وجود نسخة جديدة …</translation>
    </message>
    <message>
        <source>&amp;Compare photos …</source>
        <translation>&amp;قارن الصور …</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Diagnostics …</source>
        <translation>&amp;بيانات التشخيص …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>ا&amp;بحث عن حالة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;How to take a good photo</source>
        <translation>&amp;كيف تلتقط صورة جيدة</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>ا&amp;قفل الآن</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>ال&amp;نماذج …</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>محادثة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open a photo …</source>
        <translation>ا&amp;فتح صورة …</translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation>أ&amp;لصق صورة</translation>
    </message>
    <message>
        <source>&amp;Plain text size</source>
        <translation>حجم النص ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة &amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>ا&amp;ستعادة نسخة احتياطية …</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>الإ&amp;عدادات …</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>أ&amp;وقف الإجابة</translation>
    </message>
    <message>
        <source>&amp;Take a photo …</source>
        <translation>التق&amp;ط صورة …</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>الت&amp;راجع عن الحذف</translation>
    </message>
    <message>
        <source>&amp;Validation study …</source>
        <translation>دراسة الت&amp;حقق …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;What this is and is not</source>
        <translation>&amp;ما هذا، وما ليس كذلك</translation>
    </message>
    <message>
        <source>Add a p&amp;hoto …</source>
        <translation>أ&amp;ضف صورة …</translation>
    </message>
    <message>
        <source>De&amp;tails …</source>
        <translation>ال&amp;تفاصيل …</translation>
    </message>
    <message>
        <source>Lock and &amp;keys …</source>
        <translation>القفل وال&amp;مفاتيح …</translation>
    </message>
    <message>
        <source>Mark as d&amp;one, or not</source>
        <translation>علّ&amp;م كمنتهية أو ألغِ</translation>
    </message>
    <message>
        <source>Ne&amp;xt case that is not done</source>
        <translation>الحالة التالية غير ال&amp;منتهية</translation>
    </message>
    <message>
        <source>Peop&amp;le …</source>
        <translation>الأ&amp;شخاص …</translation>
    </message>
    <message>
        <source>Re&amp;move this photo …</source>
        <translation>أ&amp;زل هذه الصورة …</translation>
    </message>
    <message>
        <source>Re&amp;port: print or save …</source>
        <translation>تقري&amp;ر: طباعة أو حفظ …</translation>
    </message>
    <message>
        <source>Show or hide &amp;figures</source>
        <translation>إظهار الأر&amp;قام أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide &amp;where it looked</source>
        <translation>إظهار &amp;موضع النظر أو إخفاؤه</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Copy to a stick …</source>
        <translation>انسخ إلى ذاكرة USB …</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its hash</source>
        <translation>يقرأ كل ملف ويقارنه ببصمته (hash)</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
    <message>
        <source>This model&apos;s description cannot be read. Remove it and get it again.</source>
        <translation>تعذرت قراءة وصف هذا النموذج. أزله واحصل عليه من جديد.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدم هذا النموذج</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Answers that it gave stay in your cases. To use it again you must get it.</source>
        <translation>تبقى إجاباته في حالاتك. ولاستخدامه مرة أخرى عليك جلبه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on it</source>
        <translation>اختر ذاكرة USB أو مجلدًا عليها</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>اختر مجلد نموذج</translation>
    </message>
    <message>
        <source>Enter the token …</source>
        <translation>أدخل رمز الوصول …</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>اجلبه</translation>
    </message>
    <message>
        <source>Fetch “{name}”?</source>
        <translation>أتريد جلب «{name}»؟</translation>
    </message>
    <message>
        <source>Getting “{name}” ready</source>
        <translation>جارٍ تجهيز «{name}»</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>أتريد إزالة «{name}» من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدمه</translation>
    </message>
    <message>
        <source>{message} “{name}” is in use instead.</source>
        <translation>{message} يُستخدم «{name}» بدلًا منه.</translation>
    </message>
    <message>
        <source>“{name}” is ready to be used</source>
        <translation>«{name}» جاهز للاستخدام</translation>
    </message>
</context>
<context>
    <name>ModelManager</name>
    <message>
        <source>Add MiniGPT-4 or SkinGPT-4 files …</source>
        <translation>أضف ملفات MiniGPT-4 أو SkinGPT-4 …</translation>
    </message>
    <message>
        <source>Add from a folder or stick …</source>
        <translation>أضف من مجلد أو ذاكرة USB …</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>احصل على المزيد</translation>
    </message>
    <message>
        <source>Hub access token …</source>
        <translation>رمز الوصول إلى المنصة …</translation>
    </message>
    <message>
        <source>Larger models need a larger computer. You see what would be fetched, and from where, before anything is.</source>
        <translation>النماذج الأكبر تحتاج حاسوبًا أكبر. وترى ما سيُجلب ومن أين قبل جلب أي شيء.</translation>
    </message>
    <message>
        <source>Look it up …</source>
        <translation>ابحث عنه …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Name of a model on the Hugging Face Hub</source>
        <translation>اسم نموذج على منصة Hugging Face Hub</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The model writes the answers. With every model, the photo is first looked at by the part that was made for skin. Changing the model loses nothing.</source>
        <translation>النموذج يكتب الإجابات. ومع أي نموذج تُفحص الصورة أولًا بالجزء المصنوع للجلد. ولا يضيع شيء بتغيير النموذج.</translation>
    </message>
    <message>
        <source>owner/model</source>
        <translation>المالك/النموذج</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>يناسب هذا الحاسوب</translation>
    </message>
    <message>
        <source>It must be packed very tightly here, which makes its answers worse.</source>
        <translation>يجب ضغطه بشدة هنا، وهذا يجعل إجاباته أسوأ.</translation>
    </message>
    <message>
        <source>It needs {needs} of memory; {has} are free.</source>
        <translation>يحتاج {needs} من الذاكرة؛ والمتاح {has}.</translation>
    </message>
    <message>
        <source>Its answers come slowly here.</source>
        <translation>إجاباته تأتي ببطء هنا.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الترخيص: {licence}</translation>
    </message>
    <message>
        <source>Only just fits</source>
        <translation>يناسبه بالكاد</translation>
    </message>
    <message>
        <source>Too large just now</source>
        <translation>كبير جدًا الآن</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>not stated; see the model&apos;s page</source>
        <translation>غير مذكور؛ انظر صفحة النموذج</translation>
    </message>
    <message>
        <source>{files}, {size} in all, from “{repository}” on the Hugging Face Hub, at the fixed state {revision}.

Licence: {licence}
{use}

For this download, and only for it, a separate program opens a connection to the internet. It cannot see your photos or your cases. Every file is checked.</source>
        <translation>{files}، حجمها {size}، من «{repository}» على منصة Hugging Face Hub، بالحالة الثابتة {revision}.

الترخيص: {licence}
{use}

لهذا التنزيل وحده يفتح برنامج منفصل اتصالًا بالإنترنت. ولا يستطيع رؤية صورك ولا حالاتك. ويُتحقق من كل ملف.</translation>
    </message>
    <message>
        <source>{file}: {done} of {total}</source>
        <translation>{file}: {done} من {total}</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} غ.ب</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
</context>
<context>
    <name>NextStepBanner</name>
    <message>
        <source>What to do next</source>
        <translation>ما العمل الآن</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Look at the download …</source>
        <translation>انظر التنزيل …</translation>
    </message>
    <message>
        <source>Needs your consent on its page</source>
        <translation>يحتاج موافقتك على صفحته</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تخلَّص منه</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>Keep note</source>
        <translation>احفظ الملاحظة</translation>
    </message>
    <message>
        <source>Kept in this case, on this computer. Nothing is sent.</source>
        <translation>تُحفظ في هذه الحالة على هذا الحاسوب. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>This answer did not help</source>
        <translation>هذه الإجابة لم تفد</translation>
    </message>
    <message>
        <source>This answer helped</source>
        <translation>هذه الإجابة أفادت</translation>
    </message>
    <message>
        <source>What was good, wrong or missing? (You may skip it)</source>
        <translation>ما الجيد أو الخطأ أو الناقص؟ (يمكنك تخطيه)</translation>
    </message>
    <message>
        <source>Your note is kept. Nothing is sent.</source>
        <translation>حُفظت ملاحظتك. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Your note on this answer</source>
        <translation>ملاحظتك على هذه الإجابة</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add MiniGPT-4 or SkinGPT-4 files</source>
        <translation>إضافة ملفات MiniGPT-4 أو SkinGPT-4</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختر …</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>اختر: {name}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>نموذج اللغة</translation>
    </message>
    <message>
        <source>Name for the new model</source>
        <translation>اسم النموذج الجديد</translation>
    </message>
    <message>
        <source>Projection (the head)</source>
        <translation>الإسقاط (الرأس)</translation>
    </message>
    <message>
        <source>Q-Former</source>
        <translation>Q-Former</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>ما زال ينقص: {names}.</translation>
    </message>
    <message>
        <source>The files are read in a locked-up program of their own, compared with each other, and turned into a model folder. They stay as they are. This needs as much room on the disk as the files themselves, and some minutes.</source>
        <translation>تُقرأ الملفات في برنامج مستقل معزول، وتُقارن ببعضها، وتُحوَّل إلى مجلد نموذج. وتبقى كما هي. يحتاج هذا مساحة على القرص بقدر الملفات نفسها وبضع دقائق.</translation>
    </message>
    <message>
        <source>Vision transformer</source>
        <translation>محوّل الرؤية</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, dots, dashes and underscores.</source>
        <translation>اكتب اسمًا من أحرف وأرقام ونقاط وشرطات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>a file, only where they are not the published ones</source>
        <translation>ملف، فقط إن لم تكن الأحجام المنشورة</translation>
    </message>
    <message>
        <source>blip2_pretrained_….pth; empty where there is none</source>
        <translation>‏blip2_pretrained_….pth؛ يُترك فارغًا إن لم يوجد</translation>
    </message>
    <message>
        <source>pretrained_….pth</source>
        <translation>pretrained_….pth</translation>
    </message>
    <message>
        <source>the folder of Vicuna or Llama 2</source>
        <translation>مجلد Vicuna أو Llama 2</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>Back to “{name}”</source>
        <translation>العودة إلى «{name}»</translation>
    </message>
    <message>
        <source>Get more models …</source>
        <translation>احصل على نماذج أخرى …</translation>
    </message>
    <message>
        <source>It stays in use until you change the model again.</source>
        <translation>يبقى مستخدمًا حتى تغيّر النموذج مرة أخرى.</translation>
    </message>
    <message>
        <source>No other model is on this computer</source>
        <translation>لا يوجد نموذج آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>“{name}” is asked the same</source>
        <translation>يُسأل «{name}» السؤال نفسه</translation>
    </message>
</context>
<context>
    <name>OverTimeDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>مقارنة الصور</translation>
    </message>
    <message>
        <source>No zoom (0)</source>
        <translation>دون تكبير (0)</translation>
    </message>
    <message>
        <source>Photo on the left</source>
        <translation>الصورة اليسرى</translation>
    </message>
    <message>
        <source>Photo on the right</source>
        <translation>الصورة اليمنى</translation>
    </message>
    <message>
        <source>Plus and minus zoom both photos, the arrow keys or the mouse move them, 0 shows the whole. Hold Shift to move one alone.</source>
        <translation>الزائد والناقص يكبّران الصورتين ويصغّرانهما، والأسهم أو الفأرة تحركهما، و0 يعرض الكل. اضغط Shift لتحريك واحدة فقط.</translation>
    </message>
    <message>
        <source>This program does not measure change. Light, distance and angle make the same spot look different. If a spot has changed, show it to a doctor.</source>
        <translation>لا يقيس هذا البرنامج التغيّر. فالضوء والمسافة والزاوية تجعل البقعة نفسها تبدو مختلفة. إن تغيّرت بقعة فاعرضها على طبيب.</translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation>الصور كاملة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>أظهر ما أكتب</translation>
    </message>
    <message>
        <source>Photos and conversations are locked with a passphrase.</source>
        <translation>الصور والمحادثات مقفلة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Type the recovery code that you wrote down, printed or saved: seven groups of four letters and digits.</source>
        <translation>اكتب رمز الاسترداد الذي كتبته أو طبعته أو حفظته: سبع مجموعات من أربعة أحرف وأرقام.</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>اكتب عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>Type your recovery code first.</source>
        <translation>اكتب رمز الاسترداد أولًا.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>افتح القفل</translation>
    </message>
    <message>
        <source>Unlock your cases</source>
        <translation>افتح قفل حالاتك</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدم عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدم رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>A name, or a code of your own. It is kept locked, with the cases.</source>
        <translation>اسم أو رمز من عندك. يُحفظ مقفلًا مع الحالات.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add this name as a new person</source>
        <translation>أضف هذا الاسم شخصًا جديدًا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Change the chosen person</source>
        <translation>غيّر الشخص المختار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>الاسم أو الرمز</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People whose cases are kept</source>
        <translation>أشخاص تُحفظ حالاتهم</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>أزل الشخص المختار</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
    <message numerus="yes">
        <source>{person} · %n case(s)</source>
        <translation>
            <numerusform>{person} · لا حالات</numerusform>
            <numerusform>{person} · حالة واحدة</numerusform>
            <numerusform>{person} · حالتان</numerusform>
            <numerusform>{person} · %n حالات</numerusform>
            <numerusform>{person} · %n حالة</numerusform>
            <numerusform>{person} · %n حالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Nobody yet: type a name or a code</source>
        <translation>لا أحد بعد: اكتب اسمًا أو رمزًا</translation>
    </message>
    <message>
        <source>Person: name or code</source>
        <translation>الشخص: الاسم أو الرمز</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>A case needs a photo</source>
        <translation>تحتاج الحالة إلى صورة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Remove photo {number} of {count}?</source>
        <translation>أتريد إزالة الصورة {number} من {count}؟</translation>
    </message>
    <message>
        <source>The photo was removed</source>
        <translation>أُزيلت الصورة</translation>
    </message>
    <message>
        <source>The photo, what was seen in it and what was said about it are erased from this computer. This cannot be undone. The other photos stay.</source>
        <translation>تُمحى الصورة وما شوهد فيها وما قيل عنها من هذا الحاسوب. لا يمكن التراجع عن هذا. وتبقى الصور الأخرى.</translation>
    </message>
    <message>
        <source>There is no other photo. To let go of this one, delete the case.</source>
        <translation>لا توجد صورة أخرى. للتخلص من هذه الصورة احذف الحالة.</translation>
    </message>
</context>
<context>
    <name>PhotoGuide</name>
    <message>
        <source>1. From farther away</source>
        <translation>1. من بعيد</translation>
    </message>
    <message>
        <source>2. From the middle</source>
        <translation>2. من مسافة متوسطة</translation>
    </message>
    <message>
        <source>3. Close, straight from above</source>
        <translation>3. من قرب، من الأعلى مباشرة</translation>
    </message>
    <message>
        <source>4. Close, from the side</source>
        <translation>4. من قرب، من الجانب</translation>
    </message>
    <message>
        <source>A plain sheet or wall. Take off jewelry, make-up and plasters.</source>
        <translation>ملاءة أو جدار بلون واحد. انزع الحلي ومساحيق التجميل واللصقات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Four photos tell most</source>
        <translation>أربع صور تقول معظم ما يلزم</translation>
    </message>
    <message>
        <source>Hold the phone a hand&apos;s width away and level with the skin.</source>
        <translation>أمسك الهاتف على بعد كف وموازيًا للجلد.</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>كيف تلتقط صورة جيدة</translation>
    </message>
    <message>
        <source>Keep a landmark in sight, such as the wrist, the elbow or an ear.</source>
        <translation>أبقِ معلمًا ظاهرًا، كالمعصم أو المرفق أو الأذن.</translation>
    </message>
    <message>
        <source>Lay a ruler or a coin beside the spot, without covering it.</source>
        <translation>ضع مسطرة أو عملة بجانب البقعة دون أن تغطيها.</translation>
    </message>
    <message>
        <source>Plain behind it</source>
        <translation>خلفية بسيطة</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>واضحة</translation>
    </message>
    <message>
        <source>Show the part of the body, so that it is clear where the spot is.</source>
        <translation>أظهر جزء الجسم ليتضح موضع البقعة.</translation>
    </message>
    <message>
        <source>Soft daylight</source>
        <translation>ضوء نهار ناعم</translation>
    </message>
    <message>
        <source>Something for scale</source>
        <translation>شيء لبيان الحجم</translation>
    </message>
    <message>
        <source>Stand by a window. No flash, no direct sun, no colored lamp.</source>
        <translation>قف عند نافذة. دون فلاش ودون شمس مباشرة ودون مصباح ملوَّن.</translation>
    </message>
    <message>
        <source>Tap on the spot, hold still, wait until it is sharp. Take two.</source>
        <translation>المس البقعة على الشاشة، واثبت، وانتظر حتى تتضح. التقط صورتين.</translation>
    </message>
    <message>
        <source>Tilt the phone, so that one can see whether the spot is raised.</source>
        <translation>أمل الهاتف ليظهر إن كانت البقعة بارزة.</translation>
    </message>
    <message>
        <source>What makes each one good</source>
        <translation>ما يجعل كل واحدة جيدة</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Choose more photos of this case</source>
        <translation>اختر صورًا أخرى لهذه الحالة</translation>
    </message>
    <message>
        <source>Copy or choose a photo (JPEG, PNG, WebP or HEIC) and try again.</source>
        <translation>انسخ أو اختر صورة (JPEG أو PNG أو WebP أو HEIC) وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Save the photo on this computer first, then drop the file here.</source>
        <translation>احفظ الصورة على هذا الحاسوب أولًا، ثم أفلت الملف هنا.</translation>
    </message>
    <message>
        <source>There is no photo in this</source>
        <translation>لا توجد صورة في هذا</translation>
    </message>
    <message>
        <source>This is a link, not a photo</source>
        <translation>هذا رابط وليس صورة</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a photo …</source>
        <translation>أضف صورة …</translation>
    </message>
    <message>
        <source>Another photo of the same spot: from farther away, closer, or oblique</source>
        <translation>صورة أخرى للبقعة نفسها: من أبعد أو أقرب أو بميل</translation>
    </message>
    <message>
        <source>Crop, turn or mark …</source>
        <translation>قص أو تدوير أو وضع علامة …</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>الصورة {number} من {count}</translation>
    </message>
    <message>
        <source>Photos of this case</source>
        <translation>صور هذه الحالة</translation>
    </message>
    <message>
        <source>Remove this photo …</source>
        <translation>أزل هذه الصورة …</translation>
    </message>
    <message>
        <source>Takes the photo that is shown out of this case (Delete)</source>
        <translation>يُخرج الصورة المعروضة من هذه الحالة (Delete)</translation>
    </message>
    <message>
        <source>The photo itself stays as it is</source>
        <translation>تبقى الصورة نفسها كما هي</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation>صورة، {width} في {height} بكسل</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo.</source>
        <translation>الزائد والناقص للتكبير والتصغير، و0 يعرض الصورة كاملة.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>How long has it been there?</source>
        <translation>منذ متى وهو موجود؟</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>كم عمر الشخص؟</translation>
    </message>
    <message>
        <source>Where on the body?</source>
        <translation>أين في الجسم؟</translation>
    </message>
</context>
<context>
    <name>PutUnderDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave the name empty where they are nobody&apos;s.</source>
        <translation>اترك الاسم فارغًا إن لم تكن لأحد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
</context>
<context>
    <name>QualityHints</name>
    <message>
        <source>How to take a good photo</source>
        <translation>كيف تلتقط صورة جيدة</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Asked as soon as this answer ends. Esc ends it now.</source>
        <translation>يُطرح السؤال فور انتهاء هذه الإجابة. يُنهيها Esc الآن.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Changes nothing (Esc)</source>
        <translation>لا يغيّر شيئًا (Esc)</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>صِفه</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>اتركه كما كان</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>علامات أخرى</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Sends (Enter)</source>
        <translation>يرسل (Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stops the answer (Esc)</source>
        <translation>يوقف الإجابة (Esc)</translation>
    </message>
    <message>
        <source>The model understands English best, and answers in English.</source>
        <translation>يفهم النموذج الإنجليزية أفضل ما يفهم، ويجيب بالإنجليزية.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>العلاج</translation>
    </message>
    <message>
        <source>You change an earlier question</source>
        <translation>أنت تغيّر سؤالًا سابقًا</translation>
    </message>
    <message numerus="yes">
        <source>{count} of at most %n letter(s)</source>
        <translation>
            <numerusform>{count} من %n حرف على الأكثر</numerusform>
            <numerusform>{count} من حرف واحد على الأكثر</numerusform>
            <numerusform>{count} من حرفين على الأكثر</numerusform>
            <numerusform>{count} من %n أحرف على الأكثر</numerusform>
            <numerusform>{count} من %n حرفًا على الأكثر</numerusform>
            <numerusform>{count} من %n حرف على الأكثر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask about this photo …</source>
        <translation>اسأل عن هذه الصورة …</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter make a new line.</source>
        <translation>مفتاح الإدخال يرسل، وShift مع الإدخال يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Answers what is still open with no</source>
        <translation>يجيب بلا عما بقي دون إجابة</translation>
    </message>
    <message>
        <source>No to all the others</source>
        <translation>لا لكل ما بقي</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>تُركت: {names}</translation>
    </message>
    <message>
        <source>Looking at photos: {done} of {total}</source>
        <translation>فحص الصور: {done} من {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were looked at and kept as cases</source>
        <translation>
            <numerusform>لم تُفحص أي صورة</numerusform>
            <numerusform>فُحصت صورة واحدة وحُفظت كحالة</numerusform>
            <numerusform>فُحصت صورتان وحُفظتا كحالتين</numerusform>
            <numerusform>فُحصت %n صور وحُفظت كحالات</numerusform>
            <numerusform>فُحصت %n صورة وحُفظت كحالات</numerusform>
            <numerusform>فُحصت %n صورة وحُفظت كحالات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not looked at.</source>
        <translation>
            <numerusform>لم يُنظر في أي صورة.</numerusform>
            <numerusform>لم يُنظر في صورة واحدة.</numerusform>
            <numerusform>لم يُنظر في صورتين.</numerusform>
            <numerusform>لم يُنظر في %n صور.</numerusform>
            <numerusform>لم يُنظر في %n صورة.</numerusform>
            <numerusform>لم يُنظر في %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: {done} of %n photo(s) looked at</source>
        <translation>
            <numerusform>متوقف مؤقتًا: فُحص {done} من %n صورة</numerusform>
            <numerusform>متوقف مؤقتًا: فُحص {done} من صورة واحدة</numerusform>
            <numerusform>متوقف مؤقتًا: فُحص {done} من صورتين</numerusform>
            <numerusform>متوقف مؤقتًا: فُحص {done} من %n صور</numerusform>
            <numerusform>متوقف مؤقتًا: فُحص {done} من %n صورة</numerusform>
            <numerusform>متوقف مؤقتًا: فُحص {done} من %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that were looked at</source>
        <translation>الصور التي فُحصت</translation>
    </message>
    <message>
        <source>Put all cases of this queue under a person</source>
        <translation>ضع كل حالات هذه القائمة تحت شخص</translation>
    </message>
    <message>
        <source>Queue of photos</source>
        <translation>قائمة انتظار الصور</translation>
    </message>
    <message>
        <source>Show only the cases that need a doctor soon</source>
        <translation>اعرض فقط الحالات التي تحتاج طبيبًا قريبًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Whose photos …</source>
        <translation>صور من …</translation>
    </message>
</context>
<context>
    <name>QueuePerson</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>صور من هذه؟</translation>
    </message>
    <message>
        <source>Whose photos …</source>
        <translation>صور من …</translation>
    </message>
</context>
<context>
    <name>QueueUrgent</name>
    <message>
        <source>A doctor soon: {count}</source>
        <translation>طبيب قريبًا: {count}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>General facts about this condition. Nobody has said that you have it.</source>
        <translation>حقائق عامة عن هذه الحالة المرضية. لم يقل أحد إنها عندك.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Can others catch it</source>
        <translation>هل تنتقل إلى الآخرين</translation>
    </message>
    <message>
        <source>Fixed rules from public guidance</source>
        <translation>قواعد ثابتة من إرشادات عامة</translation>
    </message>
    <message>
        <source>Fixed wording of this program</source>
        <translation>صياغة ثابتة لهذا البرنامج</translation>
    </message>
    <message>
        <source>Get help fast</source>
        <translation>اطلب المساعدة بسرعة</translation>
    </message>
    <message>
        <source>How doctors treat it</source>
        <translation>كيف يعالجها الأطباء</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>كيف تتطور</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>لم يراجعه طبيب بعد.</translation>
    </message>
    <message>
        <source>On dark skin</source>
        <translation>على الجلد الداكن</translation>
    </message>
    <message>
        <source>On light skin</source>
        <translation>على الجلد الفاتح</translation>
    </message>
    <message>
        <source>Reviewed by {name}.</source>
        <translation>راجعه {name}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>There is no record of this condition.</source>
        <translation>لا يوجد سجل لهذه الحالة المرضية.</translation>
    </message>
    <message>
        <source>There is no record of this sign.</source>
        <translation>لا يوجد سجل لهذه العلامة.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation>ما يزيدها سوءًا</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>متى تراجع طبيبًا</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين تأتي</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>من أين هذا</translation>
    </message>
</context>
<context>
    <name>ReleaseDesk</name>
    <message>
        <source>Cases that are on this computer stay there. Close the program and open it.</source>
        <translation>الحالات الموجودة على هذا الحاسوب تبقى فيه. أغلق البرنامج وافتحه.</translation>
    </message>
    <message>
        <source>From the next start on, cases are kept on the stick</source>
        <translation>من التشغيل القادم تُحفظ الحالات على ذاكرة USB</translation>
    </message>
    <message>
        <source>Keep new cases on the stick</source>
        <translation>احفظ الحالات الجديدة على ذاكرة USB</translation>
    </message>
    <message>
        <source>Whoever has the stick can then not see them, even with your passphrase.</source>
        <translation>عندئذ لا يستطيع من لديه الذاكرة رؤيتها، حتى بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Your cases are kept on this computer, not on the stick</source>
        <translation>تُحفظ حالاتك على هذا الحاسوب لا على ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Check that it is switched on and connected, or save the report instead.</source>
        <translation>تحقق من أنها مشغّلة وموصولة، أو احفظ التقرير بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Getting the pages ready to print</source>
        <translation>تجهيز الصفحات للطباعة</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>إعداد التقرير</translation>
    </message>
    <message>
        <source>Open a case, or drop a photo and wait until it was looked at.</source>
        <translation>افتح حالة، أو أفلت صورة وانتظر حتى تُفحص.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>تعذّر الوصول إلى الطابعة</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>لا يوجد ما يُكتب في تقرير بعد</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and medical texts stay in the language that they were written in.</source>
        <translation>تبقى الإجابات والنصوص الطبية باللغة التي كُتبت بها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>FHIR R4 for other programs, without the photo</source>
        <translation>‏FHIR R4 لبرامج أخرى، دون الصورة</translation>
    </message>
    <message>
        <source>For a doctor</source>
        <translation>للطبيب</translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation>للمريض</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Other formats …</source>
        <translation>صيغ أخرى …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Plain text or FHIR JSON</source>
        <translation>نص عادي أو FHIR JSON</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>اطبع …</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>احفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>With it nobody takes the pages for another person&apos;s. Leave it out when you ask somebody outside for an opinion.</source>
        <translation>مع الاسم لا يظن أحد أن الصفحات لشخص آخر. احذفه حين تطلب رأي شخص من الخارج.</translation>
    </message>
    <message>
        <source>With the name of the person</source>
        <translation>مع اسم الشخص</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Judging the statements</source>
        <translation>تقييم العبارات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>Results · %n case(s) judged</source>
        <translation>
            <numerusform>النتائج · لم تُقيَّم أي حالة</numerusform>
            <numerusform>النتائج · قُيّمت حالة واحدة</numerusform>
            <numerusform>النتائج · قُيّمت حالتان</numerusform>
            <numerusform>النتائج · قُيّمت %n حالات</numerusform>
            <numerusform>النتائج · قُيّمت %n حالة</numerusform>
            <numerusform>النتائج · قُيّمت %n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>احفظ بصيغة CSV …</translation>
    </message>
    <message>
        <source>Save the figure …</source>
        <translation>احفظ الشكل …</translation>
    </message>
    <message>
        <source>The program, from the photo to its last word</source>
        <translation>البرنامج، من الصورة إلى آخر كلمة</translation>
    </message>
    <message>
        <source>Times are medians with their 95 % intervals. One reader&apos;s view of a few cases is no proof: look at how wide the intervals are.</source>
        <translation>الأزمنة وسيطات مع فواصلها بنسبة 95%. ورأي قارئ واحد في حالات قليلة ليس برهانًا: انظر إلى سعة الفواصل.</translation>
    </message>
    <message>
        <source>Your own diagnosis</source>
        <translation>تشخيصك أنت</translation>
    </message>
</context>
<context>
    <name>SalvageDesk</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>%n حالات</numerusform>
            <numerusform>%n حالة</numerusform>
            <numerusform>%n حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Case by case goes into a new file. This may take some minutes. The damaged file is not changed.</source>
        <translation>تُنقل الحالات واحدة واحدة إلى ملف جديد. قد يستغرق هذا بضع دقائق. ولا يتغير الملف التالف.</translation>
    </message>
    <message>
        <source>In a new file: {cases}, {answers}.</source>
        <translation>في ملف جديد: {cases}، {answers}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>أنقذ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Saved only in part: {in_part}. Not readable, at most: {cases}, {photos}, {answers}.</source>
        <translation>حُفظ جزئيًا: {in_part}. لا يمكن قراءته، على الأكثر: {cases}، {photos}، {answers}.</translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation>إنقاذ ما يمكن قراءته …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>The damaged file lies, locked as it was, in {folder}. What you delete from your cases stays in there; remove that folder when you no longer need it.</source>
        <translation>الملف التالف موجود، مقفلًا كما كان، في {folder}. وما تحذفه من حالاتك يبقى فيه؛ أزل ذلك المجلد حين لا تعود بحاجة إليه.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>What can be read is saved</source>
        <translation>حُفظ ما يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A clinic with several people</source>
        <translation>عيادة فيها عدة أشخاص</translation>
    </message>
    <message>
        <source>A patient or a family</source>
        <translation>مريض أو أسرة</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Network: none opened.</source>
        <translation>الشبكة: لا اتصال مفتوح.</translation>
    </message>
    <message>
        <source>Network: this computer does not tell.</source>
        <translation>الشبكة: هذا الحاسوب لا يُخبر.</translation>
    </message>
    <message>
        <source>The program keeps itself off the internet.</source>
        <translation>لا يسمح البرنامج لنفسه بالاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>The system keeps this program off the internet.</source>
        <translation>لا يسمح النظام لهذا البرنامج بالاتصال بالإنترنت.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network: %n open connection(s).</source>
        <translation>
            <numerusform>الشبكة: لا اتصالات مفتوحة.</numerusform>
            <numerusform>الشبكة: اتصال واحد مفتوح.</numerusform>
            <numerusform>الشبكة: اتصالان مفتوحان.</numerusform>
            <numerusform>الشبكة: %n اتصالات مفتوحة.</numerusform>
            <numerusform>الشبكة: %n اتصالًا مفتوحًا.</numerusform>
            <numerusform>الشبكة: %n اتصال مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Only when you fetch a model does a separate program open one, and that one alone.</source>
        <translation>فقط حين تجلب نموذجًا يفتح برنامج منفصل اتصالًا واحدًا لا غير.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>ورق Letter الأمريكي</translation>
    </message>
    <message>
        <source>What is usual here</source>
        <translation>المعتاد هنا</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count}%</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Answers and medical texts stay in English.</source>
        <translation>تبقى الإجابات والنصوص الطبية بالإنجليزية.</translation>
    </message>
    <message>
        <source>Cases and photos are locked there. Settings and models are not secret.</source>
        <translation>الحالات والصور مقفلة هناك. أما الإعدادات والنماذج فليست سرية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closes the window and opens it again; nothing is lost</source>
        <translation>يغلق النافذة ويفتحها من جديد؛ لا يضيع شيء</translation>
    </message>
    <message>
        <source>Diagnostics …</source>
        <translation>بيانات التشخيص …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Lock the cases when nobody uses the computer</source>
        <translation>قفل الحالات حين لا يستخدم أحد الحاسوب</translation>
    </message>
    <message>
        <source>Nothing on the screen moves</source>
        <translation>لا شيء يتحرك على الشاشة</translation>
    </message>
    <message>
        <source>Open the window in this language</source>
        <translation>افتح النافذة بهذه اللغة</translation>
    </message>
    <message>
        <source>Paper of reports</source>
        <translation>ورق التقارير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>أين بياناتك</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>من يستخدمه</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>حالاتك</translation>
    </message>
</context>
<context>
    <name>ShelfFlow</name>
    <message>
        <source>Asking the hub about “{name}”</source>
        <translation>سؤال المنصة عن «{name}»</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>التحقق من «{name}»</translation>
    </message>
    <message>
        <source>Copying “{name}” to this computer</source>
        <translation>نسخ «{name}» إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copying “{name}” to {folder}</source>
        <translation>نسخ «{name}» إلى {folder}</translation>
    </message>
    <message>
        <source>Fetching “{name}”</source>
        <translation>جلب «{name}»</translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation>حفظ رمز الوصول</translation>
    </message>
    <message>
        <source>Making “{name}” of the original files</source>
        <translation>صنع «{name}» من الملفات الأصلية</translation>
    </message>
    <message>
        <source>Removing the parts of “{name}”</source>
        <translation>إزالة أجزاء «{name}»</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>إزالة «{name}»</translation>
    </message>
    <message>
        <source>The token is in this computer&apos;s keychain.</source>
        <translation>رمز الوصول في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged.</source>
        <translation>«{name}» كامل ودون تغيير.</translation>
    </message>
    <message>
        <source>“{name}” is ready to be used.</source>
        <translation>«{name}» جاهز للاستخدام.</translation>
    </message>
    <message>
        <source>“{name}” was copied to {folder} and checked.</source>
        <translation>نُسخ «{name}» إلى {folder} وجرى التحقق منه.</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>أُزيل «{name}».</translation>
    </message>
</context>
<context>
    <name>SitePicker</name>
    <message>
        <source>Where on the body</source>
        <translation>أين في الجسم</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add the photos of a folder …</source>
        <translation>أضف صور مجلد …</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) kept on this computer</source>
        <translation>
            <numerusform>لا حالات محفوظة على هذا الحاسوب</numerusform>
            <numerusform>حالة واحدة محفوظة على هذا الحاسوب</numerusform>
            <numerusform>حالتان محفوظتان على هذا الحاسوب</numerusform>
            <numerusform>%n حالات محفوظة على هذا الحاسوب</numerusform>
            <numerusform>%n حالة محفوظة على هذا الحاسوب</numerusform>
            <numerusform>%n حالة محفوظة على هذا الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>First my own diagnosis, then the program&apos;s text</source>
        <translation>تشخيصي أولًا، ثم نص البرنامج</translation>
    </message>
    <message>
        <source>For clinicians: read the photo and what the program says of it, and say how far you agree with seven statements. The result is shown beside the figures published for SkinGPT-4. Everything stays on this computer.</source>
        <translation>للأطباء: انظر إلى الصورة وما يقوله البرنامج عنها، وقل إلى أي مدى توافق على سبع عبارات. وتُعرض النتيجة بجانب الأرقام المنشورة لـ SkinGPT-4. ويبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Name or initials (you may skip it)</source>
        <translation>الاسم أو الأحرف الأولى (يمكنك تخطيه)</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation>اسم القارئ أو أحرفه الأولى</translation>
    </message>
    <message>
        <source>No case is kept yet. Add the photos of a folder, or drop some photos.</source>
        <translation>لا توجد حالة محفوظة بعد. أضف صور مجلد، أو أفلت بعض الصور.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The program&apos;s text at once</source>
        <translation>نص البرنامج فورًا</translation>
    </message>
    <message>
        <source>They become cases first; begin when they were looked at</source>
        <translation>تصير حالات أولًا؛ ابدأ حين تُفحص</translation>
    </message>
    <message>
        <source>Validation study</source>
        <translation>دراسة التحقق</translation>
    </message>
    <message numerus="yes">
        <source>{date} · {done} of %n case(s) judged</source>
        <translation>
            <numerusform>{date} · قُيّم {done} من لا حالات</numerusform>
            <numerusform>{date} · قُيّم {done} من حالة واحدة</numerusform>
            <numerusform>{date} · قُيّم {done} من حالتين</numerusform>
            <numerusform>{date} · قُيّم {done} من %n حالات</numerusform>
            <numerusform>{date} · قُيّم {done} من %n حالة</numerusform>
            <numerusform>{date} · قُيّم {done} من %n حالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreDesk</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go on without keeping</source>
        <translation>تابع دون حفظ</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>لا يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>Photos and conversations are kept on this computer in one encrypted file. How is it to open? You can change this at any time.</source>
        <translation>تُحفظ الصور والمحادثات على هذا الحاسوب في ملف مشفّر واحد. كيف يُفتح؟ يمكنك تغيير هذا في أي وقت.</translation>
    </message>
    <message>
        <source>Photos that you ask about now are not kept until you unlock them.</source>
        <translation>الصور التي تسأل عنها الآن لا تُحفظ حتى تفتح القفل.</translation>
    </message>
    <message>
        <source>Protect and keep …</source>
        <translation>احمِ واحفظ …</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>رمز الاسترداد …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>افتح القفل …</translation>
    </message>
    <message>
        <source>You can ask about photos. They are kept once you have chosen how to protect them.</source>
        <translation>يمكنك أن تسأل عن الصور. وتُحفظ متى اخترت كيف تحميها.</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>حالاتك مقفلة</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Bar: agree or strongly agree here, with its 95 % interval. Diamond: published.</source>
        <translation>الشريط: أوافق أو أوافق بشدة هنا، مع فاصل 95%. والمعيَّن: المنشور.</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>I would use this program.</source>
        <translation>سأستخدم هذا البرنامج.</translation>
    </message>
    <message>
        <source>It can help doctors to find the diagnosis.</source>
        <translation>يمكنه مساعدة الأطباء على الوصول إلى التشخيص.</translation>
    </message>
    <message>
        <source>It can help patients to understand what they have.</source>
        <translation>يمكنه مساعدة المرضى على فهم ما لديهم.</translation>
    </message>
    <message>
        <source>Its advice is useful.</source>
        <translation>نصيحته مفيدة.</translation>
    </message>
    <message>
        <source>Its description says what matters about the skin.</source>
        <translation>وصفه يذكر المهم عن الجلد.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Running on this computer alone protects patients&apos; privacy.</source>
        <translation>عمله على هذا الحاسوب وحده يحمي خصوصية المرضى.</translation>
    </message>
    <message>
        <source>Strongly agree</source>
        <translation>أوافق بشدة</translation>
    </message>
    <message>
        <source>Strongly disagree</source>
        <translation>لا أوافق بشدة</translation>
    </message>
    <message>
        <source>What it names is right, or fits this case.</source>
        <translation>ما يسمّيه صحيح أو يناسب هذه الحالة.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>{statement} {share} agree ({low} to {high}), {agreeing} of {count}; published {published}.</source>
        <translation>{statement} الموافقة {share} ({low} إلى {high})، {agreeing} من {count}؛ المنشور {published}.</translation>
    </message>
</context>
<context>
    <name>StudyChart</name>
    <message>
        <source>Agreement with the seven statements</source>
        <translation>الموافقة على العبارات السبع</translation>
    </message>
</context>
<context>
    <name>StudyDesk</name>
    <message>
        <source>A folder of photos</source>
        <translation>مجلد صور</translation>
    </message>
    <message>
        <source>Case {number} of {count}</source>
        <translation>الحالة {number} من {count}</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>اختر مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this study?</source>
        <translation>أتريد حذف هذه الدراسة؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>احفظ النتائج</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>تتعذر كتابة الملف</translation>
    </message>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>لا توجد صورة في هذا المجلد.</translation>
    </message>
    <message>
        <source>What was judged in it is erased. Its cases stay.</source>
        <translation>يُمحى ما قُيِّم فيها. وتبقى حالاتها.</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>Validation study</source>
        <translation>دراسة التحقق</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>No fault was found: it is sharp and bright enough.</source>
        <translation>لم يُعثر على عيب: الصورة واضحة ومضيئة بما يكفي.</translation>
    </message>
    <message>
        <source>The photo has few details, and this camera gives no more. A phone may do better.</source>
        <translation>تفاصيل الصورة قليلة، وهذه الكاميرا لا تعطي أكثر. قد يكون الهاتف أفضل.</translation>
    </message>
    <message>
        <source>The photo is not sharp. Hold still and move back until it is sharp, or take it with a phone.</source>
        <translation>الصورة غير واضحة. اثبت مكانك وابتعد حتى تتضح، أو التقطها بهاتف.</translation>
    </message>
</context>
<context>
    <name>TalkDesk</name>
    <message>
        <source>Ask again</source>
        <translation>اسأل مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>A baby under 3 months with a fever must be seen by a doctor.</source>
        <translation>الرضيع دون 3 أشهر المصاب بالحمى يجب أن يراه طبيب.</translation>
    </message>
    <message>
        <source>A backup beside the cases themselves would be lost with them, so none was made.</source>
        <translation>النسخة الاحتياطية بجانب الحالات نفسها تضيع معها، لذلك لم تُصنع.</translation>
    </message>
    <message>
        <source>A band of painful blisters may be shingles, and medicine works best in the first three days.</source>
        <translation>شريط من الفقاعات المؤلمة قد يكون الهربس النطاقي (الحزام الناري)، والدواء أنجع في الأيام الثلاثة الأولى.</translation>
    </message>
    <message>
        <source>A case needs a photo</source>
        <translation>تحتاج الحالة إلى صورة</translation>
    </message>
    <message>
        <source>A fever for five days with a skin problem can harm the heart, above all in children.</source>
        <translation>الحمى خمسة أيام مع مشكلة جلدية قد تضر القلب، ولا سيما عند الأطفال.</translation>
    </message>
    <message>
        <source>A file arrived damaged twice</source>
        <translation>وصل ملف تالفًا مرتين</translation>
    </message>
    <message>
        <source>A file of the program is missing or damaged.</source>
        <translation>ملف من البرنامج مفقود أو تالف.</translation>
    </message>
    <message>
        <source>A file with medical texts is damaged ({0}: {1}).</source>
        <translation>ملف نصوص طبية تالف ({0}: {1}).</translation>
    </message>
    <message>
        <source>A firm lump</source>
        <translation>كتلة صلبة</translation>
    </message>
    <message>
        <source>A firm lump that grows can be a sign of skin cancer.</source>
        <translation>الكتلة الصلبة التي تكبر قد تكون علامة على سرطان الجلد.</translation>
    </message>
    <message>
        <source>A general model for pictures.</source>
        <translation>نموذج عام للصور.</translation>
    </message>
    <message>
        <source>A general model that reads pictures and writes.</source>
        <translation>نموذج عام يقرأ الصور ويكتب.</translation>
    </message>
    <message>
        <source>A growth on a stalk</source>
        <translation>نمو على ساق</translation>
    </message>
    <message>
        <source>A growth that sticks out</source>
        <translation>نمو بارز</translation>
    </message>
    <message>
        <source>A large general model for pictures.</source>
        <translation>نموذج عام كبير للصور.</translation>
    </message>
    <message>
        <source>A model for medical pictures, for developers to build on.</source>
        <translation>نموذج للصور الطبية، ليبني عليه المطوّرون.</translation>
    </message>
    <message>
        <source>A model of this name is already there</source>
        <translation>يوجد نموذج بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>A model&apos;s name has letters, digits, dots, dashes and underscores only.</source>
        <translation>اسم النموذج من أحرف وأرقام ونقاط وشرطات وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <source>A new dark mark on a palm, a sole or under a nail can be a sign of skin cancer, above all on dark skin.</source>
        <translation>العلامة الداكنة الجديدة في راحة اليد أو باطن القدم أو تحت الظفر قد تكون علامة على سرطان الجلد، ولا سيما في الجلد الداكن.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote them.</source>
        <translation>كتبتها نسخة أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>جزء مفقود</translation>
    </message>
    <message>
        <source>A part of it cannot be read ({0}).</source>
        <translation>جزء منه لا يمكن قراءته ({0}).</translation>
    </message>
    <message>
        <source>A part of it cannot be understood ({0}).</source>
        <translation>جزء منه لا يمكن فهمه ({0}).</translation>
    </message>
    <message>
        <source>A part of it is missing or cannot be read ({0}).</source>
        <translation>جزء منه مفقود أو لا يمكن قراءته ({0}).</translation>
    </message>
    <message>
        <source>A part of it is not as this program wrote it.</source>
        <translation>جزء منه ليس كما كتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>A part of it was changed or cannot be read, so nothing was restored.</source>
        <translation>جزء منها تغيّر أو لا يمكن قراءته، فلم يُستعد شيء.</translation>
    </message>
    <message>
        <source>A part of it was changed or is missing.</source>
        <translation>جزء منها تغيّر أو مفقود.</translation>
    </message>
    <message>
        <source>A part of the model cannot be read ({0}).</source>
        <translation>جزء من النموذج لا يمكن قراءته ({0}).</translation>
    </message>
    <message>
        <source>A part of the model cannot be understood ({0}).</source>
        <translation>جزء من النموذج لا يمكن فهمه ({0}).</translation>
    </message>
    <message>
        <source>A part of the model is missing ({0}).</source>
        <translation>جزء من النموذج مفقود ({0}).</translation>
    </message>
    <message>
        <source>A part of the model&apos;s description is missing.</source>
        <translation>جزء من وصف النموذج مفقود.</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation>جزء من البرنامج مفقود أو تالف.</translation>
    </message>
    <message>
        <source>A part that this program needs for cameras is not on this computer.</source>
        <translation>ينقص هذا الحاسوبَ جزءٌ يحتاجه البرنامج لاستخدام الكاميرات.</translation>
    </message>
    <message>
        <source>A pearly see-through look</source>
        <translation>مظهر لؤلؤي شفاف</translation>
    </message>
    <message>
        <source>A photo may have up to 100 megabytes.</source>
        <translation>يمكن أن يبلغ حجم الصورة 100 ميغابايت.</translation>
    </message>
    <message>
        <source>A pocket of pus</source>
        <translation>جيب من القيح</translation>
    </message>
    <message>
        <source>A rash that does not fade under a glass, blue or gray skin, confusion, fits or being hard to wake can mean a deadly infection.</source>
        <translation>الطفح الذي لا يزول تحت الزجاج، أو الجلد الأزرق أو الرمادي، أو تشوش الذهن، أو نوبات التشنج، أو صعوبة الإيقاظ قد تعني عدوى مميتة.</translation>
    </message>
    <message>
        <source>A rash with fever, pain, blisters or sores, or one that spreads fast or covers much of the body, needs a doctor.</source>
        <translation>الطفح مع حمى أو ألم أو فقاعات أو قروح، أو الذي ينتشر بسرعة أو يغطي معظم الجسم، يحتاج إلى طبيب.</translation>
    </message>
    <message>
        <source>A recovery code has {0} letters and digits, in groups of {1}.</source>
        <translation>رمز الاسترداد من {0} حرفًا ورقمًا، في مجموعات من {1}.</translation>
    </message>
    <message>
        <source>A rough bumpy surface</source>
        <translation>سطح خشن متعرج</translation>
    </message>
    <message>
        <source>A round closed sac</source>
        <translation>كيس مستدير مغلق</translation>
    </message>
    <message>
        <source>A scaly lump that grows can be a sign of skin cancer.</source>
        <translation>الكتلة المتقشرة التي تكبر قد تكون علامة على سرطان الجلد.</translation>
    </message>
    <message>
        <source>A scar</source>
        <translation>ندبة</translation>
    </message>
    <message>
        <source>A small general model for pictures.</source>
        <translation>نموذج عام صغير للصور.</translation>
    </message>
    <message>
        <source>A sore that does not heal can be a sign of skin cancer.</source>
        <translation>القرحة التي لا تلتئم قد تكون علامة على سرطان الجلد.</translation>
    </message>
    <message>
        <source>A spot that changes, is uneven in shape or has several colors can be a sign of skin cancer, even when it is small.</source>
        <translation>البقعة التي تتغير أو شكلها غير منتظم أو لها عدة ألوان قد تكون علامة على سرطان الجلد، حتى لو كانت صغيرة.</translation>
    </message>
    <message>
        <source>A spot that looks unlike all your others can be a sign of skin cancer.</source>
        <translation>البقعة المختلفة عن كل بقعك الأخرى قد تكون علامة على سرطان الجلد.</translation>
    </message>
    <message>
        <source>A stick or another disk is best.</source>
        <translation>الأفضل ذاكرة USB أو قرص آخر.</translation>
    </message>
    <message>
        <source>A study cannot be read</source>
        <translation>لا يمكن قراءة دراسة</translation>
    </message>
    <message>
        <source>A sudden red, hot and painful area can be an infection that needs treatment soon.</source>
        <translation>المنطقة التي تحمرّ وتسخن وتؤلم فجأة قد تكون عدوى تحتاج إلى علاج قريب.</translation>
    </message>
    <message>
        <source>Acne</source>
        <translation>حب الشباب</translation>
    </message>
    <message>
        <source>Actinic keratosis</source>
        <translation>التقرن السفعي (الشعاعي)</translation>
    </message>
    <message>
        <source>After a transplant each new growth needs a doctor&apos;s look, as skin cancer is more common.</source>
        <translation>بعد زراعة عضو يجب أن يفحص الطبيب كل نمو جديد، لأن سرطان الجلد أكثر شيوعًا.</translation>
    </message>
    <message>
        <source>Age spots</source>
        <translation>بقع الشيخوخة</translation>
    </message>
    <message>
        <source>Allergic contact dermatitis</source>
        <translation>التهاب الجلد التماسي التحسسي</translation>
    </message>
    <message>
        <source>Allow the camera for SkinGPT Desktop in the privacy settings of the computer, then try again.</source>
        <translation>اسمح لبرنامج SkinGPT Desktop باستخدام الكاميرا في إعدادات الخصوصية في الحاسوب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Alopecia areata (patchy hair loss)</source>
        <translation>الثعلبة البقعية (تساقط الشعر في بقع)</translation>
    </message>
    <message>
        <source>An open sore</source>
        <translation>قرحة مفتوحة</translation>
    </message>
    <message>
        <source>Angioma (red blood vessel spot)</source>
        <translation>ورم وعائي (بقعة حمراء من الأوعية الدموية)</translation>
    </message>
    <message>
        <source>Another kind of language model</source>
        <translation>نوع آخر من نماذج اللغة</translation>
    </message>
    <message>
        <source>Another program may be using it, or the privacy settings of the computer keep it off.</source>
        <translation>ربما يستخدمها برنامج آخر، أو تمنعها إعدادات الخصوصية في الحاسوب.</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>نافذة أخرى مفتوحة</translation>
    </message>
    <message>
        <source>Another window of this program is changing how they are locked.</source>
        <translation>نافذة أخرى من هذا البرنامج تغيّر طريقة قفلها.</translation>
    </message>
    <message>
        <source>Another window of this program is writing just now.</source>
        <translation>نافذة أخرى من هذا البرنامج تكتب الآن.</translation>
    </message>
    <message>
        <source>Another window or command of this program fetches or copies a model.</source>
        <translation>نافذة أو أمر آخر من هذا البرنامج يجلب نموذجًا أو ينسخه.</translation>
    </message>
    <message>
        <source>Anybody could read {0} without a key, so it is not the file that this program wrote.</source>
        <translation>يستطيع أي شخص قراءة {0} دون مفتاح، فليس الملف الذي كتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Ask the hub for its files first.</source>
        <translation>اسأل المنصة عن ملفاته أولًا.</translation>
    </message>
    <message>
        <source>At least one letter or digit is not as it was written down.</source>
        <translation>حرف أو رقم واحد على الأقل ليس كما كُتب.</translation>
    </message>
    <message>
        <source>Athlete&apos;s foot</source>
        <translation>سعفة القدم (قدم الرياضي)</translation>
    </message>
    <message>
        <source>Atopic dermatitis</source>
        <translation>التهاب الجلد التأتبي</translation>
    </message>
    <message>
        <source>Basal cell carcinoma</source>
        <translation>سرطانة الخلايا القاعدية</translation>
    </message>
    <message>
        <source>Based on the previous information, please provide a detailed explanation of the cause of this skin disease.</source>
        <translation>بناءً على المعلومات السابقة، يُرجى شرح سبب هذا المرض الجلدي بالتفصيل.</translation>
    </message>
    <message>
        <source>Black areas</source>
        <translation>مناطق سوداء</translation>
    </message>
    <message>
        <source>Blood spots under the skin</source>
        <translation>بقع دم تحت الجلد</translation>
    </message>
    <message>
        <source>Blood vessel growth or mark</source>
        <translation>نمو أو علامة من الأوعية الدموية</translation>
    </message>
    <message>
        <source>Blue areas</source>
        <translation>مناطق زرقاء</translation>
    </message>
    <message>
        <source>Blue nevus (blue mole)</source>
        <translation>الوحمة الزرقاء (شامة زرقاء)</translation>
    </message>
    <message>
        <source>Brown areas</source>
        <translation>مناطق بنية</translation>
    </message>
    <message>
        <source>Bumps with a dimple</source>
        <translation>نتوءات ذات نقرة</translation>
    </message>
    <message>
        <source>Call your emergency number or go to the nearest hospital.</source>
        <translation>اتصل برقم الطوارئ أو اذهب إلى أقرب مستشفى.</translation>
    </message>
    <message>
        <source>Cellulitis</source>
        <translation>التهاب النسيج الخلوي</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>تحقق من الأحرف الكبيرة ولغة لوحة المفاتيح، ثم اكتبها من جديد.</translation>
    </message>
    <message>
        <source>Check that it is connected, or copy the photo to this computer first.</source>
        <translation>تحقق من أنه موصول، أو انسخ الصورة إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>Check that its disk is connected and not write-protected, then try again.</source>
        <translation>تحقق من أن قرصه موصول وغير محمي من الكتابة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, is not write-protected and can hold so large a file, or choose another place.</source>
        <translation>تحقق من أن القرص موصول وغير محمي من الكتابة ويتسع لملف بهذا الحجم، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, that it is not write-protected and that no other program is using it, then try again.</source>
        <translation>تحقق من أن القرص موصول وغير محمي من الكتابة ولا يستخدمه برنامج آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that the disk is connected and that you may write to it, or choose another folder.</source>
        <translation>تحقق من وجود المجلد، ومن أن القرص موصول، ومن أن لك حق الكتابة فيه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Check that {0} is there and that its disk is connected, then try again.</source>
        <translation>تحقق من وجود {0} ومن أن قرصه موصول، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>Check the name, as in “owner/model”, and the revision.</source>
        <translation>تحقق من الاسم، كما في «المالك/النموذج»، ومن المراجعة.</translation>
    </message>
    <message>
        <source>Check the network, and the proxy if you use one, then try again.</source>
        <translation>تحقق من الشبكة، ومن الوكيل إن كنت تستخدمه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check where it lies.</source>
        <translation>تحقق من مكانه.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {0} MB of free memory.</source>
        <translation>يحتاج التحقق من عبارة المرور {0} م.ب من الذاكرة المتاحة.</translation>
    </message>
    <message>
        <source>Choose a photo saved as JPEG, PNG, WebP or HEIC.</source>
        <translation>اختر صورة محفوظة بصيغة JPEG أو PNG أو WebP أو HEIC.</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>اختر من جديد.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another model first, then remove it.</source>
        <translation>اختر نموذجًا آخر أولًا، ثم أزله.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name for the model.</source>
        <translation>اختر اسمًا آخر للنموذج.</translation>
    </message>
    <message>
        <source>Choose another name, or ask to replace it.</source>
        <translation>اختر اسمًا آخر، أو اطلب استبداله.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose at least {0} characters.</source>
        <translation>اختر {0} حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose one photo inside the folder.</source>
        <translation>اختر صورة واحدة داخل المجلد.</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the weights of Vicuna or Llama 2.</source>
        <translation>اختر المجلد الذي فيه config.json وأوزان Vicuna أو Llama 2.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model.json, or config.json and weights as safetensors.</source>
        <translation>اختر المجلد الذي فيه model.json، أو config.json وأوزان بصيغة safetensors.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model&apos;s files.</source>
        <translation>اختر المجلد الذي فيه ملفات النموذج.</translation>
    </message>
    <message>
        <source>Choose the folder with the language model&apos;s weights.</source>
        <translation>اختر المجلد الذي فيه أوزان نموذج اللغة.</translation>
    </message>
    <message>
        <source>Choose the stick, or a folder on it.</source>
        <translation>اختر ذاكرة USB أو مجلدًا عليها.</translation>
    </message>
    <message>
        <source>Clogged pores</source>
        <translation>مسام مسدودة</translation>
    </message>
    <message>
        <source>Close all other windows of this program, then try again.</source>
        <translation>أغلق كل النوافذ الأخرى لهذا البرنامج، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or choose a smaller model.</source>
        <translation>أغلق البرامج الأخرى وحاول مرة أخرى، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close programs that show video, or allow the camera, then try again.</source>
        <translation>أغلق البرامج التي تعرض الفيديو أو اسمح بالكاميرا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close some other programs, then try again.</source>
        <translation>أغلق بعض البرامج الأخرى ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close the other window of this program first.</source>
        <translation>أغلق أولًا النافذة الأخرى لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Close the program, start it again, and try once more.</source>
        <translation>أغلق البرنامج وشغّله من جديد وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Close this window and use the other one, or start the program again.</source>
        <translation>أغلق هذه النافذة واستخدم الأخرى، أو شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Common mole</source>
        <translation>شامة شائعة</translation>
    </message>
    <message>
        <source>Compare them one by one and type it again.</source>
        <translation>قارنها واحدًا واحدًا واكتبه من جديد.</translation>
    </message>
    <message>
        <source>Compound nevus (raised brown mole)</source>
        <translation>وحمة مركبة (شامة بنية بارزة)</translation>
    </message>
    <message>
        <source>Congenital nevus (mole from birth)</source>
        <translation>وحمة خلقية (شامة منذ الولادة)</translation>
    </message>
    <message>
        <source>Connect a camera and try again, or take the photo with a phone and open it here.</source>
        <translation>صِل كاميرا وحاول مرة أخرى، أو التقط الصورة بهاتف وافتحها هنا.</translation>
    </message>
    <message>
        <source>Copy it again from your phone or camera, or take a new photo.</source>
        <translation>انسخها من جديد من هاتفك أو الكاميرا، أو التقط صورة جديدة.</translation>
    </message>
    <message>
        <source>Copy it again from your phone or camera.</source>
        <translation>انسخها من جديد من هاتفك أو الكاميرا.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>انسخها إلى مجلد لك وافتح النسخة.</translation>
    </message>
    <message>
        <source>Copy the whole folder of your cases to another disk, then try again there.</source>
        <translation>انسخ مجلد حالاتك كله إلى قرص آخر، ثم حاول هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>Copy the whole token from the hub.</source>
        <translation>انسخ رمز الوصول كاملًا من المنصة.</translation>
    </message>
    <message>
        <source>Copy what you need from here, then close the window and start the program again.</source>
        <translation>انسخ ما تحتاجه من هنا، ثم أغلق النافذة وشغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Could you describe the skin disease in this image for me?</source>
        <translation>هل يمكنك أن تصف لي المرض الجلدي في هذه الصورة؟</translation>
    </message>
    <message>
        <source>Cracks in the skin</source>
        <translation>تشققات في الجلد</translation>
    </message>
    <message>
        <source>Crusts</source>
        <translation>قشور</translation>
    </message>
    <message>
        <source>Cutaneous horn</source>
        <translation>القرن الجلدي</translation>
    </message>
    <message>
        <source>Darkly colored areas</source>
        <translation>مناطق داكنة اللون</translation>
    </message>
    <message>
        <source>Delete the case instead.</source>
        <translation>احذف الحالة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Dermatofibroma</source>
        <translation>الورم الليفي الجلدي</translation>
    </message>
    <message>
        <source>Describes a photo of skin, for information only.</source>
        <translation>يصف صورة للجلد، للمعلومات فقط.</translation>
    </message>
    <message>
        <source>Do not use the program on it.</source>
        <translation>لا تستخدم البرنامج الذي عليها.</translation>
    </message>
    <message>
        <source>Dome-shaped bumps</source>
        <translation>نتوءات على شكل قبة</translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation>جلد جاف</translation>
    </message>
    <message>
        <source>Dyshidrotic eczema (blistering hand or foot rash)</source>
        <translation>إكزيما خلل التعرق (طفح فقاعي في اليد أو القدم)</translation>
    </message>
    <message>
        <source>Dysplastic nevus (unusual mole)</source>
        <translation>وحمة خلل التنسج (شامة غير معتادة)</translation>
    </message>
    <message>
        <source>Each part keeps the licence under which you got it.</source>
        <translation>يحتفظ كل جزء بالترخيص الذي حصلت عليه به.</translation>
    </message>
    <message>
        <source>Early mole</source>
        <translation>شامة مبكرة</translation>
    </message>
    <message>
        <source>Eczema</source>
        <translation>الإكزيما</translation>
    </message>
    <message>
        <source>Eczema that quickly gets worse and hurts, or blisters or round sores in groups, can be an infection with the cold sore virus.</source>
        <translation>الإكزيما التي تسوء بسرعة وتؤلم، أو الفقاعات أو القروح المستديرة المتجمعة، قد تكون عدوى بفيروس الهربس البسيط.</translation>
    </message>
    <message>
        <source>Enlarged oil glands</source>
        <translation>غدد دهنية متضخمة</translation>
    </message>
    <message>
        <source>Epidermoid cyst</source>
        <translation>كيس بشراني</translation>
    </message>
    <message>
        <source>Everything kept before is still there.</source>
        <translation>كل ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Fever with a swollen face or glands after a new medicine, or small spots of pus all over, can mean a serious reaction.</source>
        <translation>الحمى مع تورم الوجه أو الغدد بعد دواء جديد، أو البثور القيحية الصغيرة في كل مكان، قد تعني تفاعلًا خطيرًا.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>File: {0}.</source>
        <translation>الملف: {0}.</translation>
    </message>
    <message>
        <source>Fine blood vessels</source>
        <translation>أوعية دموية دقيقة</translation>
    </message>
    <message>
        <source>Flat patches</source>
        <translation>بقع مسطحة واسعة</translation>
    </message>
    <message>
        <source>Flat spots</source>
        <translation>بقع مسطحة</translation>
    </message>
    <message>
        <source>Flat-topped bumps</source>
        <translation>نتوءات مسطحة القمة</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>أربع أو خمس كلمات لا رابط بينها سهلة الحفظ وصعبة التخمين.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>أفسح مكانًا على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>أفسح مكانًا أو اختر قرصًا آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>أفسح مكانًا، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>Free some space, then go on with the download.</source>
        <translation>أفسح مكانًا، ثم تابع التنزيل.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>أفسح مكانًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Fungal nail infection</source>
        <translation>عدوى فطرية في الأظافر</translation>
    </message>
    <message>
        <source>Get emergency help now.</source>
        <translation>اطلب المساعدة الطارئة الآن.</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>احصل عليه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>احصل عليه من جديد.</translation>
    </message>
    <message>
        <source>Get it with weights as safetensors.</source>
        <translation>احصل عليه بأوزان بصيغة safetensors.</translation>
    </message>
    <message>
        <source>Get the folder again.</source>
        <translation>احصل على المجلد من جديد.</translation>
    </message>
    <message>
        <source>Get the model with full weights.</source>
        <translation>احصل على النموذج بأوزانه الكاملة.</translation>
    </message>
    <message>
        <source>Get the program again from where it came from.</source>
        <translation>احصل على البرنامج من جديد من مصدره.</translation>
    </message>
    <message>
        <source>Get the whole folder again.</source>
        <translation>احصل على المجلد كاملًا من جديد.</translation>
    </message>
    <message>
        <source>Get the whole model.</source>
        <translation>احصل على النموذج كاملًا.</translation>
    </message>
    <message>
        <source>Get this model again.</source>
        <translation>احصل على هذا النموذج من جديد.</translation>
    </message>
    <message>
        <source>Give its file too (--qformer).</source>
        <translation>أعطِ ملفه أيضًا (--qformer).</translation>
    </message>
    <message>
        <source>Give the name of a file, not of a folder: {0}.</source>
        <translation>أعطِ اسم ملف لا اسم مجلد: {0}.</translation>
    </message>
    <message>
        <source>Go closer or use a larger photo.</source>
        <translation>اقترب أو استخدم صورة أكبر.</translation>
    </message>
    <message>
        <source>Go soon if it grows, bleeds, hurts or does not heal.</source>
        <translation>اذهب قريبًا إذا كبر أو نزف أو آلم أو لم يلتئم.</translation>
    </message>
    <message>
        <source>Go sooner if it gets worse or you are worried.</source>
        <translation>اذهب أبكر إذا ساء أو كنت قلقًا.</translation>
    </message>
    <message>
        <source>Go sooner if it grows, bleeds or hurts.</source>
        <translation>اذهب أبكر إذا كبر أو نزف أو آلم.</translation>
    </message>
    <message>
        <source>Gray areas</source>
        <translation>مناطق رمادية</translation>
    </message>
    <message>
        <source>Hardened skin</source>
        <translation>جلد متصلب</translation>
    </message>
    <message>
        <source>Have a doctor look at it within two weeks.</source>
        <translation>دع طبيبًا ينظر إليه خلال أسبوعين.</translation>
    </message>
    <message>
        <source>Have a doctor look at it.</source>
        <translation>دع طبيبًا ينظر إليه.</translation>
    </message>
    <message>
        <source>Have a doctor look at this when you can.</source>
        <translation>دع طبيبًا ينظر إلى هذا متى استطعت.</translation>
    </message>
    <message>
        <source>Herpes simplex (cold sores and herpes)</source>
        <translation>الهربس البسيط (قروح البرد والهربس)</translation>
    </message>
    <message>
        <source>Hidradenitis suppurativa (painful lumps in skin folds)</source>
        <translation>التهاب الغدد العرقية القيحي (كتل مؤلمة في ثنايا الجلد)</translation>
    </message>
    <message>
        <source>Hold still and keep the photo sharp.</source>
        <translation>اثبت واجعل الصورة واضحة.</translation>
    </message>
    <message>
        <source>Hot red skin with fever, vomiting, confusion, a fast heartbeat or fast spread can mean that an infection is getting into the blood.</source>
        <translation>الجلد الأحمر الساخن مع حمى أو قيء أو تشوش أو تسارع القلب أو انتشار سريع قد يعني أن العدوى تدخل الدم.</translation>
    </message>
    <message>
        <source>Ichthyosis (fish-scale skin)</source>
        <translation>السماك (جلد كحراشف السمك)</translation>
    </message>
    <message>
        <source>If it does not get better, or changes, see a doctor.</source>
        <translation>إذا لم يتحسن أو تغيّر فراجع طبيبًا.</translation>
    </message>
    <message>
        <source>If it goes on, install the program again.</source>
        <translation>إذا استمر ذلك فثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>If the program came as a Flatpak or Snap, it must be allowed to use the camera there.</source>
        <translation>إذا كان البرنامج مثبتًا عبر Flatpak أو Snap فيجب السماح له هناك باستخدام الكاميرا.</translation>
    </message>
    <message>
        <source>If this model has sizes of its own, give --config.</source>
        <translation>إن كان لهذا النموذج أحجام خاصة فأعطِ --config.</translation>
    </message>
    <message>
        <source>If you feel very ill or it spreads fast, get emergency help.</source>
        <translation>إذا شعرت بأنك مريض جدًا أو انتشر بسرعة فاطلب المساعدة الطارئة.</translation>
    </message>
    <message>
        <source>If you have none, keep the file: a newer version may read more of it.</source>
        <translation>إن لم تكن لديك فاحتفظ بالملف: قد تقرأ نسخة أحدث منه أكثر.</translation>
    </message>
    <message>
        <source>If your skin worries you, see a doctor.</source>
        <translation>إذا كان جلدك يقلقك فراجع طبيبًا.</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>استورد النموذج من جديد.</translation>
    </message>
    <message>
        <source>Install SkinGPT Desktop again, or get this model again.</source>
        <translation>ثبّت SkinGPT Desktop من جديد، أو احصل على هذا النموذج من جديد.</translation>
    </message>
    <message>
        <source>Install SkinGPT Desktop again.</source>
        <translation>ثبّت SkinGPT Desktop من جديد.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>ثبّته من جديد.</translation>
    </message>
    <message>
        <source>Install it to open them.</source>
        <translation>ثبّتها لفتحها.</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>ثبّت النموذج من جديد.</translation>
    </message>
    <message>
        <source>Inverse psoriasis (psoriasis in skin folds)</source>
        <translation>الصدفية المعكوسة (صدفية في ثنايا الجلد)</translation>
    </message>
    <message>
        <source>It asks to wait.</source>
        <translation>يطلب الانتظار.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>It has more than 50 million pixels.</source>
        <translation>فيها أكثر من 50 مليون بكسل.</translation>
    </message>
    <message>
        <source>It has no weights as safetensors files, or no settings that this program reads.</source>
        <translation>ليست له أوزان بملفات safetensors، أو ليست له إعدادات يقرؤها هذا البرنامج.</translation>
    </message>
    <message>
        <source>It holds only an addition to another model.</source>
        <translation>فيه إضافة إلى نموذج آخر فقط.</translation>
    </message>
    <message>
        <source>It is damaged ({0}).</source>
        <translation>إنه تالف ({0}).</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>إنه تالف.</translation>
    </message>
    <message>
        <source>It is formatted as FAT32, which holds files up to 4 GB, and this model has a larger one.</source>
        <translation>مهيأة بنظام FAT32 الذي يتسع لملفات حتى 4 غ.ب، وفي هذا النموذج ملف أكبر.</translation>
    </message>
    <message>
        <source>It is less than 32 pixels wide or high.</source>
        <translation>عرضها أو ارتفاعها أقل من 32 بكسل.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>إنه مفقود.</translation>
    </message>
    <message>
        <source>It is not one of those that you added here.</source>
        <translation>ليس من النماذج التي أضفتها هنا.</translation>
    </message>
    <message>
        <source>It is not what the hub promised, so it was thrown away.</source>
        <translation>ليس ما وعدت به المنصة، فجرى التخلص منه.</translation>
    </message>
    <message>
        <source>It is of the kind “{0}”, which is not a model for pictures and text that this version knows.</source>
        <translation>إنه من النوع «{0}»، وليس نموذج صور ونص تعرفه هذه النسخة.</translation>
    </message>
    <message>
        <source>It is whole, but it does not open these cases.</source>
        <translation>هو كامل، لكنه لا يفتح هذه الحالات.</translation>
    </message>
    <message>
        <source>It is write-protected or full.</source>
        <translation>هي محمية من الكتابة أو ممتلئة.</translation>
    </message>
    <message>
        <source>It keeps its weights in files that can hide program code (.bin, .pt).</source>
        <translation>يحفظ أوزانه في ملفات قد تخفي شيفرة برامج (.bin و.pt).</translation>
    </message>
    <message>
        <source>It kept something while your cases were being saved.</source>
        <translation>حفظت شيئًا أثناء إنقاذ حالاتك.</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>ربما نُقلت أو حُذفت.</translation>
    </message>
    <message>
        <source>It names weights outside its folder.</source>
        <translation>يشير إلى أوزان خارج مجلده.</translation>
    </message>
    <message>
        <source>It needs more memory than one photo is given.</source>
        <translation>تحتاج ذاكرة أكثر مما يُعطى لصورة واحدة.</translation>
    </message>
    <message>
        <source>It needs {0}, and {1} are free.</source>
        <translation>يحتاج {0}، والمتاح {1}.</translation>
    </message>
    <message>
        <source>It wants to run program code of its own ({0}: auto_map).</source>
        <translation>يريد تشغيل شيفرة برامج خاصة به ({0}: auto_map).</translation>
    </message>
    <message>
        <source>It was deleted, perhaps in another window.</source>
        <translation>حُذفت، ربما في نافذة أخرى.</translation>
    </message>
    <message>
        <source>It was not made for skin or for medicine.</source>
        <translation>لم يُصنع للجلد ولا للطب.</translation>
    </message>
    <message>
        <source>It was not made or tested for skin by the makers of this program.</source>
        <translation>لم يصنعه صانعو هذا البرنامج للجلد ولم يختبروه عليه.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>لم يُفتح.</translation>
    </message>
    <message>
        <source>It was packed by another program.</source>
        <translation>حزمه برنامج آخر.</translation>
    </message>
    <message>
        <source>It was pulled out, or it does not answer.</source>
        <translation>نُزعت، أو لا تستجيب.</translation>
    </message>
    <message>
        <source>It was unplugged, or its picture could not be read.</source>
        <translation>فُصلت الكاميرا، أو تعذرت قراءة صورتها.</translation>
    </message>
    <message>
        <source>It would run code of its own on this computer, so it is not fetched.</source>
        <translation>سيشغّل شيفرة خاصة به على هذا الحاسوب، لذلك لا يُجلب.</translation>
    </message>
    <message>
        <source>Its certificate is not one that this computer trusts.</source>
        <translation>شهادتها ليست مما يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its makers say that its answers must be checked and must not guide care by themselves.</source>
        <translation>يقول صانعوه إن إجاباته يجب التحقق منها ولا يجوز أن توجّه الرعاية وحدها.</translation>
    </message>
    <message>
        <source>Keloid scar</source>
        <translation>الجدرة (ندبة متضخمة)</translation>
    </message>
    <message>
        <source>Keratoacanthoma</source>
        <translation>الورم الشوكي التقرني</translation>
    </message>
    <message>
        <source>Keratosis pilaris (rough bumpy skin)</source>
        <translation>التقران الشعري (جلد خشن محبب)</translation>
    </message>
    <message>
        <source>Keratosis-like spot (dermoscopy group)</source>
        <translation>بقعة شبيهة بالتقران (مجموعة تنظير الجلد)</translation>
    </message>
    <message>
        <source>Large blisters</source>
        <translation>فقاعات كبيرة</translation>
    </message>
    <message>
        <source>Leg swelling from poor vein flow</source>
        <translation>تورم الساق من ضعف جريان الأوردة</translation>
    </message>
    <message>
        <source>Lentigo maligna melanoma</source>
        <translation>ميلانوما النمشة الخبيثة</translation>
    </message>
    <message>
        <source>Let the skin fill most of the photo.</source>
        <translation>اجعل الجلد يملأ معظم الصورة.</translation>
    </message>
    <message>
        <source>Lichen planus</source>
        <translation>الحزاز المسطح</translation>
    </message>
    <message>
        <source>Look at yours again and type all of it.</source>
        <translation>انظر إلى رمزك من جديد واكتبه كاملًا.</translation>
    </message>
    <message>
        <source>Look for it and open it again.</source>
        <translation>ابحث عنها وافتحها من جديد.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>أفسح مكانًا على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Malassezia folliculitis (yeast bumps in hair follicles)</source>
        <translation>التهاب الجريبات بالملاسيزية (حبوب خميرة في جريبات الشعر)</translation>
    </message>
    <message>
        <source>Medical texts are damaged</source>
        <translation>النصوص الطبية تالفة</translation>
    </message>
    <message>
        <source>Medical texts are missing</source>
        <translation>النصوص الطبية مفقودة</translation>
    </message>
    <message>
        <source>Melanoma</source>
        <translation>الميلانوما</translation>
    </message>
    <message>
        <source>Missing or damaged: {0}.</source>
        <translation>مفقود أو تالف: {0}.</translation>
    </message>
    <message>
        <source>Model cannot be asked</source>
        <translation>لا يمكن سؤال النموذج</translation>
    </message>
    <message>
        <source>Model cannot be opened</source>
        <translation>لا يمكن فتح النموذج</translation>
    </message>
    <message>
        <source>Model damaged</source>
        <translation>النموذج تالف</translation>
    </message>
    <message>
        <source>Model incomplete</source>
        <translation>النموذج غير كامل</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>النموذج غير موجود</translation>
    </message>
    <message>
        <source>Model not found on the hub</source>
        <translation>النموذج غير موجود على المنصة</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>نموذج غير معروف</translation>
    </message>
    <message>
        <source>Models are being changed elsewhere</source>
        <translation>يجري تغيير النماذج في مكان آخر</translation>
    </message>
    <message>
        <source>Mottled skin</source>
        <translation>جلد مبرقش</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>No case in the file {0} can be read, so it was left as it is.</source>
        <translation>لا يمكن قراءة أي حالة في الملف {0}، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>No language model there</source>
        <translation>لا يوجد نموذج لغة هناك</translation>
    </message>
    <message>
        <source>No model in this folder</source>
        <translation>لا يوجد نموذج في هذا المجلد</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>لا يوجد سؤال</translation>
    </message>
    <message>
        <source>No recovery code was made for these cases.</source>
        <translation>لم يُنشأ رمز استرداد لهذه الحالات.</translation>
    </message>
    <message>
        <source>No room left on that disk</source>
        <translation>لم يبقَ مكان على ذلك القرص</translation>
    </message>
    <message>
        <source>No room left on the disk</source>
        <translation>لم يبقَ مكان على القرص</translation>
    </message>
    <message>
        <source>No room left on this computer&apos;s disk</source>
        <translation>لم يبقَ مكان على قرص هذا الحاسوب</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>No weights there</source>
        <translation>لا توجد أوزان هناك</translation>
    </message>
    <message>
        <source>Not a diagnosis, not approved by any regulator, not measured by the makers of this program.</source>
        <translation>ليس تشخيصًا، ولم توافق عليه أي جهة رقابية، ولم يقِسه صانعو هذا البرنامج.</translation>
    </message>
    <message>
        <source>Not enough free space</source>
        <translation>المساحة المتاحة لا تكفي</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>الذاكرة لا تكفي لهذا النموذج</translation>
    </message>
    <message>
        <source>Not put there by the makers of this program: {0}.</source>
        <translation>لم يضعه هناك صانعو هذا البرنامج: {0}.</translation>
    </message>
    <message>
        <source>Not skin</source>
        <translation>ليس جلدًا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Nothing can be read any more</source>
        <translation>لم يعد ممكنًا قراءة شيء</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing half-made was kept as a model.</source>
        <translation>لم يُحفظ شيء ناقص نموذجًا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was restored, and your cases are as they were.</source>
        <translation>لم يُستعد شيء، وحالاتك كما كانت.</translation>
    </message>
    <message>
        <source>Nothing was written to {0}, and your cases are as they were.</source>
        <translation>لم يُكتب شيء في {0}، وحالاتك كما كانت.</translation>
    </message>
    <message>
        <source>Nothing was written to {0}.</source>
        <translation>لم يُكتب شيء في {0}.</translation>
    </message>
    <message>
        <source>On a clinic&apos;s network, ask who looks after it.</source>
        <translation>على شبكة عيادة، اسأل من يشرف عليها.</translation>
    </message>
    <message>
        <source>Oozing fluid</source>
        <translation>سائل راشح</translation>
    </message>
    <message>
        <source>Open its page on the hub in your browser and accept its terms.</source>
        <translation>افتح صفحته على المنصة في متصفحك واقبل شروطه.</translation>
    </message>
    <message>
        <source>Open the original photo, not its small preview.</source>
        <translation>افتح الصورة الأصلية لا معاينتها الصغيرة.</translation>
    </message>
    <message>
        <source>Open them first, then try again.</source>
        <translation>افتحها أولًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Open them with your recovery code, or bring the old keychain back, then start again.</source>
        <translation>افتحها برمز الاسترداد، أو أعد سلسلة المفاتيح القديمة، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Pain far worse than the skin looks, or dark blotches or blisters near a wound, can mean an infection deep under the skin.</source>
        <translation>الألم الأشد بكثير مما يبدو على الجلد، أو البقع الداكنة أو الفقاعات قرب جرح، قد يعني عدوى عميقة تحت الجلد.</translation>
    </message>
    <message>
        <source>Pale areas</source>
        <translation>مناطق شاحبة</translation>
    </message>
    <message>
        <source>Perhaps a newer code was made later.</source>
        <translation>ربما أُنشئ رمز أحدث بعد ذلك.</translation>
    </message>
    <message>
        <source>Perhaps the disk is failing.</source>
        <translation>ربما القرص معطوب.</translation>
    </message>
    <message>
        <source>Photo too poor</source>
        <translation>الصورة رديئة جدًا</translation>
    </message>
    <message>
        <source>Photos cannot be opened just now</source>
        <translation>لا يمكن فتح الصور الآن</translation>
    </message>
    <message>
        <source>Pityriasis rosea</source>
        <translation>النخالية الوردية</translation>
    </message>
    <message>
        <source>Please ask in fewer words: at most {0} letters.</source>
        <translation>يُرجى السؤال بكلمات أقل: {0} حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Please install it again.</source>
        <translation>يُرجى تثبيته من جديد.</translation>
    </message>
    <message>
        <source>Please install the program again.</source>
        <translation>يُرجى تثبيت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Please provide a paragraph listing additional features you observed in the image.</source>
        <translation>يُرجى كتابة فقرة تذكر سمات أخرى لاحظتها في الصورة.</translation>
    </message>
    <message>
        <source>Please take another one.</source>
        <translation>يُرجى التقاط صورة أخرى.</translation>
    </message>
    <message>
        <source>Pointed bumps</source>
        <translation>نتوءات مدببة</translation>
    </message>
    <message>
        <source>Psoriasis</source>
        <translation>الصدفية</translation>
    </message>
    <message>
        <source>Puffy welts</source>
        <translation>انتبارات منتفخة</translation>
    </message>
    <message>
        <source>Purple areas</source>
        <translation>مناطق بنفسجية</translation>
    </message>
    <message>
        <source>Pus-filled bumps</source>
        <translation>حبوب مملوءة بالقيح</translation>
    </message>
    <message>
        <source>Put it back from a backup.</source>
        <translation>أعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Put it in again and start once more.</source>
        <translation>أدخلها مرة أخرى وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup to get it back.</source>
        <translation>أعد المجلد من نسخة احتياطية لاستعادتها.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup, and find out who changed the file.</source>
        <translation>أعد المجلد من نسخة احتياطية، واعرف من غيّر الملف.</translation>
    </message>
    <message>
        <source>Pyogenic granuloma</source>
        <translation>الورم الحبيبي المقيِّح</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>السؤال طويل جدًا</translation>
    </message>
    <message>
        <source>Raised patches</source>
        <translation>لويحات مرتفعة</translation>
    </message>
    <message>
        <source>Rash around the mouth</source>
        <translation>طفح حول الفم</translation>
    </message>
    <message>
        <source>Rash from steroid cream</source>
        <translation>طفح من كريم الستيرويد</translation>
    </message>
    <message>
        <source>Raw skin</source>
        <translation>جلد متآكل</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>احمرار</translation>
    </message>
    <message>
        <source>Remove it first if you want to replace it.</source>
        <translation>أزله أولًا إن أردت استبداله.</translation>
    </message>
    <message>
        <source>Rename it in its model.json, then try again.</source>
        <translation>غيّر اسمه في model.json الخاص به، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Restore a backup, or add the photo again as a new case.</source>
        <translation>استعد نسخة احتياطية، أو أضف الصورة من جديد كحالة جديدة.</translation>
    </message>
    <message>
        <source>Rhinophyma</source>
        <translation>فيمة الأنف</translation>
    </message>
    <message>
        <source>Ringworm of the body</source>
        <translation>سعفة الجسم</translation>
    </message>
    <message>
        <source>Ringworm of the face</source>
        <translation>سعفة الوجه</translation>
    </message>
    <message>
        <source>Ringworm of the hand</source>
        <translation>سعفة اليد</translation>
    </message>
    <message>
        <source>Rosacea</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Run “skingpt model list” to see the models that are here.</source>
        <translation>شغّل «skingpt model list» لرؤية النماذج الموجودة هنا.</translation>
    </message>
    <message>
        <source>Salmon-pink areas</source>
        <translation>مناطق بلون السلمون</translation>
    </message>
    <message>
        <source>Save a smaller copy and open that one.</source>
        <translation>احفظ نسخة أصغر وافتحها.</translation>
    </message>
    <message>
        <source>Save a smaller copy as JPEG and open that one.</source>
        <translation>احفظ نسخة أصغر بصيغة JPEG وافتحها.</translation>
    </message>
    <message>
        <source>Save it again as JPEG, or take a new photo.</source>
        <translation>احفظها من جديد بصيغة JPEG، أو التقط صورة جديدة.</translation>
    </message>
    <message>
        <source>Scaly skin</source>
        <translation>جلد متقشر</translation>
    </message>
    <message>
        <source>Scratch marks</source>
        <translation>آثار حك</translation>
    </message>
    <message>
        <source>Seborrheic dermatitis</source>
        <translation>التهاب الجلد الدهني</translation>
    </message>
    <message>
        <source>Seborrheic keratosis</source>
        <translation>التقران الدهني</translation>
    </message>
    <message>
        <source>See a doctor today.</source>
        <translation>راجع طبيبًا اليوم.</translation>
    </message>
    <message>
        <source>See a doctor within two weeks.</source>
        <translation>راجع طبيبًا خلال أسبوعين.</translation>
    </message>
    <message>
        <source>Set up how your cases are locked first.</source>
        <translation>حدد أولًا كيف تُقفل حالاتك.</translation>
    </message>
    <message>
        <source>Skin tag</source>
        <translation>الزائدة الجلدية</translation>
    </message>
    <message>
        <source>Skin that bleeds easily</source>
        <translation>جلد ينزف بسهولة</translation>
    </message>
    <message>
        <source>Small blisters</source>
        <translation>فقاعات صغيرة</translation>
    </message>
    <message>
        <source>Small bumps</source>
        <translation>نتوءات صغيرة</translation>
    </message>
    <message>
        <source>So no backup was made.</source>
        <translation>لذلك لم تُصنع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Somebody removed them, perhaps in another window.</source>
        <translation>أزالها أحد، ربما في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Speckled mole</source>
        <translation>شامة مرقطة</translation>
    </message>
    <message>
        <source>Stasis dermatitis</source>
        <translation>التهاب الجلد الركودي</translation>
    </message>
    <message>
        <source>Stiff skin</source>
        <translation>جلد قاسٍ</translation>
    </message>
    <message>
        <source>Sun-thickened skin</source>
        <translation>جلد أثخنته الشمس</translation>
    </message>
    <message>
        <source>Swap the files.</source>
        <translation>بدّل الملفات.</translation>
    </message>
    <message>
        <source>Take a close photo of the skin.</source>
        <translation>التقط صورة قريبة للجلد.</translation>
    </message>
    <message>
        <source>Take it out, or get this model again.</source>
        <translation>أخرجه، أو احصل على هذا النموذج من جديد.</translation>
    </message>
    <message>
        <source>Take the photo with a phone or another program, and open it here.</source>
        <translation>التقط الصورة بهاتف أو ببرنامج آخر وافتحها هنا.</translation>
    </message>
    <message>
        <source>Target spots, blisters or sores after a new medicine can mean a severe reaction.</source>
        <translation>البقع الهدفية أو الفقاعات أو القروح بعد دواء جديد قد تعني تفاعلًا شديدًا.</translation>
    </message>
    <message>
        <source>Tell the doctor about each medicine.</source>
        <translation>أخبر الطبيب بكل دواء.</translation>
    </message>
    <message>
        <source>Tell the doctor where you have lived.</source>
        <translation>أخبر الطبيب أين عشت.</translation>
    </message>
    <message>
        <source>Tell them the name of the medicine.</source>
        <translation>أخبرهم باسم الدواء.</translation>
    </message>
    <message>
        <source>The Q-Former is missing</source>
        <translation>ملف Q-Former مفقود</translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup cannot be written there</source>
        <translation>لا يمكن كتابة النسخة الاحتياطية هناك</translation>
    </message>
    <message>
        <source>The backup was not written, and your cases are as they were.</source>
        <translation>لم تُكتب النسخة الاحتياطية، وحالاتك كما كانت.</translation>
    </message>
    <message>
        <source>The camera cannot be switched on</source>
        <translation>لا يمكن تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>The camera cannot be used here</source>
        <translation>لا يمكن استخدام الكاميرا هنا</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>الكاميرا لا تستجيب</translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation>توقفت الكاميرا</translation>
    </message>
    <message>
        <source>The cases are not encrypted</source>
        <translation>الحالات غير مشفّرة</translation>
    </message>
    <message>
        <source>The chat template of “{0}” does not fit the model.</source>
        <translation>قالب محادثة «{0}» لا يناسب النموذج.</translation>
    </message>
    <message>
        <source>The computer does not allow it.</source>
        <translation>الحاسوب لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>The copy is not the same</source>
        <translation>النسخة ليست مطابقة</translation>
    </message>
    <message>
        <source>The damaged file is kept.</source>
        <translation>الملف التالف محفوظ.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk or card did not give the file.</source>
        <translation>لم يعطِ القرص أو البطاقة الملف.</translation>
    </message>
    <message>
        <source>The disk or stick may be write-protected, or the folder may belong to someone else: {0}.</source>
        <translation>قد يكون القرص أو ذاكرة USB محميًا من الكتابة، أو قد يكون المجلد لشخص آخر: {0}.</translation>
    </message>
    <message>
        <source>The disk or stick went away</source>
        <translation>اختفى القرص أو ذاكرة USB</translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation>توقف التنزيل</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>تتعذر كتابة الملف</translation>
    </message>
    <message>
        <source>The file given as --config has no usable value for {0}.</source>
        <translation>الملف المعطى بـ --config ليست فيه قيمة صالحة لـ {0}.</translation>
    </message>
    <message>
        <source>The file holds nothing.</source>
        <translation>لا يحتوي الملف شيئًا.</translation>
    </message>
    <message>
        <source>The file is broken or not complete.</source>
        <translation>الملف معطوب أو غير كامل.</translation>
    </message>
    <message>
        <source>The file may be broken, or too large for this computer&apos;s memory.</source>
        <translation>قد يكون الملف معطوبًا، أو أكبر من ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file may be broken.</source>
        <translation>قد يكون الملف معطوبًا.</translation>
    </message>
    <message>
        <source>The file of your cases is damaged</source>
        <translation>ملف حالاتك تالف</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>لم يُكتب الملف.</translation>
    </message>
    <message>
        <source>The file with the sizes cannot be read</source>
        <translation>لا يمكن قراءة ملف الأحجام</translation>
    </message>
    <message>
        <source>The file with the sizes cannot be used</source>
        <translation>لا يمكن استخدام ملف الأحجام</translation>
    </message>
    <message>
        <source>The file {0} cannot be read, so your cases cannot be opened.</source>
        <translation>لا يمكن قراءة الملف {0}، فلا يمكن فتح حالاتك.</translation>
    </message>
    <message>
        <source>The file {0} is damaged, or its key is not the right one.</source>
        <translation>الملف {0} تالف، أو مفتاحه ليس الصحيح.</translation>
    </message>
    <message>
        <source>The file {0} is missing from the folder {1}.</source>
        <translation>الملف {0} مفقود من المجلد {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read or written just now.</source>
        <translation>لا يمكن قراءة المجلد {0} أو الكتابة فيه الآن.</translation>
    </message>
    <message>
        <source>The helper that reads “{0}” stopped early.</source>
        <translation>توقف المساعد الذي يقرأ «{0}» قبل الأوان.</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>تعذّر الوصول إلى المنصة</translation>
    </message>
    <message>
        <source>The hub could not prove who it is</source>
        <translation>لم تستطع المنصة إثبات هويتها</translation>
    </message>
    <message>
        <source>The hub gave an answer that cannot be used</source>
        <translation>أعطت المنصة ردًا لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>The hub gave another model</source>
        <translation>أعطت المنصة نموذجًا آخر</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <translation>المنصة مشغولة</translation>
    </message>
    <message>
        <source>The key to your cases is damaged</source>
        <translation>مفتاح حالاتك تالف</translation>
    </message>
    <message>
        <source>The key to your cases is gone</source>
        <translation>مفتاح حالاتك لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The key to your cases is in this computer&apos;s keychain, which is locked or not running.</source>
        <translation>مفتاح حالاتك في سلسلة مفاتيح هذا الحاسوب، وهي مقفلة أو لا تعمل.</translation>
    </message>
    <message>
        <source>The key to your cases is missing</source>
        <translation>مفتاح حالاتك مفقود</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>The last change could not be kept.</source>
        <translation>تعذّر حفظ آخر تغيير.</translation>
    </message>
    <message>
        <source>The list of its files ({0}) or the list&apos;s signature is missing.</source>
        <translation>قائمة ملفاتها ({0}) أو توقيع القائمة مفقود.</translation>
    </message>
    <message>
        <source>The list of its files does not carry the signature of the makers of this program.</source>
        <translation>قائمة ملفاتها لا تحمل توقيع صانعي هذا البرنامج.</translation>
    </message>
    <message>
        <source>The list of models is missing</source>
        <translation>قائمة النماذج مفقودة</translation>
    </message>
    <message>
        <source>The model could not be written</source>
        <translation>تعذّرت كتابة النموذج</translation>
    </message>
    <message>
        <source>The model in “{0}” holds a file that its list does not name ({1}).</source>
        <translation>في نموذج «{0}» ملف لا تذكره قائمته ({1}).</translation>
    </message>
    <message>
        <source>The model in “{0}” is of the kind “{1}”, which this version cannot open.</source>
        <translation>نموذج «{0}» من النوع «{1}»، ولا تستطيع هذه النسخة فتحه.</translation>
    </message>
    <message>
        <source>The model in “{0}” lacks a part: {1}.</source>
        <translation>نموذج «{0}» ينقصه جزء: {1}.</translation>
    </message>
    <message>
        <source>The model in “{0}” was not loaded.</source>
        <translation>لم يُحمَّل نموذج «{0}».</translation>
    </message>
    <message>
        <source>The model in “{0}” was not opened.</source>
        <translation>لم يُفتح نموذج «{0}».</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>الاسم فارغ</translation>
    </message>
    <message>
        <source>The new file is damaged too</source>
        <translation>الملف الجديد تالف أيضًا</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>هذه النسخة الاحتياطية تالفة</translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>هذه النسخة الاحتياطية مقفلة</translation>
    </message>
    <message>
        <source>This case or study is gone</source>
        <translation>هذه الحالة أو الدراسة لم تعد موجودة</translation>
    </message>
    <message>
        <source>This copy of the cases is damaged</source>
        <translation>نسخة الحالات هذه تالفة</translation>
    </message>
    <message>
        <source>This copy of the program was built without the key of a release, so it cannot tell whether a stick is as it was made.</source>
        <translation>صُنعت هذه النسخة من البرنامج دون مفتاح إصدار، فلا تستطيع أن تعرف إن كانت ذاكرة USB كما صُنعت.</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>هذا الملف غير مشفّر</translation>
    </message>
    <message>
        <source>This is no year of birth</source>
        <translation>هذه ليست سنة ميلاد</translation>
    </message>
    <message>
        <source>This is not a whole backup</source>
        <translation>هذه ليست نسخة احتياطية كاملة</translation>
    </message>
    <message>
        <source>This is the only photo of the case.</source>
        <translation>هذه هي الصورة الوحيدة للحالة.</translation>
    </message>
    <message>
        <source>This person is gone</source>
        <translation>هذا الشخص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>لا يُسمح لهذا البرنامج باستخدام الكاميرا</translation>
    </message>
    <message>
        <source>This stick cannot be checked</source>
        <translation>لا يمكن فحص ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>This stick cannot be written</source>
        <translation>لا يمكن الكتابة على ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>This stick is not as it was made</source>
        <translation>ذاكرة USB هذه ليست كما صُنعت</translation>
    </message>
    <message>
        <source>This window still has the file from before, so nothing more is kept in it.</source>
        <translation>ما زالت هذه النافذة على الملف السابق، فلا يُحفظ فيه شيء آخر.</translation>
    </message>
    <message>
        <source>Try again, or take the photo with a phone and open it here.</source>
        <translation>حاول مرة أخرى، أو التقط الصورة بهاتف وافتحها هنا.</translation>
    </message>
    <message>
        <source>Type a name, or a code that you use for this person.</source>
        <translation>اكتب اسمًا، أو رمزًا تستخدمه لهذا الشخص.</translation>
    </message>
    <message>
        <source>Type its passphrase or its recovery code to open it.</source>
        <translation>اكتب عبارة مرورها أو رمز استردادها لفتحها.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or close other programs that use it.</source>
        <translation>افصلها ثم صِلها من جديد، أو أغلق البرامج الأخرى التي تستخدمها.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>استخدم نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>Use another copy.</source>
        <translation>استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>What can still be read can be saved into a new file.</source>
        <translation>ما يمكن قراءته بعد يمكن إنقاذه في ملف جديد.</translation>
    </message>
    <message>
        <source>What is this, and what causes it?</source>
        <translation>ما هذا، وما سببه؟</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <translation>ما الذي يزيده سوءًا؟</translation>
    </message>
    <message>
        <source>What was saved could not be read back, so the disk may be failing.</source>
        <translation>ما أُنقذ تعذّرت قراءته مجددًا، فقد يكون القرص معطوبًا.</translation>
    </message>
    <message>
        <source>Write it with four digits, such as 1980.</source>
        <translation>اكتبها بأربعة أرقام، مثل 1980.</translation>
    </message>
    <message>
        <source>Your cases are as they were.</source>
        <translation>حالاتك كما كانت.</translation>
    </message>
    <message>
        <source>Your cases are not touched.</source>
        <translation>لم تُمَس حالاتك.</translation>
    </message>
    <message>
        <source>Your cases are open in another window</source>
        <translation>حالاتك مفتوحة في نافذة أخرى</translation>
    </message>
    <message>
        <source>Your cases go on being kept on this computer.</source>
        <translation>تبقى حالاتك تُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your cases were put back or saved in another window</source>
        <translation>استُعيدت حالاتك أو أُنقذت في نافذة أخرى</translation>
    </message>
    <message>
        <source>{0} was not made by this program, or a part of it is missing.</source>
        <translation>لم يصنع هذا البرنامج {0}، أو جزء منه مفقود.</translation>
    </message>
    <message>
        <source>“{0}” does not fit into this computer&apos;s memory.</source>
        <translation>لا تتسع ذاكرة هذا الحاسوب لـ «{0}».</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>النموذج تالف</translation>
    </message>
    <message>
        <source>The model is not ready</source>
        <translation>النموذج غير جاهز</translation>
    </message>
    <message>
        <source>The model may have been removed, or may be open only to people with an access token.</source>
        <translation>ربما أُزيل النموذج، أو ربما هو متاح فقط لمن لديهم رمز وصول.</translation>
    </message>
    <message>
        <source>The model&apos;s description is damaged</source>
        <translation>وصف النموذج تالف</translation>
    </message>
    <message>
        <source>The model&apos;s description is incomplete.</source>
        <translation>وصف النموذج غير كامل.</translation>
    </message>
    <message>
        <source>The model&apos;s weights do not fit its description.</source>
        <translation>أوزان النموذج لا تطابق وصفه.</translation>
    </message>
    <message>
        <source>The models folder cannot be written</source>
        <translation>لا يمكن الكتابة في مجلد النماذج</translation>
    </message>
    <message>
        <source>The part of the model that reads photos does not fit its description.</source>
        <translation>جزء النموذج الذي يقرأ الصور لا يطابق وصفه.</translation>
    </message>
    <message>
        <source>The part of the program that fetches models ended by itself.</source>
        <translation>انتهى جزء البرنامج الذي يجلب النماذج من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The part of the program that opens photos did not start.</source>
        <translation>لم يبدأ جزء البرنامج الذي يفتح الصور.</translation>
    </message>
    <message>
        <source>The parts do not belong together</source>
        <translation>الأجزاء لا ينتمي بعضها إلى بعض</translation>
    </message>
    <message>
        <source>The parts of the model do not fit each other.</source>
        <translation>أجزاء النموذج لا يناسب بعضها بعضًا.</translation>
    </message>
    <message>
        <source>The parts of the model in “{0}” cannot be read or do not fit each other.</source>
        <translation>أجزاء نموذج «{0}» لا يمكن قراءتها أو لا يناسب بعضها بعضًا.</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>عبارة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>عبارة المرور قصيرة جدًا</translation>
    </message>
    <message>
        <source>The photo is too poor to judge.</source>
        <translation>الصورة أسوأ من أن يُحكم عليها.</translation>
    </message>
    <message>
        <source>The photo of this case is damaged</source>
        <translation>صورة هذه الحالة تالفة</translation>
    </message>
    <message>
        <source>The program cannot read its medical texts ({0}).</source>
        <translation>لا يستطيع البرنامج قراءة نصوصه الطبية ({0}).</translation>
    </message>
    <message>
        <source>The program is not sure what this is.</source>
        <translation>البرنامج غير متأكد مما يراه.</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>في رمز الاسترداد خطأ</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>لا يمكن إعداد التقرير</translation>
    </message>
    <message>
        <source>The report&apos;s words are missing</source>
        <translation>كلمات التقرير مفقودة</translation>
    </message>
    <message>
        <source>The stick or disk may be failing; use another one.</source>
        <translation>قد تكون ذاكرة USB أو القرص معطوبًا؛ استخدم غيره.</translation>
    </message>
    <message>
        <source>The title is empty</source>
        <translation>العنوان فارغ</translation>
    </message>
    <message>
        <source>The token cannot be kept</source>
        <translation>لا يمكن حفظ رمز الوصول</translation>
    </message>
    <message>
        <source>The tokenizer cannot be read</source>
        <translation>لا يمكن قراءة مقسّم النص (tokenizer)</translation>
    </message>
    <message>
        <source>The words of the case are still there.</source>
        <translation>كلمات الحالة ما زالت موجودة.</translation>
    </message>
    <message>
        <source>Then make an access token there and give it to this program, which keeps it in this computer&apos;s keychain.</source>
        <translation>ثم أنشئ رمز وصول هناك وأعطه لهذا البرنامج الذي يحفظه في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>لا توجد حالات بعد</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>لا يوجد ملف «{0}».</translation>
    </message>
    <message>
        <source>There is no model called “{0}” on this computer.</source>
        <translation>لا يوجد نموذج اسمه «{0}» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no recovery code</source>
        <translation>لا يوجد رمز استرداد</translation>
    </message>
    <message>
        <source>There is not enough free space for this model.</source>
        <translation>لا توجد مساحة كافية لهذا النموذج.</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>يوجد ملف كهذا بالفعل</translation>
    </message>
    <message>
        <source>There was no room for the model.</source>
        <translation>لم يكن هناك مكان للنموذج.</translation>
    </message>
    <message>
        <source>There was too little memory left for “{0}” to go on.</source>
        <translation>لم تبقَ ذاكرة كافية ليتابع «{0}».</translation>
    </message>
    <message>
        <source>These cases come from a newer version</source>
        <translation>هذه الحالات من نسخة أحدث</translation>
    </message>
    <message>
        <source>These parts need Vicuna or Llama 2 (“llama”).</source>
        <translation>تحتاج هذه الأجزاء Vicuna أو Llama 2 («llama»).</translation>
    </message>
    <message>
        <source>These weights are for testing code only, not for finding out about skin.</source>
        <translation>هذه الأوزان لاختبار الشيفرة فقط، لا لمعرفة شيء عن الجلد.</translation>
    </message>
    <message>
        <source>Thickened skin</source>
        <translation>جلد سميك</translation>
    </message>
    <message>
        <source>Thin skin</source>
        <translation>جلد رقيق</translation>
    </message>
    <message>
        <source>Thin winding lines</source>
        <translation>خطوط رفيعة متعرجة</translation>
    </message>
    <message>
        <source>This case cannot be read</source>
        <translation>لا يمكن قراءة هذه الحالة</translation>
    </message>
    <message>
        <source>This case is gone</source>
        <translation>هذه الحالة لم تعد موجودة</translation>
    </message>
    <message>
        <source>This code belongs to other cases</source>
        <translation>هذا الرمز لحالات أخرى</translation>
    </message>
    <message>
        <source>This computer ran out of memory</source>
        <translation>نفدت ذاكرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is missing, locked or not running, and the token is never written anywhere else.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب مفقودة أو مقفلة أو لا تعمل، ولا يُكتب رمز الوصول في مكان آخر أبدًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain no longer holds the key that opens them.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب لم تعد تحوي المفتاح الذي يفتحها.</translation>
    </message>
    <message>
        <source>This file could not be opened</source>
        <translation>تعذّر فتح هذا الملف</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>هذا الملف تالف</translation>
    </message>
    <message>
        <source>This file is not a photo that can be opened</source>
        <translation>هذا الملف ليس صورة يمكن فتحها</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>هذا الملف كبير جدًا</translation>
    </message>
    <message>
        <source>This file was not opened</source>
        <translation>لم يُفتح هذا الملف</translation>
    </message>
    <message>
        <source>This folder is not a model</source>
        <translation>هذا المجلد ليس نموذجًا</translation>
    </message>
    <message>
        <source>This happens when the keychain was reset, or when you are logged in as another user.</source>
        <translation>يحدث هذا حين تُعاد تهيئة سلسلة المفاتيح، أو حين تسجّل الدخول بمستخدم آخر.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>This is another file</source>
        <translation>هذا ملف آخر</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>This is not a model on the hub</source>
        <translation>هذا ليس نموذجًا على المنصة</translation>
    </message>
    <message>
        <source>This is not a recovery code</source>
        <translation>هذا ليس رمز استرداد</translation>
    </message>
    <message>
        <source>This is not an access token</source>
        <translation>هذا ليس رمز وصول</translation>
    </message>
    <message>
        <source>This model asks who you are</source>
        <translation>يسأل هذا النموذج من أنت</translation>
    </message>
    <message>
        <source>This model brings program code</source>
        <translation>هذا النموذج يحمل شيفرة برامج</translation>
    </message>
    <message>
        <source>This model cannot be removed</source>
        <translation>لا يمكن إزالة هذا النموذج</translation>
    </message>
    <message>
        <source>This model cannot be used here</source>
        <translation>لا يمكن استخدام هذا النموذج هنا</translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation>هذا النموذج قيد الاستخدام</translation>
    </message>
    <message>
        <source>This model is not pinned yet</source>
        <translation>لم تُثبَّت نسخة هذا النموذج بعد</translation>
    </message>
    <message>
        <source>This model&apos;s name cannot be used</source>
        <translation>لا يمكن استخدام اسم هذا النموذج</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>هذا الاسم مستخدم</translation>
    </message>
    <message>
        <source>This needs {0} GB, and the disk has {1} GB free.</source>
        <translation>يحتاج هذا {0} غ.ب، وعلى القرص {1} غ.ب متاحة.</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>لا يمكن قراءة هذه الصورة</translation>
    </message>
    <message>
        <source>This photo does not look like skin.</source>
        <translation>هذه الصورة لا تبدو جلدًا.</translation>
    </message>
    <message>
        <source>This photo is damaged</source>
        <translation>هذه الصورة تالفة</translation>
    </message>
    <message>
        <source>This photo is empty</source>
        <translation>هذه الصورة فارغة</translation>
    </message>
    <message>
        <source>This photo is not there</source>
        <translation>هذه الصورة غير موجودة</translation>
    </message>
    <message>
        <source>This photo is too large</source>
        <translation>هذه الصورة كبيرة جدًا</translation>
    </message>
    <message>
        <source>This photo is too small</source>
        <translation>هذه الصورة صغيرة جدًا</translation>
    </message>
    <message>
        <source>This photo may not be read</source>
        <translation>لا يُسمح بقراءة هذه الصورة</translation>
    </message>
    <message>
        <source>This place cannot be written or read</source>
        <translation>لا يمكن الكتابة في هذا المكان أو القراءة منه</translation>
    </message>
    <message>
        <source>This program cannot rule out skin cancer.</source>
        <translation>لا يستطيع هذا البرنامج استبعاد سرطان الجلد.</translation>
    </message>
    <message>
        <source>This program does not know the model part &quot;{0}&quot;.</source>
        <translation>لا يعرف هذا البرنامج جزء النموذج «{0}».</translation>
    </message>
    <message>
        <source>This program never runs code that comes with a model.</source>
        <translation>لا يشغّل هذا البرنامج أبدًا شيفرة تأتي مع نموذج.</translation>
    </message>
    <message>
        <source>This stick cannot hold such large files</source>
        <translation>ذاكرة USB هذه لا تتسع لملفات بهذا الحجم</translation>
    </message>
    <message>
        <source>Tinea versicolor</source>
        <translation>النخالية المبرقشة (السعفة المبرقشة)</translation>
    </message>
    <message>
        <source>Too little memory is free</source>
        <translation>الذاكرة المتاحة قليلة جدًا</translation>
    </message>
    <message>
        <source>Trouble breathing or swallowing, or swelling of the eyes, lips or tongue, can become deadly within minutes.</source>
        <translation>صعوبة التنفس أو البلع، أو تورم العينين أو الشفتين أو اللسان، قد تصير مميتة خلال دقائق.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد دقائق.</translation>
    </message>
    <message>
        <source>Try again later, or on another network.</source>
        <translation>حاول لاحقًا، أو على شبكة أخرى.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Type a few letters as the title of this case.</source>
        <translation>اكتب بضعة أحرف عنوانًا لهذه الحالة.</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>اكتب سؤالًا أولًا.</translation>
    </message>
    <message>
        <source>Type your passphrase to open them.</source>
        <translation>اكتب عبارة المرور لفتحها.</translation>
    </message>
    <message>
        <source>Type your recovery code to open them.</source>
        <translation>اكتب رمز الاسترداد لفتحها.</translation>
    </message>
    <message>
        <source>Unlock it, or log out and in again, then start the program again.</source>
        <translation>افتح قفلها، أو سجّل الخروج ثم الدخول، ثم شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>افتح قفل سلسلة المفاتيح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Use a stick formatted as exFAT or NTFS.</source>
        <translation>استخدم ذاكرة USB مهيأة بنظام exFAT أو NTFS.</translation>
    </message>
    <message>
        <source>Use daylight.</source>
        <translation>استخدم ضوء النهار.</translation>
    </message>
    <message>
        <source>Use more light.</source>
        <translation>استخدم ضوءًا أكثر.</translation>
    </message>
    <message>
        <source>Use softer light.</source>
        <translation>استخدم ضوءًا أنعم.</translation>
    </message>
    <message>
        <source>Venous leg ulcer</source>
        <translation>قرحة الساق الوريدية</translation>
    </message>
    <message>
        <source>Very dry skin</source>
        <translation>جلد شديد الجفاف</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>انتظر حتى ينتهي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>What has arrived so far is kept.</source>
        <translation>ما وصل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>What is found in a photo comes from the built-in model.</source>
        <translation>ما يُكتشف في الصورة يأتي من النموذج المدمج.</translation>
    </message>
    <message>
        <source>What treatment and medication should be recommended for this case?</source>
        <translation>ما العلاج والدواء اللذان يُنصح بهما لهذه الحالة؟</translation>
    </message>
    <message>
        <source>What was kept of it is damaged.</source>
        <translation>ما حُفظ منها تالف.</translation>
    </message>
    <message>
        <source>What you said about this spot can be a sign of skin cancer.</source>
        <translation>ما قلته عن هذه البقعة قد يكون علامة على سرطان الجلد.</translation>
    </message>
    <message>
        <source>What you said can be a sign of a skin disease that does lasting harm when it is treated late.</source>
        <translation>ما قلته قد يكون علامة على مرض جلدي يسبب ضررًا دائمًا إذا تأخر علاجه.</translation>
    </message>
    <message>
        <source>When nearly all of the skin is red or peels off, the body loses water and heat.</source>
        <translation>حين يحمرّ الجلد كله تقريبًا أو يتقشر يفقد الجسم الماء والحرارة.</translation>
    </message>
    <message>
        <source>Without it the cases there cannot be opened.</source>
        <translation>من دونه لا يمكن فتح الحالات هناك.</translation>
    </message>
    <message>
        <source>Write its name as on the hub: the owner, a slash and the model, “owner/model”.</source>
        <translation>اكتب اسمه كما على المنصة: المالك ثم شرطة مائلة ثم النموذج، «المالك/النموذج».</translation>
    </message>
    <message>
        <source>Yellow areas</source>
        <translation>مناطق صفراء</translation>
    </message>
    <message>
        <source>You can start with the care steps for this.</source>
        <translation>يمكنك البدء بخطوات العناية الخاصة بهذا.</translation>
    </message>
    <message>
        <source>You have no permission to read the file.</source>
        <translation>ليس لديك إذن بقراءة الملف.</translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation>أنت أوقفت هذا.</translation>
    </message>
    <message>
        <source>Your case is not touched.</source>
        <translation>لم تُمَس حالتك.</translation>
    </message>
    <message>
        <source>Your cases are in use</source>
        <translation>حالاتك قيد الاستخدام</translation>
    </message>
    <message>
        <source>Your cases are kept.</source>
        <translation>حالاتك محفوظة.</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>حالاتك مقفلة</translation>
    </message>
    <message>
        <source>Your cases cannot be opened</source>
        <translation>لا يمكن فتح حالاتك</translation>
    </message>
    <message>
        <source>Your cases cannot be reached</source>
        <translation>لا يمكن الوصول إلى حالاتك</translation>
    </message>
    <message>
        <source>Your cases still lie, locked, in {0}; nothing was changed.</source>
        <translation>حالاتك ما زالت مقفلة في {0}؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your cases were set up in another window</source>
        <translation>أُعدّت حالاتك في نافذة أخرى</translation>
    </message>
    <message>
        <source>Your other cases are not touched.</source>
        <translation>لم تُمَس حالاتك الأخرى.</translation>
    </message>
    <message>
        <source>{0} has no tensor “{1}”.</source>
        <translation>ليس في {0} الموتّر «{1}».</translation>
    </message>
    <message>
        <source>{0}: “{1}” is {2}, where {3} is needed.</source>
        <translation>{0}: «{1}» هو {2}، والمطلوب {3}.</translation>
    </message>
    <message>
        <source>“{0}” came out damaged.</source>
        <translation>خرج «{0}» تالفًا.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as safetensors.</source>
        <translation>لا يمكن قراءة «{0}» بصيغة safetensors.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written.</source>
        <translation>لا يمكن كتابة «{0}».</translation>
    </message>
    <message>
        <source>“{0}” exists.</source>
        <translation>«{0}» موجود.</translation>
    </message>
    <message>
        <source>“{0}” has no config.json of a language model.</source>
        <translation>ليس في «{0}» ملف config.json لنموذج لغة.</translation>
    </message>
    <message>
        <source>“{0}” holds a model of the kind “{1}”.</source>
        <translation>في «{0}» نموذج من النوع «{1}».</translation>
    </message>
    <message>
        <source>“{0}” holds no *.safetensors and no pytorch_model*.bin.</source>
        <translation>ليس في «{0}» ملفات ‎*.safetensors ولا pytorch_model*.bin.</translation>
    </message>
    <message>
        <source>“{0}” in it is not a plain file.</source>
        <translation>«{0}» فيه ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is damaged.</source>
        <translation>«{0}» في «{1}» تالف.</translation>
    </message>
    <message>
        <source>“{0}” is broken, or holds something else than a model&apos;s weights.</source>
        <translation>«{0}» معطوب، أو يحوي شيئًا غير أوزان نموذج.</translation>
    </message>
    <message>
        <source>“{0}” is in {1}.</source>
        <translation>«{0}» في {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not JSON.</source>
        <translation>«{0}» ليس JSON.</translation>
    </message>
    <message>
        <source>“{0}” is not what the hub promised.</source>
        <translation>«{0}» ليس ما وعدت به المنصة.</translation>
    </message>
    <message>
        <source>“{0}” is not what the model&apos;s own list says.</source>
        <translation>«{0}» ليس ما تقوله قائمة النموذج نفسه.</translation>
    </message>
    <message>
        <source>“{0}” takes {1} numbers for each token, but the part before it gives {2}.</source>
        <translation>«{0}» يأخذ {1} عددًا لكل وحدة، لكن الجزء الذي قبله يعطي {2}.</translation>
    </message>
    <message>
        <source>“{0}” takes {1} numbers, so it needs a Q-Former.</source>
        <translation>«{0}» يأخذ {1} عددًا، فيحتاج Q-Former.</translation>
    </message>
    <message>
        <source>“{0}” was given as {1}, but it is {2}.</source>
        <translation>أُعطي «{0}» على أنه {1}، لكنه {2}.</translation>
    </message>
    <message>
        <source>“{0}” was made for a language model of width {1} ({2}), but the one in “{3}” has {4} ({5}).</source>
        <translation>صُنع «{0}» لنموذج لغة عرضه {1} ({2})، لكن عرض الموجود في «{3}» هو {4} ({5}).</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hub access token</source>
        <translation>رمز الوصول إلى المنصة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Some models can be fetched only after you agree to their terms on their page on the Hugging Face Hub. Agree there, make an access token that can only read, and put it here. It is kept in this computer&apos;s keychain.</source>
        <translation>لا يمكن جلب بعض النماذج إلا بعد قبول شروطها على صفحتها في منصة Hugging Face Hub. اقبلها هناك، وأنشئ رمز وصول للقراءة فقط، وضعه هنا. ويُحفظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>About photo {number}</source>
        <translation>عن الصورة {number}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>اسأل نموذجًا آخر</translation>
    </message>
    <message>
        <source>Asks this again of another model</source>
        <translation>يسأل نموذجًا آخر السؤال نفسه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Changes this question and asks it anew</source>
        <translation>يغيّر هذا السؤال ويطرحه من جديد</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Copies this answer</source>
        <translation>ينسخ هذه الإجابة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>End of the answer</source>
        <translation>نهاية الإجابة</translation>
    </message>
    <message>
        <source>From your answers</source>
        <translation>من إجاباتك</translation>
    </message>
    <message>
        <source>Has this question answered from the start</source>
        <translation>يجعل هذا السؤال يُجاب عنه من البداية</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Seen in the photo</source>
        <translation>مرئي في الصورة</translation>
    </message>
    <message>
        <source>Shows both models&apos; answers side by side</source>
        <translation>يعرض إجابتي النموذجين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Shows where each sentence comes from</source>
        <translation>يعرض مصدر كل جملة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>أوقفتها أنت</translation>
    </message>
    <message>
        <source>The model&apos;s own words, not checked</source>
        <translation>كلام النموذج نفسه، دون تحقق</translation>
    </message>
    <message>
        <source>Writing an answer …</source>
        <translation>كتابة إجابة …</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Bring back what was deleted</source>
        <translation>استعد ما حُذف</translation>
    </message>
    <message>
        <source>Deleted cases</source>
        <translation>الحالات المحذوفة</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n case(s)</source>
        <translation>
            <numerusform>حُذف: لا حالات</numerusform>
            <numerusform>حُذف: حالة واحدة</numerusform>
            <numerusform>حُذف: حالتان</numerusform>
            <numerusform>حُذف: %n حالات</numerusform>
            <numerusform>حُذف: %n حالة</numerusform>
            <numerusform>حُذف: %n حالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: “{title}”</source>
        <translation>حُذفت: «{title}»</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>الوقت المتبقي للتراجع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجَع</translation>
    </message>
    <message>
        <source>Undo: Ctrl+Z</source>
        <translation>تراجع: Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>Check for a new version</source>
        <translation>التحقق من وجود نسخة جديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Page with all versions</source>
        <translation>صفحة كل النسخ</translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation>هذه هي النسخة {0}</translation>
    </message>
    <message>
        <source>This program opens no connection, so it never looks for a new version by itself. A new version keeps your cases and settings.</source>
        <translation>لا يفتح هذا البرنامج أي اتصال، فلا يبحث بنفسه عن نسخة جديدة أبدًا. والنسخة الجديدة تُبقي حالاتك وإعداداتك.</translation>
    </message>
    <message>
        <source>To look yourself, go to where you got the program from.</source>
        <translation>لتنظر بنفسك، اذهب إلى حيث حصلت على البرنامج.</translation>
    </message>
    <message>
        <source>To look yourself, open this page in your browser:</source>
        <translation>لتنظر بنفسك، افتح هذه الصفحة في متصفحك:</translation>
    </message>
</context>
<context>
    <name>VersionLine</name>
    <message>
        <source>Newer version of this question</source>
        <translation>صيغة أحدث من هذا السؤال</translation>
    </message>
    <message>
        <source>Older version of this question</source>
        <translation>صيغة أقدم من هذا السؤال</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>تخطَّ الباقي</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Welcome to SkinGPT Desktop</source>
        <translation>مرحبًا بك في SkinGPT Desktop</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>A clinic, for the skin of many people</source>
        <translation>عيادة، لجلد أشخاص كثيرين</translation>
    </message>
    <message>
        <source>I do, for my own skin or my family&apos;s</source>
        <translation>أنا، لجلدي أو جلد أسرتي</translation>
    </message>
    <message>
        <source>In a clinic your cases lock sooner when nobody uses the computer. You can change this in the settings.</source>
        <translation>في العيادة تُقفل حالاتك أسرع حين لا يستخدم أحد الحاسوب. ويمكنك تغيير هذا في الإعدادات.</translation>
    </message>
    <message>
        <source>Who uses it?</source>
        <translation>من يستخدمه؟</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A doctor soon</source>
        <translation>طبيب قريبًا</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>أي موضع</translation>
    </message>
    <message>
        <source>Begun on {day}</source>
        <translation>بدأت في {day}</translation>
    </message>
    <message>
        <source>Care for it at home</source>
        <translation>يمكنك العناية به في البيت</translation>
    </message>
    <message>
        <source>Doctor soon</source>
        <translation>طبيب قريبًا</translation>
    </message>
    <message>
        <source>Doctor today</source>
        <translation>طبيب اليوم</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>اطلب المساعدة الطارئة الآن</translation>
    </message>
    <message>
        <source>Getting ready: checking the model&apos;s parts</source>
        <translation>التجهيز: التحقق من أجزاء النموذج</translation>
    </message>
    <message>
        <source>Getting ready: loading the model</source>
        <translation>التجهيز: تحميل النموذج</translation>
    </message>
    <message>
        <source>Getting ready: warming up</source>
        <translation>التجهيز: الإحماء</translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation>الوسوم: {labels}</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>النظر إلى الصورة</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>عُلّمت كمنتهية</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Not a diagnosis · Not approved by any regulator · Nothing leaves this computer</source>
        <translation>ليس تشخيصًا · لم توافق عليه أي جهة رقابية · لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم تنته بعد</translation>
    </message>
    <message>
        <source>Not skin</source>
        <translation>ليس جلدًا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>فتح الصورة</translation>
    </message>
    <message>
        <source>Parts of the photo are too bright. Switch off the flash and keep out of direct sun.</source>
        <translation>أجزاء من الصورة ساطعة جدًا. أطفئ الفلاش وابتعد عن الشمس المباشرة.</translation>
    </message>
    <message>
        <source>Photo to take again</source>
        <translation>صورة تُعاد</translation>
    </message>
    <message>
        <source>Poor photo</source>
        <translation>صورة رديئة</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>راجع طبيبًا اليوم</translation>
    </message>
    <message>
        <source>See a doctor when you can</source>
        <translation>راجع طبيبًا عندما تستطيع</translation>
    </message>
    <message>
        <source>See a doctor within two weeks</source>
        <translation>راجع طبيبًا خلال أسبوعين</translation>
    </message>
    <message>
        <source>SkinGPT Desktop looks at a photo of skin and says in words what it sees, what that may be, and what to do next.

It is not a diagnosis and does not replace a doctor. It is not approved by any regulator. It can be wrong: it can miss a serious illness and it can name one that is not there. If your skin worries you, see a doctor.

Everything happens on this computer. Photos and conversations are kept in a locked file, and no connection to a network is opened.</source>
        <translation>ينظر SkinGPT Desktop إلى صورة للجلد ويقول بالكلمات ما يراه، وما قد يكون، وما العمل بعد ذلك.

ليس تشخيصًا ولا يحل محل الطبيب. ولم توافق عليه أي جهة رقابية. وقد يخطئ: فقد يفوته مرض خطير، وقد يذكر مرضًا غير موجود. إذا كان جلدك يقلقك فراجع طبيبًا.

كل شيء يجري على هذا الحاسوب. تُحفظ الصور والمحادثات في ملف مقفل، ولا يُفتح أي اتصال بشبكة.</translation>
    </message>
    <message>
        <source>The colours look off. Daylight shows the skin&apos;s own colour best.</source>
        <translation>تبدو الألوان غير صحيحة. ضوء النهار يُظهر لون الجلد الحقيقي أفضل.</translation>
    </message>
    <message>
        <source>The photo has few details. Use the camera&apos;s own photo, not a small copy of it.</source>
        <translation>في الصورة تفاصيل قليلة. استخدم صورة الكاميرا الأصلية لا نسخة صغيرة منها.</translation>
    </message>
    <message>
        <source>The photo is dark. Go to a window or switch on a lamp, and take it again.</source>
        <translation>الصورة داكنة. اذهب إلى نافذة أو أشعل مصباحًا والتقطها من جديد.</translation>
    </message>
    <message>
        <source>The photo is not sharp. Hold the phone still, a hand&apos;s width away, and tap on the spot before you take it.</source>
        <translation>الصورة غير واضحة. ثبّت الهاتف على بعد كف، والمس البقعة على الشاشة قبل التقاطها.</translation>
    </message>
    <message>
        <source>The skin fills only a small part. Go closer, or crop the photo around the skin.</source>
        <translation>يملأ الجلد جزءًا صغيرًا فقط. اقترب، أو قص الصورة حول الجلد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>تغيّرت في {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>labels: {labels}</source>
        <translation>الوسوم: {labels}</translation>
    </message>
    <message>
        <source>less likely</source>
        <translation>أقل احتمالًا</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>{condition}?</source>
        <translation>{condition}؟</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Checking every page of the copy …</source>
        <translation>التحقق من كل صفحة في النسخة …</translation>
    </message>
    <message>
        <source>Copying the cases …</source>
        <translation>نسخ الحالات …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>Year of birth, if you like</source>
        <translation>سنة الميلاد إن أردت</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكورة</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>أجزاء النافذة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
</context>
</TS>

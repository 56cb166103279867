<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>AboutPage</name>
    <message>
        <source>If you feel very ill, if it is hard to breathe, or if a rash spreads within hours, do not ask a program. Get emergency help.</source>
        <translation>如果您感觉非常不适、呼吸困难，或皮疹在几小时内扩散，请不要询问程序，立即寻求急救。</translation>
    </message>
    <message>
        <source>It is not a doctor and makes no diagnosis. It can be wrong: it can miss a serious illness, and it can name one that is not there.</source>
        <translation>它不是医生，也不做诊断。它可能出错：可能漏掉严重的疾病，也可能说出并不存在的疾病。</translation>
    </message>
    <message>
        <source>It looks at a photo of skin and says what that may be.</source>
        <translation>它查看一张皮肤照片，并说明可能是什么。</translation>
    </message>
    <message>
        <source>No regulator, such as the FDA, has approved it.</source>
        <translation>没有任何监管机构（如 FDA）批准过它。</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>这是什么，不是什么</translation>
    </message>
    <message>
        <source>Your photos stay on this computer, in a locked file. The program opens no connection to the internet, unless you ask it to fetch another model.</source>
        <translation>您的照片留在这台电脑上，保存在加锁的文件里。除非您要求下载别的模型，程序不会连接互联网。</translation>
    </message>
</context>
<context>
    <name>AnywayCard</name>
    <message>
        <source>Emergency help now</source>
        <translation>立即急救</translation>
    </message>
    <message>
        <source>See a doctor anyway</source>
        <translation>无论如何都要看医生</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <translation>两周内</translation>
    </message>
    <message>
        <source>if a spot is new, grows, changes or bleeds, or a sore does not heal.</source>
        <translation>如果斑点是新出现的、变大、变化或出血，或疮口不愈合。</translation>
    </message>
    <message>
        <source>if the skin is suddenly red, hot and sore, it spreads fast, it blisters, or there are sores in the mouth or at the eyes.</source>
        <translation>如果皮肤突然红、热、痛，迅速扩散、起水疱，或口腔、眼睛有溃疡。</translation>
    </message>
    <message>
        <source>if you find it hard to breathe or swallow, your lips or tongue swell, a rash does not fade under a glass, or you feel very ill or confused with a fever.</source>
        <translation>如果您呼吸或吞咽困难、嘴唇或舌头肿胀、用玻璃杯按压皮疹不消退，或发烧时感觉非常不适或意识混乱。</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>%n case(s) are back.</source>
        <translation>
            <numerusform>已恢复 %n 个病例。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in {name}. Only your passphrase or your recovery code of now opens it. Keep it on another disk.</source>
        <translation>
            <numerusform>{name} 中有 %n 个病例。只有您现在的口令或恢复码能打开它。请存放在另一个磁盘上。</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Back up all cases</source>
        <translation>备份所有病例</translation>
    </message>
    <message>
        <source>Back up all the same</source>
        <translation>仍然备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only this computer could open the backup</source>
        <translation>只有这台电脑能打开该备份</translation>
    </message>
    <message>
        <source>Put the cases of this backup in the place of yours?</source>
        <translation>用此备份中的病例替换您的病例？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>备份已恢复</translation>
    </message>
    <message>
        <source>The backup is written and checked</source>
        <translation>备份已写入并检查</translation>
    </message>
    <message>
        <source>The cases that are here now are not deleted: they are put aside, locked as they are, in a folder beside. Then the window shows the cases of “{name}”.</source>
        <translation>这里现有的病例不会删除：它们按原样锁着，放到旁边的文件夹里。然后窗口显示“{name}”的病例。</translation>
    </message>
    <message>
        <source>Those that were here before lie, locked as they were, in {folder}.</source>
        <translation>之前的病例按原样锁着，放在 {folder}。</translation>
    </message>
    <message>
        <source>Unlock the backup</source>
        <translation>解锁备份</translation>
    </message>
    <message>
        <source>You have no recovery code and no passphrase yet. If this computer is lost, such a backup is lost with it. Make a recovery code first: File, Lock and keys …</source>
        <translation>您还没有恢复码和口令。如果这台电脑丢失，这样的备份也随之丢失。请先创建恢复码：文件，锁和密钥…</translation>
    </message>
</context>
<context>
    <name>BodyPicture</name>
    <message>
        <source>From behind</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>From in front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Picture of the body; the list beside it does the same</source>
        <translation>身体图；旁边的列表作用相同</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>{step} · {seconds} s</source>
        <translation>{step} · {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Add to this case</source>
        <translation>加入此病例</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera {number}</source>
        <translation>摄像头 {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a photo …</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Count down 3 seconds</source>
        <translation>倒计时 3 秒</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>怎样拍好照片</translation>
    </message>
    <message>
        <source>Looking for the camera</source>
        <translation>正在寻找摄像头</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>停止倒计时</translation>
    </message>
    <message>
        <source>Switching the camera on</source>
        <translation>正在打开摄像头</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>The camera is on.</source>
        <translation>摄像头已打开。</translation>
    </message>
    <message>
        <source>The photo is taken. The camera is off.</source>
        <translation>照片已拍好。摄像头已关闭。</translation>
    </message>
    <message>
        <source>The space bar does it too</source>
        <translation>也可以按空格键</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use for a new case</source>
        <translation>用于新病例</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>使用这张照片</translation>
    </message>
</context>
<context>
    <name>CaseDelegate</name>
    <message>
        <source>Title of the case</source>
        <translation>病例标题</translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>CaseItems</name>
    <message>
        <source>Enter opens a case, F2 renames it, Delete deletes it. Hold Shift or Ctrl to choose several.</source>
        <translation>回车打开病例，F2 改名，Delete 删除。按住 Shift 或 Ctrl 可选择多个。</translation>
    </message>
    <message>
        <source>Kept cases</source>
        <translation>保存的病例</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Compare photos …</source>
        <translation>比较照片…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the case (Del)</source>
        <translation>删除病例 (Del)</translation>
    </message>
    <message>
        <source>Details of the case (F4)</source>
        <translation>病例详情 (F4)</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为已处理</translation>
    </message>
    <message>
        <source>Mark as done, or not (Ctrl+Enter)</source>
        <translation>标记为已处理或取消（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation>新建 (Ctrl+N)</translation>
    </message>
    <message>
        <source>No cases yet. Each photo you ask about is kept here, locked.</source>
        <translation>还没有病例。您询问过的每张照片都会加锁保存在这里。</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Put under a person …</source>
        <translation>归到某人名下…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>显示所有病例</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这样的病例。</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>A few questions …</source>
        <translation>几个问题…</translation>
    </message>
    <message>
        <source>A page or two to print or save</source>
        <translation>一两页，可打印或保存</translation>
    </message>
    <message>
        <source>Brighter: the places that counted most. This is where the program looked, not the border of the lesion, and it can look at the wrong place.</source>
        <translation>较亮：最重要的部位。这是程序看的地方，不是病灶的边界，也可能看错地方。</translation>
    </message>
    <message>
        <source>Dims what it looked at less (Ctrl+E)</source>
        <translation>把较少关注的部分变暗 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Photo and findings</source>
        <translation>照片和所见</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>它看了哪里</translation>
    </message>
    <message>
        <source>Your answers can show that care is needed sooner</source>
        <translation>您的回答可能表明需要更早就医</translation>
    </message>
</context>
<context>
    <name>CasesDesk</name>
    <message>
        <source>Add another photo of the spot to this case, or choose two cases in the list (hold Ctrl), then compare them.</source>
        <translation>请为此病例添加该部位的另一张照片，或在列表中选择两个病例（按住 Ctrl），然后比较。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>已标记为已处理</translation>
    </message>
    <message>
        <source>Not done any more</source>
        <translation>已取消已处理标记</translation>
    </message>
    <message numerus="yes">
        <source>Put %n case(s) under a person</source>
        <translation>
            <numerusform>将 %n 个病例归到某人名下</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this case under a person</source>
        <translation>把此病例归到某人名下</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>移除“{name}”？</translation>
    </message>
    <message>
        <source>The name is erased from this computer. The cases stay, and are nobody&apos;s.</source>
        <translation>该姓名将从这台电脑删除。病例保留，不属于任何人。</translation>
    </message>
    <message>
        <source>There is only one photo</source>
        <translation>只有一张照片</translation>
    </message>
</context>
<context>
    <name>ChooseLockDialog</name>
    <message>
        <source>A passphrase that only you know</source>
        <translation>只有您知道的口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Nothing to type. Whoever can use this computer in your name can open your cases.</source>
        <translation>无需输入。能以您的身份使用这台电脑的人就能打开您的病例。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Protect your cases</source>
        <translation>保护您的病例</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再输入一次口令</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>两次不一致，请重新输入。</translation>
    </message>
    <message>
        <source>This computer keeps the key (simplest)</source>
        <translation>由这台电脑保管密钥（最简单）</translation>
    </message>
    <message numerus="yes">
        <source>This is too short. Use at least %n letter(s).</source>
        <translation>
            <numerusform>太短了。请至少使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>请先输入口令。</translation>
    </message>
    <message>
        <source>You type it each time the program starts. Several words that do not belong together are best.</source>
        <translation>每次启动程序时输入。最好用几个互不相关的词。</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n photo(s) still wait. They stay where they are on this computer, but are not among your cases.</source>
        <translation>
            <numerusform>还有 %n 张照片在等待。它们仍在这台电脑原处，但不在您的病例中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Make room on the disk and try again, or close and lose it.</source>
        <translation>请在磁盘上腾出空间后重试，或者关闭并丢失它。</translation>
    </message>
    <message>
        <source>Some photos were not looked at yet</source>
        <translation>有些照片还没看</translation>
    </message>
    <message>
        <source>This conversation could not be kept</source>
        <translation>无法保存这段对话</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Unlock to go on, or close once more: they stay where they are.</source>
        <translation>解锁后继续，或再次关闭：它们留在原处。</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>A code that you made before opens nothing any more once you press Done.</source>
        <translation>您按“完成”后，之前创建的恢复码就不再有效。</translation>
    </message>
    <message>
        <source>Did you forget your passphrase, or did the computer lose its key? Then this code opens your cases in SkinGPT Desktop, and the backups made since. Keep it in a safe place, away from the computer.</source>
        <translation>忘记了口令，或者电脑丢失了密钥？此恢复码可打开您在 SkinGPT Desktop 中的病例以及此后创建的备份。请把它放在远离电脑的安全地方。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>I have written it down, printed it or saved it</source>
        <translation>我已写下、打印或保存</translation>
    </message>
    <message>
        <source>If you forget your passphrase, or this computer loses its key, this code opens your cases and your backups. Without it they would be lost.</source>
        <translation>如果您忘记口令，或这台电脑丢失密钥，此恢复码可以打开您的病例和备份。没有它，它们就会丢失。</translation>
    </message>
    <message>
        <source>Keep it on paper or on a stick, away from this computer: whoever has both can open your cases. It is shown this one time only.</source>
        <translation>请写在纸上或存到 U 盘，远离这台电脑：同时拥有两者的人可以打开您的病例。它只显示这一次。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>恢复码：{code}</translation>
    </message>
    <message>
        <source>Save as a text file …</source>
        <translation>存为文本文件…</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>保存恢复码</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>您的恢复码</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Models can be wrong, and two that agree can both be wrong. Neither answer is a diagnosis.</source>
        <translation>模型可能出错，两个一致的模型也可能都错。任何一个回答都不是诊断。</translation>
    </message>
    <message>
        <source>Two answers side by side</source>
        <translation>并排的两个回答</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>The answer is written here as soon as the photo was looked at.</source>
        <translation>看完照片后，回答会写在这里。</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s)?</source>
        <translation>
            <numerusform>删除 %n 个病例？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their photos, findings and conversations are erased from this computer. You can undo this for %n second(s).</source>
        <translation>
            <numerusform>它们的照片、所见和对话将从这台电脑删除。您可以在 %n 秒内撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Details of the case</source>
        <translation>病例详情</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The title is empty. Type a few letters.</source>
        <translation>标题是空的。请输入几个字。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>在身体的哪个部位</translation>
    </message>
    <message>
        <source>Words of your own, with commas between</source>
        <translation>您自己的词，用逗号分隔</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n check(s) found a problem.</source>
        <translation>
            <numerusform>有 %n 项检查发现了问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Looking at the parts of the program …</source>
        <translation>正在检查程序的各部分…</translation>
    </message>
    <message>
        <source>No photo, no name and no word of yours is in it, nor the name of your folder. It is in English, so that whoever helps you can read it.</source>
        <translation>其中没有您的照片、姓名和任何文字，也没有您的文件夹名。内容为英文，方便帮助您的人阅读。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Let go to add it to the open case</source>
        <translation>松开即可加到打开的病例</translation>
    </message>
    <message>
        <source>Let go to ask about this photo</source>
        <translation>松开即可询问这张照片</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a photo …</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>把照片拖到这里</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>怎样拍好照片</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or HEIC. The photo stays on this computer.</source>
        <translation>JPEG、PNG、WebP 或 HEIC。照片留在这台电脑上。</translation>
    </message>
    <message>
        <source>Place for a photo</source>
        <translation>放照片的地方</translation>
    </message>
    <message>
        <source>Sharp, in daylight, a hand&apos;s width away.</source>
        <translation>清晰、日光下、一掌远。</translation>
    </message>
    <message>
        <source>Take a photo …</source>
        <translation>拍照…</translation>
    </message>
    <message>
        <source>of the skin you want to ask about. You can also paste one (Ctrl+V).</source>
        <translation>拍的是您想询问的皮肤。您也可以粘贴照片 (Ctrl+V)。</translation>
    </message>
</context>
<context>
    <name>ExplainedRow</name>
    <message>
        <source>Read all about it …</source>
        <translation>阅读全部内容…</translation>
    </message>
    <message>
        <source>Shows what this means</source>
        <translation>显示它的含义</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Fewer filters</source>
        <translation>较少筛选</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>从何时起</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the cases: words, names or a day</source>
        <translation>搜索病例：词语、名称或日期</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>在身体的哪个部位</translation>
    </message>
    <message>
        <source>Which cases to show</source>
        <translation>显示哪些病例</translation>
    </message>
    <message>
        <source>Which label</source>
        <translation>哪个标签</translation>
    </message>
    <message>
        <source>Whose cases to show</source>
        <translation>显示谁的病例</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Not sure what this is</source>
        <translation>不确定是什么</translation>
    </message>
    <message>
        <source>Only a doctor can tell which of these it is, if any.</source>
        <translation>只有医生能判断是其中哪一种，或都不是。</translation>
    </message>
    <message>
        <source>Show all signs</source>
        <translation>显示全部体征</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>显示数值</translation>
    </message>
    <message>
        <source>Show the clearest only</source>
        <translation>只显示最明显的</translation>
    </message>
    <message>
        <source>Shows the model&apos;s own percentages</source>
        <translation>显示模型自己的百分比</translation>
    </message>
    <message>
        <source>The photo has faults, so nothing is called likely.</source>
        <translation>照片有缺陷，因此没有任何一项标为“很可能”。</translation>
    </message>
    <message>
        <source>The photo looks like skin, but the program does not know it well enough to name anything. It says so instead of guessing.</source>
        <translation>照片看起来是皮肤，但程序了解得不够，说不出名称。它直说，而不是猜测。</translation>
    </message>
    <message>
        <source>Try another photo …</source>
        <translation>换一张照片…</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>可能是什么</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>看到了什么</translation>
    </message>
    <message>
        <source>What may help: one sharp photo in daylight from a hand&apos;s width away, one from the side, and one from further off that shows where on the body it is.</source>
        <translation>可能有帮助的：日光下一掌远的清晰照片一张，侧面一张，再从远处拍一张显示在身体哪个部位。</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Getting the model ready …</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Model: {name} {version} · {precision} · on this computer</source>
        <translation>模型：{name} {version} · {precision} · 在这台电脑上</translation>
    </message>
    <message>
        <source>Models …</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Puts your cases away at once (Ctrl+L)</source>
        <translation>立即锁上您的病例 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Shows the models, to change or add one</source>
        <translation>显示模型，可更换或添加</translation>
    </message>
    <message>
        <source>The model is not ready</source>
        <translation>模型还没准备好</translation>
    </message>
</context>
<context>
    <name>FramingCanvas</name>
    <message>
        <source>Kept: {left} to {right} percent across, {top} to {bottom} percent down.</source>
        <translation>保留：横向 {left}% 至 {right}%，纵向 {top}% 至 {bottom}%。</translation>
    </message>
    <message>
        <source>Marked: {x} percent across, {y} percent down.</source>
        <translation>标记：横向 {x}%，纵向 {y}%。</translation>
    </message>
    <message>
        <source>Photo to crop and mark</source>
        <translation>要裁剪和标记的照片</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>As it was taken</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Click on the spot you mean and pull to size the ring. Keys: arrows move it, plus and minus size it. The ring shows in the report.</source>
        <translation>点击您所指的位置，拖动可调整圆圈大小。按键：方向键移动，加减键调整大小。圆圈会显示在报告中。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Crop, turn or mark</source>
        <translation>裁剪、旋转或标记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Mark the spot</source>
        <translation>标记位置</translation>
    </message>
    <message>
        <source>Pull a corner, or draw a frame around the skin that matters. Keys: arrows move the frame, plus and minus size it, Shift and arrows pull its corner. The program looks at what is inside. The photo itself is kept whole.</source>
        <translation>拖动一角，或在要看的皮肤周围画框。按键：方向键移动方框，加减键调整大小，Shift 加方向键拖动一角。程序只看框内的部分。照片本身完整保留。</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>+, -, 0 in the photo</source>
        <translation>在照片上按 +、-、0</translation>
    </message>
    <message>
        <source>A computer can break. Make a backup, and keep your recovery code elsewhere.</source>
        <translation>电脑可能损坏。请做备份，并把恢复码放在别处。</translation>
    </message>
    <message>
        <source>A new line in the question</source>
        <translation>在问题中换行</translation>
    </message>
    <message>
        <source>A sentence from a written record, with its source.</source>
        <translation>来自书面记录的句子，附有来源。</translation>
    </message>
    <message>
        <source>A sentence that agrees with what the model saw.</source>
        <translation>与模型所见一致的句子。</translation>
    </message>
    <message>
        <source>A sentence that nobody has checked. It may be wrong.</source>
        <translation>没有人核实过的句子，可能有错。</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt 加字母</translation>
    </message>
    <message>
        <source>An answer of yours that asks for care soon. Fixed rules decide, not the model.</source>
        <translation>您的某个回答提示需要尽快就医。由固定规则决定，不是由模型决定。</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>周围</translation>
    </message>
    <message>
        <source>Call your emergency number now</source>
        <translation>立即拨打急救电话</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Ctrl+Page Down, Ctrl+Page Up</source>
        <translation>Ctrl+Page Down、Ctrl+Page Up</translation>
    </message>
    <message>
        <source>Daylight at a window is best. No flash, no direct sun, no lamp behind.</source>
        <translation>窗边的日光最好。不用闪光灯，不要阳光直射，背后不要有灯。</translation>
    </message>
    <message>
        <source>Delete on a small photo</source>
        <translation>在小照片上按 Delete</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Do not wait for this program</source>
        <translation>不要等这个程序</translation>
    </message>
    <message>
        <source>Enter in the question</source>
        <translation>在问题中按回车</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>回车、空格</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2, Delete in the list</source>
        <translation>在列表中按 F2、Delete</translation>
    </message>
    <message>
        <source>Good light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Hold the phone still with both hands, tap on the spot on its screen, then take the photo. Use the camera&apos;s own photo, not one from a chat.</source>
        <translation>双手拿稳手机，在屏幕上点一下那个位置，然后拍照。请用相机的原图，不要用聊天软件里的图片。</translation>
    </message>
    <message>
        <source>It cannot examine anyone and it cannot rule out an emergency. If you are worried, get help first and ask later.</source>
        <translation>它不能给任何人做检查，也不能排除紧急情况。如果您担心，请先求助，再询问。</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>保留副本</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it</source>
        <translation>放大、缩小、显示整张</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>可能性较小</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性大</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>One photo from an arm&apos;s length shows where it is. One from a hand&apos;s width shows the spot. Skin should fill most of it.</source>
        <translation>一臂远的照片显示它在哪里，一掌远的照片显示细节。皮肤应占满照片的大部分。</translation>
    </message>
    <message>
        <source>One problem of one person, with its photos, answers and questions.</source>
        <translation>一个人的一个问题，包括照片、回答和提问。</translation>
    </message>
    <message>
        <source>Only someone who can open your lock. A report that you save or print is not locked any more.</source>
        <translation>只有能打开您的锁的人。您保存或打印的报告不再加锁。</translation>
    </message>
    <message>
        <source>Open a menu by its underlined letter</source>
        <translation>用带下划线的字母打开菜单</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Photos and conversations stay on this computer, in a file that is locked.</source>
        <translation>照片和对话留在这台电脑上加锁的文件里。</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>按下有焦点的按钮</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>危险信号</translation>
    </message>
    <message>
        <source>Remove the photo from the case</source>
        <translation>把照片从病例中移除</translation>
    </message>
    <message>
        <source>Rename or delete a case</source>
        <translation>给病例改名或删除</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>请今天看医生</translation>
    </message>
    <message>
        <source>Seen in the photo</source>
        <translation>照片中所见</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+回车</translation>
    </message>
    <message>
        <source>Stop an answer, or close what is open</source>
        <translation>停止回答，或关闭打开的窗口</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Take off jewellery, plasters and make-up. A coin or a ruler beside the spot shows how large it is.</source>
        <translation>取下首饰、创可贴并卸妆。在旁边放一枚硬币或一把尺子，可以显示大小。</translation>
    </message>
    <message>
        <source>The chance is smaller, but it should not be forgotten.</source>
        <translation>可能性较小，但不应忽略。</translation>
    </message>
    <message>
        <source>The model does not know this skin well enough. It does not mean that all is well.</source>
        <translation>模型对这种皮肤了解不够。这并不表示一切正常。</translation>
    </message>
    <message>
        <source>The model gives it a chance of one in five or more.</source>
        <translation>模型认为它的可能性为五分之一或以上。</translation>
    </message>
    <message>
        <source>The model gives it a chance of one in two or more.</source>
        <translation>模型认为它的可能性为二分之一或以上。</translation>
    </message>
    <message>
        <source>The model&apos;s own words, not checked</source>
        <translation>模型自己的话，未经核实</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The part of the program that looks at photos and writes. It learned by examples.</source>
        <translation>程序中看照片和写文字的部分。它通过例子学习而成。</translation>
    </message>
    <message>
        <source>The program opens no connection, unless you ask it to fetch another model.</source>
        <translation>除非您要求下载别的模型，程序不会打开任何连接。</translation>
    </message>
    <message>
        <source>To see a change, take the same photo again in the same light and place.</source>
        <translation>要看出变化，请在同样的光线和地点再拍同样的照片。</translation>
    </message>
    <message>
        <source>To the next or the last thing</source>
        <translation>到下一个或上一个</translation>
    </message>
    <message>
        <source>To the next questions, and back</source>
        <translation>转到下一组问题，或返回</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>if a baby under 3 months has a fever; if an area suddenly turns red, hot and painful; if a rash spreads fast, blisters, or comes with a fever or after a new medicine.</source>
        <translation>不满 3 个月的婴儿发烧；有一片皮肤突然变红、发热、疼痛；皮疹迅速扩散、起水疱、伴有发烧，或在用新药后出现。</translation>
    </message>
    <message>
        <source>if it is hard to breathe or swallow; if the eyes, lips or tongue swell; if a rash does not fade under a glass; if someone is confused, has a fit or is hard to wake; if nearly all of the skin is red or peels off; if pain is far worse than the skin looks.</source>
        <translation>呼吸或吞咽困难；眼睛、嘴唇或舌头肿胀；用玻璃杯按压皮疹不消退；有人意识混乱、抽搐或难以唤醒；几乎全身皮肤发红或脱皮；疼痛远比皮肤看上去的严重。</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>What this is and is not</source>
        <translation>这是什么，不是什么</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>A good photo</source>
        <translation>一张好照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Diagnostics …</source>
        <translation>诊断信息…</translation>
    </message>
    <message>
        <source>For whoever helps you</source>
        <translation>给帮助您的人</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Subjects of the help</source>
        <translation>帮助主题</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>词语的含义</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Choose another photo …</source>
        <translation>选择另一张照片…</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>怎样拍好照片</translation>
    </message>
    <message>
        <source>Let the skin fill most of the photo, a hand&apos;s width away.</source>
        <translation>让皮肤占满照片的大部分，相距一掌远。</translation>
    </message>
    <message>
        <source>Nothing is said about the skin, because it could mislead you. A new photo takes half a minute:</source>
        <translation>不对皮肤作任何说明，因为那可能误导您。重拍一张只需半分钟：</translation>
    </message>
    <message>
        <source>Take off jewellery, plasters and make-up if you can.</source>
        <translation>如果可以，请取下首饰、创可贴并卸妆。</translation>
    </message>
    <message>
        <source>The photo may show something else, or the skin fills too little of it. To get an answer:</source>
        <translation>照片可能拍的是别的东西，或皮肤占得太少。要得到回答：</translation>
    </message>
    <message>
        <source>This does not look like skin</source>
        <translation>这看起来不像皮肤</translation>
    </message>
    <message>
        <source>This photo is too poor to judge</source>
        <translation>这张照片太差，无法判断</translation>
    </message>
    <message>
        <source>Use daylight, and let the spot lie in the middle.</source>
        <translation>用日光，让要看的部位位于中间。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>18 to 64 years</source>
        <translation>18 至 64 岁</translation>
    </message>
    <message>
        <source>3 days or less</source>
        <translation>3 天或更短</translation>
    </message>
    <message>
        <source>3 months to 17 years</source>
        <translation>3 个月至 17 岁</translation>
    </message>
    <message>
        <source>4 days to 4 weeks</source>
        <translation>4 天至 4 周</translation>
    </message>
    <message>
        <source>65 years or more</source>
        <translation>65 岁或以上</translation>
    </message>
    <message>
        <source>A spot, lump or sore</source>
        <translation>斑点、肿块或疮口</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>关于您</translation>
    </message>
    <message>
        <source>Are the eyes, lips or tongue swollen?</source>
        <translation>眼睛、嘴唇或舌头肿了吗？</translation>
    </message>
    <message>
        <source>Are the face or the glands swollen?</source>
        <translation>脸或淋巴结肿了吗？</translation>
    </message>
    <message>
        <source>Are there black, purple or gray blotches or blisters near a wound?</source>
        <translation>伤口附近有黑色、紫色或灰色的斑块或水疱吗？</translation>
    </message>
    <message>
        <source>Are there blisters?</source>
        <translation>有水疱吗？</translation>
    </message>
    <message>
        <source>Are there lumps that look like raspberries?</source>
        <translation>有像树莓的肿块吗？</translation>
    </message>
    <message>
        <source>Are there lumps under the skin and a very bad itch?</source>
        <translation>皮下有肿块并且非常痒吗？</translation>
    </message>
    <message>
        <source>Are there small blisters in a group?</source>
        <translation>有成簇的小水疱吗？</translation>
    </message>
    <message>
        <source>Are there small round sores, as if punched out?</source>
        <translation>有像打孔一样的小圆疮口吗？</translation>
    </message>
    <message>
        <source>Are there small spots of pus all over?</source>
        <translation>全身有小脓点吗？</translation>
    </message>
    <message>
        <source>Are there sores in the mouth, eyes or genitals?</source>
        <translation>口腔、眼睛或生殖器有溃疡吗？</translation>
    </message>
    <message>
        <source>Are there spots with rings, like a target?</source>
        <translation>有像靶子一样带圈的斑吗？</translation>
    </message>
    <message>
        <source>Are there such bands in more than one place?</source>
        <translation>这样的带状分布不止一处吗？</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>手臂</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>手背</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>腹部</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>臀部</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>胸部</translation>
    </message>
    <message>
        <source>Did a spot change in size?</source>
        <translation>斑点的大小变了吗？</translation>
    </message>
    <message>
        <source>Did an area suddenly turn red, hot and painful?</source>
        <translation>有一片皮肤突然变红、发热、疼痛吗？</translation>
    </message>
    <message>
        <source>Did eczema quickly get worse and hurt?</source>
        <translation>湿疹迅速加重并疼痛吗？</translation>
    </message>
    <message>
        <source>Did it feel like flu before the skin changed?</source>
        <translation>皮肤变化之前有流感样的不适吗？</translation>
    </message>
    <message>
        <source>Does it cover much of the body?</source>
        <translation>覆盖身体的很大部分吗？</translation>
    </message>
    <message>
        <source>Does it have uneven or several colors?</source>
        <translation>颜色不均或有多种颜色吗？</translation>
    </message>
    <message>
        <source>Does it hurt?</source>
        <translation>疼吗？</translation>
    </message>
    <message>
        <source>Does it itch or feel different than before?</source>
        <translation>发痒或感觉与以前不同吗？</translation>
    </message>
    <message>
        <source>Does it itch?</source>
        <translation>痒吗？</translation>
    </message>
    <message>
        <source>Does it look unlike all your other spots?</source>
        <translation>看起来和您其他的斑点都不一样吗？</translation>
    </message>
    <message>
        <source>Does it ooze, bleed or crust?</source>
        <translation>渗液、出血或结痂吗？</translation>
    </message>
    <message>
        <source>Does it spread fast, within hours or a day?</source>
        <translation>扩散很快吗（几小时或一天内）？</translation>
    </message>
    <message>
        <source>Does the heart beat very fast?</source>
        <translation>心跳很快吗？</translation>
    </message>
    <message>
        <source>Does the rash stay when you press a clear glass on it?</source>
        <translation>用透明玻璃杯按压时皮疹不消退吗？</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>耳朵</translation>
    </message>
    <message>
        <source>Eye or eyelid</source>
        <translation>眼睛或眼皮</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>额头</translation>
    </message>
    <message>
        <source>Genitals</source>
        <translation>生殖器</translation>
    </message>
    <message>
        <source>Has the fever lasted 5 days or more?</source>
        <translation>发烧持续 5 天或更久吗？</translation>
    </message>
    <message>
        <source>How you feel</source>
        <translation>您的感觉</translation>
    </message>
    <message>
        <source>Is it 7 mm (a quarter inch) wide or more?</source>
        <translation>宽 7 毫米（四分之一英寸）或以上吗？</translation>
    </message>
    <message>
        <source>Is it a firm lump that grows?</source>
        <translation>是不断变大的硬块吗？</translation>
    </message>
    <message>
        <source>Is it a new dark mark on a palm, sole or nail?</source>
        <translation>是手掌、脚底或指甲上新出现的深色斑吗？</translation>
    </message>
    <message>
        <source>Is it a new growth?</source>
        <translation>是新长出来的东西吗？</translation>
    </message>
    <message>
        <source>Is it a pale patch that feels numb?</source>
        <translation>是感觉麻木的浅色斑吗？</translation>
    </message>
    <message>
        <source>Is it a rash: many spots or a red area?</source>
        <translation>是皮疹吗：许多斑点或一片发红？</translation>
    </message>
    <message>
        <source>Is it a scaly or crusted lump that grows?</source>
        <translation>是带鳞屑或痂、不断变大的肿块吗？</translation>
    </message>
    <message>
        <source>Is it a sore that does not heal?</source>
        <translation>是不愈合的疮口吗？</translation>
    </message>
    <message>
        <source>Is it a swelling with holes that lets out grains?</source>
        <translation>是有孔并排出颗粒的肿胀吗？</translation>
    </message>
    <message>
        <source>Is it an open sore that does not hurt?</source>
        <translation>是不疼的开放性溃疡吗？</translation>
    </message>
    <message>
        <source>Is it hard to breathe or swallow?</source>
        <translation>呼吸或吞咽困难吗？</translation>
    </message>
    <message>
        <source>Is it red and sore around it?</source>
        <translation>周围发红并疼痛吗？</translation>
    </message>
    <message>
        <source>Is its shape or edge uneven?</source>
        <translation>形状或边缘不规则吗？</translation>
    </message>
    <message>
        <source>Is nearly all of the skin red, or does it peel off?</source>
        <translation>几乎全身皮肤发红或脱皮吗？</translation>
    </message>
    <message>
        <source>Is skin blue, gray or blotchy? On dark skin see palms, soles, eyelids and mouth.</source>
        <translation>皮肤发青、发灰或有花斑吗？深色皮肤请看手掌、脚底、眼皮和口腔。</translation>
    </message>
    <message>
        <source>Is the immune system weak?</source>
        <translation>免疫力低下吗？</translation>
    </message>
    <message>
        <source>Is the pain far worse than the skin looks?</source>
        <translation>疼痛远比皮肤看上去的严重吗？</translation>
    </message>
    <message>
        <source>Is the person confused?</source>
        <translation>此人意识混乱吗？</translation>
    </message>
    <message>
        <source>Is the person hard to wake?</source>
        <translation>此人难以唤醒吗？</translation>
    </message>
    <message>
        <source>Is the person pregnant?</source>
        <translation>此人怀孕了吗？</translation>
    </message>
    <message>
        <source>Is there a fever (38 °C, 100.4 °F or more)?</source>
        <translation>发烧吗（38 °C、100.4 °F 或以上）？</translation>
    </message>
    <message>
        <source>Is there a painful band of blisters on one side?</source>
        <translation>身体一侧有疼痛的带状水疱吗？</translation>
    </message>
    <message>
        <source>Is there vomiting?</source>
        <translation>呕吐吗？</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>腿</translation>
    </message>
    <message>
        <source>More than 4 weeks</source>
        <translation>超过 4 周</translation>
    </message>
    <message>
        <source>Mouth or lips</source>
        <translation>嘴或嘴唇</translation>
    </message>
    <message>
        <source>Nail</source>
        <translation>指甲</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>鼻子</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>手掌</translation>
    </message>
    <message>
        <source>Rest of the face</source>
        <translation>面部其他部位</translation>
    </message>
    <message>
        <source>Scalp</source>
        <translation>头皮</translation>
    </message>
    <message>
        <source>Signs that cannot wait</source>
        <translation>不能等的征兆</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>脚底</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>脚背</translation>
    </message>
    <message>
        <source>Under 3 months</source>
        <translation>不满 3 个月</translation>
    </message>
    <message>
        <source>Was a new medicine taken in the last 8 weeks?</source>
        <translation>过去 8 周内用过新药吗？</translation>
    </message>
    <message>
        <source>Was there an organ transplant?</source>
        <translation>做过器官移植吗？</translation>
    </message>
    <message>
        <source>Were there fits (seizures)?</source>
        <translation>有过抽搐（惊厥）吗？</translation>
    </message>
    <message>
        <source>What the skin does</source>
        <translation>皮肤的表现</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Answer what you know. You may leave out any question.</source>
        <translation>回答您知道的，任何问题都可以不答。</translation>
    </message>
    <message>
        <source>Ask this with each new photo</source>
        <translation>每张新照片都问这些</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>完成</translation>
    </message>
    <message>
        <source>First, signs that cannot wait</source>
        <translation>首先是不能拖延的征兆</translation>
    </message>
    <message>
        <source>How you feel, and about you</source>
        <translation>您的感觉和您的情况</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>跳过其余</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Where, how long, and who</source>
        <translation>在哪里、多久、是谁</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>That is our fault, not yours. What is on the screen is still there. Please try again; if it happens again, close the program and open it anew.</source>
        <translation>这是我们的错，不是您的。屏幕上的内容还在。请重试；如果再次发生，请关闭程序后重新打开。</translation>
    </message>
    <message>
        <source>This computer ran out of memory. Close other programs and try again.</source>
        <translation>这台电脑内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>内存太少</translation>
    </message>
</context>
<context>
    <name>JudgePage</name>
    <message>
        <source>Go on later</source>
        <translation>以后继续</translation>
    </message>
    <message>
        <source>How far do you agree?</source>
        <translation>您同意的程度如何？</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Look at the photo first. What is your own diagnosis?</source>
        <translation>请先看照片。您自己的诊断是什么？</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show what the program says</source>
        <translation>显示程序的内容</translation>
    </message>
    <message>
        <source>Stops the clock</source>
        <translation>停止计时</translation>
    </message>
    <message>
        <source>The program is writing …</source>
        <translation>程序正在写…</translation>
    </message>
    <message>
        <source>What the program says</source>
        <translation>程序的内容</translation>
    </message>
    <message>
        <source>What was judged is kept</source>
        <translation>已评判的内容已保存</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation>您的评判</translation>
    </message>
    <message>
        <source>Your own diagnosis</source>
        <translation>您自己的诊断</translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose how your cases open from now on. They are not written again, and your recovery code stays as it is.</source>
        <translation>选择今后如何打开您的病例。病例不会重新写入，恢复码保持不变。</translation>
    </message>
    <message>
        <source>Make one …</source>
        <translation>创建一个…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>What opened them before does not any more.</source>
        <translation>之前能打开它们的方式不再有效。</translation>
    </message>
    <message>
        <source>Without one, a lost key means lost cases. It takes a minute.</source>
        <translation>没有它，丢失密钥就等于丢失病例。只需一分钟。</translation>
    </message>
    <message>
        <source>You have no recovery code yet</source>
        <translation>您还没有恢复码</translation>
    </message>
    <message>
        <source>Your cases have a new lock</source>
        <translation>您的病例换了新锁</translation>
    </message>
    <message>
        <source>Your recovery code has opened your cases. Choose how they open from now on; the code goes on to work.</source>
        <translation>您的恢复码已打开病例。请选择今后如何打开；恢复码继续有效。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>A passphrase opens your cases. The program does not keep it.</source>
        <translation>口令打开您的病例。程序不保存口令。</translation>
    </message>
    <message>
        <source>Change the lock …</source>
        <translation>更换锁…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How your cases open</source>
        <translation>如何打开您的病例</translation>
    </message>
    <message>
        <source>Lock and keys</source>
        <translation>锁和密钥</translation>
    </message>
    <message>
        <source>Lock the window by itself</source>
        <translation>自动锁定窗口</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>创建新的…</translation>
    </message>
    <message>
        <source>Make one …</source>
        <translation>创建一个…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the key of your cases.</source>
        <translation>这台电脑的钥匙串保管您病例的密钥。</translation>
    </message>
    <message>
        <source>When nobody uses it, and at once where the desktop says that the screen was locked (Linux). Ctrl+L locks it at any time.</source>
        <translation>无人使用时锁定；桌面通知屏幕已锁定时立即锁定（Linux）。随时按 Ctrl+L 锁定。</translation>
    </message>
    <message>
        <source>You have none yet. Without it a forgotten passphrase or a lost keychain means that nobody can open your cases again.</source>
        <translation>您还没有。没有它，忘记口令或丢失钥匙串就意味着谁也打不开您的病例。</translation>
    </message>
    <message>
        <source>You have one. It cannot be shown again. If you make a new one, the old one opens nothing any more.</source>
        <translation>您已有一个。它不能再次显示。如果创建新的，旧的就不再有效。</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Is this text easy to read? You can change its size at any time.</source>
        <translation>这些文字看得清吗？您可以随时改变大小。</translation>
    </message>
    <message>
        <source>Language and size of text</source>
        <translation>语言和文字大小</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>A hand&apos;s width away, straight from above, in soft daylight. If it is not sharp that close, move back until it is. Hold still.</source>
        <translation>离皮肤一掌远，从正上方，在柔和的日光下。如果这么近看不清楚，就后退到清楚为止。保持不动。</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头看到的画面</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>A photo was not looked at yet</source>
        <translation>有一张照片还没看</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation>仍然锁定</translation>
    </message>
    <message>
        <source>So it is not among your cases. Drop it on the window again.</source>
        <translation>所以它不在您的病例中。请再次把它拖到窗口上。</translation>
    </message>
    <message>
        <source>Something that was written here could not be kept. Make room on the disk and try again, or lock and lose it.</source>
        <translation>这里写的一些内容无法保存。请在磁盘上腾出空间后重试，或者锁定并丢失它。</translation>
    </message>
    <message>
        <source>The window could not be locked</source>
        <translation>无法锁定窗口</translation>
    </message>
    <message>
        <source>There is nothing to lock</source>
        <translation>没有可锁定的内容</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your cases are not open. What is on the screen now is not kept; close the window to let it go.</source>
        <translation>您的病例没有打开。屏幕上现在的内容不会保存；关闭窗口即可舍弃。</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Locking your cases</source>
        <translation>正在锁定您的病例</translation>
    </message>
    <message>
        <source>Nobody used the computer for a while, so your cases are out of sight. They lock when the photos are done. To see them before that, unlock.</source>
        <translation>这台电脑有一段时间无人使用，因此您的病例已被遮住。照片处理完后会锁定。如要提前查看，请解锁。</translation>
    </message>
    <message>
        <source>One moment: what was written is kept first.</source>
        <translation>请稍候：先保存已写的内容。</translation>
    </message>
    <message>
        <source>Photos and conversations are no longer in the window. What you typed and did not send is kept with its case.</source>
        <translation>照片和对话已不在窗口中。您输入但未发送的内容随病例一起保存。</translation>
    </message>
    <message>
        <source>Photos are being looked at: {done} of {total}</source>
        <translation>正在查看照片：{done} / {total}</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>恢复码…</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>您的病例已锁定</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;As the computer has it</source>
        <translation>跟随电脑(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ask a question</source>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back up all cases …</source>
        <translation>备份所有病例(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>病例(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check for a new version …</source>
        <translation>检查新版本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Compare photos …</source>
        <translation>比较照片(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics …</source>
        <translation>诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>查找病例(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How to take a good photo</source>
        <translation>怎样拍好照片(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models …</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>新对话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a photo …</source>
        <translation>打开照片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a photo</source>
        <translation>粘贴照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Plain text size</source>
        <translation>正常文字大小(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>停止回答(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take a photo …</source>
        <translation>拍照(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Undo the deletion</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Validation study …</source>
        <translation>验证研究(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What this is and is not</source>
        <translation>这是什么，不是什么(&amp;W)</translation>
    </message>
    <message>
        <source>Add a p&amp;hoto …</source>
        <translation>添加照片(&amp;H)…</translation>
    </message>
    <message>
        <source>De&amp;tails …</source>
        <translation>详情(&amp;T)…</translation>
    </message>
    <message>
        <source>Lock and &amp;keys …</source>
        <translation>锁和密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Mark as d&amp;one, or not</source>
        <translation>标记为已处理或取消(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;xt case that is not done</source>
        <translation>下一个未处理的病例(&amp;X)</translation>
    </message>
    <message>
        <source>Peop&amp;le …</source>
        <translation>人员(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;move this photo …</source>
        <translation>移除这张照片(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;port: print or save …</source>
        <translation>报告：打印或保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Show or hide &amp;figures</source>
        <translation>显示或隐藏数值(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide &amp;where it looked</source>
        <translation>显示或隐藏它看了哪里(&amp;W)</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Copy to a stick …</source>
        <translation>复制到 U 盘…</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its hash</source>
        <translation>读取每个文件并与其哈希值比较</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>This model&apos;s description cannot be read. Remove it and get it again.</source>
        <translation>无法读取此模型的说明。请移除后重新获取。</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Answers that it gave stay in your cases. To use it again you must get it.</source>
        <translation>它给出的回答仍留在您的病例中。要再次使用，必须重新获取。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a stick, or a folder on it</source>
        <translation>选择 U 盘或其中的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>选择模型的文件夹</translation>
    </message>
    <message>
        <source>Enter the token …</source>
        <translation>输入令牌…</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fetch “{name}”?</source>
        <translation>下载“{name}”？</translation>
    </message>
    <message>
        <source>Getting “{name}” ready</source>
        <translation>正在准备“{name}”</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove “{name}” from this computer?</source>
        <translation>从这台电脑移除“{name}”？</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>{message} “{name}” is in use instead.</source>
        <translation>{message}现在改用“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is ready to be used</source>
        <translation>“{name}”可以使用了</translation>
    </message>
</context>
<context>
    <name>ModelManager</name>
    <message>
        <source>Add MiniGPT-4 or SkinGPT-4 files …</source>
        <translation>添加 MiniGPT-4 或 SkinGPT-4 文件…</translation>
    </message>
    <message>
        <source>Add from a folder or stick …</source>
        <translation>从文件夹或 U 盘添加…</translation>
    </message>
    <message>
        <source>Get more</source>
        <translation>获取更多</translation>
    </message>
    <message>
        <source>Hub access token …</source>
        <translation>Hub 访问令牌…</translation>
    </message>
    <message>
        <source>Larger models need a larger computer. You see what would be fetched, and from where, before anything is.</source>
        <translation>更大的模型需要更强的电脑。下载之前，您会看到要下载什么、从哪里下载。</translation>
    </message>
    <message>
        <source>Look it up …</source>
        <translation>查询…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name of a model on the Hugging Face Hub</source>
        <translation>Hugging Face Hub 上的模型名称</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>The model writes the answers. With every model, the photo is first looked at by the part that was made for skin. Changing the model loses nothing.</source>
        <translation>模型负责写回答。无论用哪个模型，照片都先由专为皮肤制作的部分查看。更换模型不会丢失任何内容。</translation>
    </message>
    <message>
        <source>owner/model</source>
        <translation>所有者/模型</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>适合这台电脑</translation>
    </message>
    <message>
        <source>It must be packed very tightly here, which makes its answers worse.</source>
        <translation>在这里必须高度压缩，回答会变差。</translation>
    </message>
    <message>
        <source>It needs {needs} of memory; {has} are free.</source>
        <translation>需要 {needs} 内存；可用 {has}。</translation>
    </message>
    <message>
        <source>Its answers come slowly here.</source>
        <translation>在这里它的回答较慢。</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>许可：{licence}</translation>
    </message>
    <message>
        <source>Only just fits</source>
        <translation>勉强适合</translation>
    </message>
    <message>
        <source>Too large just now</source>
        <translation>目前太大</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>not stated; see the model&apos;s page</source>
        <translation>未说明；请看模型的页面</translation>
    </message>
    <message>
        <source>{files}, {size} in all, from “{repository}” on the Hugging Face Hub, at the fixed state {revision}.

Licence: {licence}
{use}

For this download, and only for it, a separate program opens a connection to the internet. It cannot see your photos or your cases. Every file is checked.</source>
        <translation>{files}，共 {size}，来自 Hugging Face Hub 的“{repository}”，固定版本 {revision}。

许可：{licence}
{use}

仅为这次下载，一个单独的程序会连接互联网。它看不到您的照片和病例。每个文件都会检查。</translation>
    </message>
    <message>
        <source>{file}: {done} of {total}</source>
        <translation>{file}：{done} / {total}</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>NextStepBanner</name>
    <message>
        <source>What to do next</source>
        <translation>接下来怎么做</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Look at the download …</source>
        <translation>查看下载…</translation>
    </message>
    <message>
        <source>Needs your consent on its page</source>
        <translation>需要您在其页面上同意</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>OpinionRow</name>
    <message>
        <source>Keep note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Kept in this case, on this computer. Nothing is sent.</source>
        <translation>保存在此病例中、这台电脑上。不会发送任何内容。</translation>
    </message>
    <message>
        <source>This answer did not help</source>
        <translation>此回答没有帮助</translation>
    </message>
    <message>
        <source>This answer helped</source>
        <translation>此回答有帮助</translation>
    </message>
    <message>
        <source>What was good, wrong or missing? (You may skip it)</source>
        <translation>哪里好、哪里错、缺了什么？（可以不填）</translation>
    </message>
    <message>
        <source>Your note is kept. Nothing is sent.</source>
        <translation>您的备注已保存。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Your note on this answer</source>
        <translation>您对此回答的备注</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add MiniGPT-4 or SkinGPT-4 files</source>
        <translation>添加 MiniGPT-4 或 SkinGPT-4 文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Name for the new model</source>
        <translation>新模型的名称</translation>
    </message>
    <message>
        <source>Projection (the head)</source>
        <translation>投影层（头部）</translation>
    </message>
    <message>
        <source>Q-Former</source>
        <translation>Q-Former</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>还缺：{names}。</translation>
    </message>
    <message>
        <source>The files are read in a locked-up program of their own, compared with each other, and turned into a model folder. They stay as they are. This needs as much room on the disk as the files themselves, and some minutes.</source>
        <translation>这些文件在一个隔离的程序中读取、互相比对，并制成模型文件夹。原文件保持不变。这需要与文件同样大的磁盘空间和几分钟时间。</translation>
    </message>
    <message>
        <source>Vision transformer</source>
        <translation>视觉 Transformer</translation>
    </message>
    <message>
        <source>Write a name of letters, digits, dots, dashes and underscores.</source>
        <translation>名称请用字母、数字、点、短横线和下划线。</translation>
    </message>
    <message>
        <source>a file, only where they are not the published ones</source>
        <translation>一个文件，仅当与公开的不同时</translation>
    </message>
    <message>
        <source>blip2_pretrained_….pth; empty where there is none</source>
        <translation>blip2_pretrained_….pth；没有则留空</translation>
    </message>
    <message>
        <source>pretrained_….pth</source>
        <translation>pretrained_….pth</translation>
    </message>
    <message>
        <source>the folder of Vicuna or Llama 2</source>
        <translation>Vicuna 或 Llama 2 的文件夹</translation>
    </message>
</context>
<context>
    <name>OtherModel</name>
    <message>
        <source>Back to “{name}”</source>
        <translation>回到“{name}”</translation>
    </message>
    <message>
        <source>Get more models …</source>
        <translation>获取更多模型…</translation>
    </message>
    <message>
        <source>It stays in use until you change the model again.</source>
        <translation>在您再次更换模型之前一直使用它。</translation>
    </message>
    <message>
        <source>No other model is on this computer</source>
        <translation>这台电脑上没有别的模型</translation>
    </message>
    <message>
        <source>“{name}” is asked the same</source>
        <translation>向“{name}”问同样的问题</translation>
    </message>
</context>
<context>
    <name>OverTimeDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare photos</source>
        <translation>比较照片</translation>
    </message>
    <message>
        <source>No zoom (0)</source>
        <translation>不缩放 (0)</translation>
    </message>
    <message>
        <source>Photo on the left</source>
        <translation>左边的照片</translation>
    </message>
    <message>
        <source>Photo on the right</source>
        <translation>右边的照片</translation>
    </message>
    <message>
        <source>Plus and minus zoom both photos, the arrow keys or the mouse move them, 0 shows the whole. Hold Shift to move one alone.</source>
        <translation>加减键缩放两张照片，方向键或鼠标移动，0 显示全部。按住 Shift 只移动一张。</translation>
    </message>
    <message>
        <source>This program does not measure change. Light, distance and angle make the same spot look different. If a spot has changed, show it to a doctor.</source>
        <translation>本程序不测量变化。光线、距离和角度会让同一部位看起来不同。如果斑点有变化，请让医生看看。</translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation>整张照片</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示我输入的内容</translation>
    </message>
    <message>
        <source>Photos and conversations are locked with a passphrase.</source>
        <translation>照片和对话用口令锁着。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Type the recovery code that you wrote down, printed or saved: seven groups of four letters and digits.</source>
        <translation>请输入您写下、打印或保存的恢复码：七组，每组四个字母和数字。</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>请先输入口令。</translation>
    </message>
    <message>
        <source>Type your recovery code first.</source>
        <translation>请先输入恢复码。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock your cases</source>
        <translation>解锁您的病例</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用口令</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>使用恢复码</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>A name, or a code of your own. It is kept locked, with the cases.</source>
        <translation>姓名或您自己的代号。它与病例一起加锁保存。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add this name as a new person</source>
        <translation>把此姓名添加为新人员</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the chosen person</source>
        <translation>修改所选人员</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>姓名或代号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People whose cases are kept</source>
        <translation>保存了病例的人员</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>移除所选人员</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message numerus="yes">
        <source>{person} · %n case(s)</source>
        <translation>
            <numerusform>{person} · %n 个病例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Nobody yet: type a name or a code</source>
        <translation>还没有人：请输入姓名或代号</translation>
    </message>
    <message>
        <source>Person: name or code</source>
        <translation>人员：姓名或代号</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>A case needs a photo</source>
        <translation>病例需要一张照片</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove photo {number} of {count}?</source>
        <translation>移除第 {number} 张照片（共 {count} 张）？</translation>
    </message>
    <message>
        <source>The photo was removed</source>
        <translation>照片已移除</translation>
    </message>
    <message>
        <source>The photo, what was seen in it and what was said about it are erased from this computer. This cannot be undone. The other photos stay.</source>
        <translation>这张照片、从中看到的内容以及相关对话将从这台电脑删除。此操作无法撤销。其他照片保留。</translation>
    </message>
    <message>
        <source>There is no other photo. To let go of this one, delete the case.</source>
        <translation>没有其他照片。如要去掉这张照片，请删除整个病例。</translation>
    </message>
</context>
<context>
    <name>PhotoGuide</name>
    <message>
        <source>1. From farther away</source>
        <translation>1. 从较远处</translation>
    </message>
    <message>
        <source>2. From the middle</source>
        <translation>2. 从中等距离</translation>
    </message>
    <message>
        <source>3. Close, straight from above</source>
        <translation>3. 近处，正上方</translation>
    </message>
    <message>
        <source>4. Close, from the side</source>
        <translation>4. 近处，侧面</translation>
    </message>
    <message>
        <source>A plain sheet or wall. Take off jewelry, make-up and plasters.</source>
        <translation>用素色床单或墙壁作背景。取下首饰、卸妆、取下创可贴。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Four photos tell most</source>
        <translation>四张照片最能说明问题</translation>
    </message>
    <message>
        <source>Hold the phone a hand&apos;s width away and level with the skin.</source>
        <translation>手机离皮肤一掌远，与皮肤平行。</translation>
    </message>
    <message>
        <source>How to take a good photo</source>
        <translation>怎样拍好照片</translation>
    </message>
    <message>
        <source>Keep a landmark in sight, such as the wrist, the elbow or an ear.</source>
        <translation>让手腕、手肘或耳朵等参照部位也在画面里。</translation>
    </message>
    <message>
        <source>Lay a ruler or a coin beside the spot, without covering it.</source>
        <translation>在旁边放尺子或硬币，不要遮住它。</translation>
    </message>
    <message>
        <source>Plain behind it</source>
        <translation>背景干净</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>Show the part of the body, so that it is clear where the spot is.</source>
        <translation>拍出身体部位，让人看清位置。</translation>
    </message>
    <message>
        <source>Soft daylight</source>
        <translation>柔和的日光</translation>
    </message>
    <message>
        <source>Something for scale</source>
        <translation>可比较大小的物品</translation>
    </message>
    <message>
        <source>Stand by a window. No flash, no direct sun, no colored lamp.</source>
        <translation>站在窗边。不用闪光灯，不要阳光直射，不用彩色灯。</translation>
    </message>
    <message>
        <source>Tap on the spot, hold still, wait until it is sharp. Take two.</source>
        <translation>在屏幕上点一下那里，拿稳，等到清晰。拍两张。</translation>
    </message>
    <message>
        <source>Tilt the phone, so that one can see whether the spot is raised.</source>
        <translation>倾斜手机，让人看出它是否隆起。</translation>
    </message>
    <message>
        <source>What makes each one good</source>
        <translation>每张怎样才算好</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Choose more photos of this case</source>
        <translation>选择此病例的更多照片</translation>
    </message>
    <message>
        <source>Copy or choose a photo (JPEG, PNG, WebP or HEIC) and try again.</source>
        <translation>请复制或选择一张照片（JPEG、PNG、WebP 或 HEIC）后重试。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Save the photo on this computer first, then drop the file here.</source>
        <translation>请先把照片保存到这台电脑，再把文件拖到这里。</translation>
    </message>
    <message>
        <source>There is no photo in this</source>
        <translation>这里面没有照片</translation>
    </message>
    <message>
        <source>This is a link, not a photo</source>
        <translation>这是链接，不是照片</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a photo …</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Another photo of the same spot: from farther away, closer, or oblique</source>
        <translation>同一部位的另一张照片：更远、更近或斜着拍</translation>
    </message>
    <message>
        <source>Crop, turn or mark …</source>
        <translation>裁剪、旋转或标记…</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>照片 {number} / {count}</translation>
    </message>
    <message>
        <source>Photos of this case</source>
        <translation>此病例的照片</translation>
    </message>
    <message>
        <source>Remove this photo …</source>
        <translation>移除这张照片…</translation>
    </message>
    <message>
        <source>Takes the photo that is shown out of this case (Delete)</source>
        <translation>把当前显示的照片从病例中移除（Delete 键）</translation>
    </message>
    <message>
        <source>The photo itself stays as it is</source>
        <translation>照片本身保持不变</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo, {width} by {height} pixels</source>
        <translation>照片，{width} × {height} 像素</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo.</source>
        <translation>加减键缩放，0 显示整张照片。</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>How long has it been there?</source>
        <translation>出现多久了？</translation>
    </message>
    <message>
        <source>How old is the person?</source>
        <translation>此人多大年纪？</translation>
    </message>
    <message>
        <source>Where on the body?</source>
        <translation>在身体的哪个部位？</translation>
    </message>
</context>
<context>
    <name>PutUnderDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the name empty where they are nobody&apos;s.</source>
        <translation>如果不属于任何人，请把姓名留空。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>QualityHints</name>
    <message>
        <source>How to take a good photo</source>
        <translation>怎样拍好照片</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Asked as soon as this answer ends. Esc ends it now.</source>
        <translation>此回答结束后立即提问。按 Esc 可立刻结束。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Changes nothing (Esc)</source>
        <translation>不作更改 (Esc)</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>更多体征</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sends (Enter)</source>
        <translation>发送（回车）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops the answer (Esc)</source>
        <translation>停止回答 (Esc)</translation>
    </message>
    <message>
        <source>The model understands English best, and answers in English.</source>
        <translation>模型最懂英语，并用英语回答。</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>治疗</translation>
    </message>
    <message>
        <source>You change an earlier question</source>
        <translation>您正在修改之前的问题</translation>
    </message>
    <message numerus="yes">
        <source>{count} of at most %n letter(s)</source>
        <translation>
            <numerusform>{count} / 最多 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ask about this photo …</source>
        <translation>询问这张照片…</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter make a new line.</source>
        <translation>回车发送，Shift 加回车换行。</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Answers what is still open with no</source>
        <translation>把未回答的都答为“否”</translation>
    </message>
    <message>
        <source>No to all the others</source>
        <translation>其余都答“否”</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>未处理：{names}</translation>
    </message>
    <message>
        <source>Looking at photos: {done} of {total}</source>
        <translation>正在看照片：{done} / {total}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were looked at and kept as cases</source>
        <translation>
            <numerusform>已查看 %n 张照片，并存为病例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were not looked at.</source>
        <translation>
            <numerusform>%n 张照片未查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: {done} of %n photo(s) looked at</source>
        <translation>
            <numerusform>已暂停：{done} / %n 张照片已查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos that were looked at</source>
        <translation>已看过的照片</translation>
    </message>
    <message>
        <source>Put all cases of this queue under a person</source>
        <translation>把此队列的所有病例归到某人名下</translation>
    </message>
    <message>
        <source>Queue of photos</source>
        <translation>照片队列</translation>
    </message>
    <message>
        <source>Show only the cases that need a doctor soon</source>
        <translation>只显示需要尽快就医的病例</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Whose photos …</source>
        <translation>谁的照片…</translation>
    </message>
</context>
<context>
    <name>QueuePerson</name>
    <message>
        <source>Whose photos are these?</source>
        <translation>这些是谁的照片？</translation>
    </message>
    <message>
        <source>Whose photos …</source>
        <translation>谁的照片…</translation>
    </message>
</context>
<context>
    <name>QueueUrgent</name>
    <message>
        <source>A doctor soon: {count}</source>
        <translation>需尽快就医：{count}</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>General facts about this condition. Nobody has said that you have it.</source>
        <translation>关于这种疾病的一般知识。没有人说您患有它。</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Can others catch it</source>
        <translation>会传染吗</translation>
    </message>
    <message>
        <source>Fixed rules from public guidance</source>
        <translation>来自公开指南的固定规则</translation>
    </message>
    <message>
        <source>Fixed wording of this program</source>
        <translation>本程序的固定用语</translation>
    </message>
    <message>
        <source>Get help fast</source>
        <translation>尽快求助</translation>
    </message>
    <message>
        <source>How doctors treat it</source>
        <translation>医生如何治疗</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>如何发展</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>尚未经临床医生审阅。</translation>
    </message>
    <message>
        <source>On dark skin</source>
        <translation>在深色皮肤上</translation>
    </message>
    <message>
        <source>On light skin</source>
        <translation>在浅色皮肤上</translation>
    </message>
    <message>
        <source>Reviewed by {name}.</source>
        <translation>由 {name} 审阅。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>There is no record of this condition.</source>
        <translation>没有这种疾病的记录。</translation>
    </message>
    <message>
        <source>There is no record of this sign.</source>
        <translation>没有这种体征的记录。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation>什么会使它加重</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您能做什么</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>何时看医生</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>ReleaseDesk</name>
    <message>
        <source>Cases that are on this computer stay there. Close the program and open it.</source>
        <translation>这台电脑上的病例会留在这里。请关闭程序后重新打开。</translation>
    </message>
    <message>
        <source>From the next start on, cases are kept on the stick</source>
        <translation>从下次启动起，病例保存在 U 盘上</translation>
    </message>
    <message>
        <source>Keep new cases on the stick</source>
        <translation>把新病例保存到 U 盘</translation>
    </message>
    <message>
        <source>Whoever has the stick can then not see them, even with your passphrase.</source>
        <translation>这样拿到 U 盘的人即使有您的口令也看不到它们。</translation>
    </message>
    <message>
        <source>Your cases are kept on this computer, not on the stick</source>
        <translation>您的病例保存在这台电脑上，不在 U 盘上</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Check that it is switched on and connected, or save the report instead.</source>
        <translation>请检查它已开机并连接，或改为保存报告。</translation>
    </message>
    <message>
        <source>Getting the pages ready to print</source>
        <translation>正在准备打印页面</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>Open a case, or drop a photo and wait until it was looked at.</source>
        <translation>打开一个病例，或拖入照片并等它看完。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>无法连接打印机</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>还没有可报告的内容</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers and medical texts stay in the language that they were written in.</source>
        <translation>回答和医学文本保持原来的语言。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>FHIR R4 for other programs, without the photo</source>
        <translation>FHIR R4，供其他程序使用，不含照片</translation>
    </message>
    <message>
        <source>For a doctor</source>
        <translation>给医生</translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation>给患者</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Other formats …</source>
        <translation>其他格式…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Plain text or FHIR JSON</source>
        <translation>纯文本或 FHIR JSON</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>With it nobody takes the pages for another person&apos;s. Leave it out when you ask somebody outside for an opinion.</source>
        <translation>有姓名，页面就不会与他人混淆。向外部人员征求意见时请去掉姓名。</translation>
    </message>
    <message>
        <source>With the name of the person</source>
        <translation>包含此人的姓名</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Judging the statements</source>
        <translation>对陈述的评判</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>Results · %n case(s) judged</source>
        <translation>
            <numerusform>结果 · 已评判 %n 个病例</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save the figure …</source>
        <translation>保存图…</translation>
    </message>
    <message>
        <source>The program, from the photo to its last word</source>
        <translation>程序，从照片到最后一个字</translation>
    </message>
    <message>
        <source>Times are medians with their 95 % intervals. One reader&apos;s view of a few cases is no proof: look at how wide the intervals are.</source>
        <translation>时间为中位数及其 95% 区间。一位读者对少数病例的看法不能证明什么：请看区间有多宽。</translation>
    </message>
    <message>
        <source>Your own diagnosis</source>
        <translation>您自己的诊断</translation>
    </message>
</context>
<context>
    <name>SalvageDesk</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个病例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Case by case goes into a new file. This may take some minutes. The damaged file is not changed.</source>
        <translation>病例逐个转入新文件。这可能需要几分钟。损坏的文件不会改动。</translation>
    </message>
    <message>
        <source>In a new file: {cases}, {answers}.</source>
        <translation>新文件中有：{cases}，{answers}。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺失。</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>抢救可读取的内容</translation>
    </message>
    <message>
        <source>Saved only in part: {in_part}. Not readable, at most: {cases}, {photos}, {answers}.</source>
        <translation>只救回一部分：{in_part}。最多无法读取：{cases}，{photos}，{answers}。</translation>
    </message>
    <message>
        <source>Saving what can be read …</source>
        <translation>正在抢救可读取的内容…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The damaged file lies, locked as it was, in {folder}. What you delete from your cases stays in there; remove that folder when you no longer need it.</source>
        <translation>损坏的文件仍按原样锁着，放在 {folder}。您从病例中删除的内容仍在里面；不再需要时请移除该文件夹。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What can be read is saved</source>
        <translation>可读取的内容已保存</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A clinic with several people</source>
        <translation>有多名人员的诊所</translation>
    </message>
    <message>
        <source>A patient or a family</source>
        <translation>患者或家庭</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>跟随电脑</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Network: none opened.</source>
        <translation>网络：没有打开任何连接。</translation>
    </message>
    <message>
        <source>Network: this computer does not tell.</source>
        <translation>网络：这台电脑不提供信息。</translation>
    </message>
    <message>
        <source>The program keeps itself off the internet.</source>
        <translation>本程序不允许自己连接互联网。</translation>
    </message>
    <message>
        <source>The system keeps this program off the internet.</source>
        <translation>系统不允许本程序连接互联网。</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network: %n open connection(s).</source>
        <translation>
            <numerusform>网络：有 %n 个打开的连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Only when you fetch a model does a separate program open one, and that one alone.</source>
        <translation>只有在您下载模型时，一个单独的程序才会打开一个连接，仅此一个。</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>美国信纸 (US Letter)</translation>
    </message>
    <message>
        <source>What is usual here</source>
        <translation>本地常用</translation>
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
        <translation>回答和医学文本仍为英文。</translation>
    </message>
    <message>
        <source>Cases and photos are locked there. Settings and models are not secret.</source>
        <translation>病例和照片在那里是加锁的。设置和模型不是机密。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the window and opens it again; nothing is lost</source>
        <translation>关闭窗口再打开；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Diagnostics …</source>
        <translation>诊断信息…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Lock the cases when nobody uses the computer</source>
        <translation>没人使用电脑时锁定病例</translation>
    </message>
    <message>
        <source>Nothing on the screen moves</source>
        <translation>屏幕上没有动画</translation>
    </message>
    <message>
        <source>Open the window in this language</source>
        <translation>用此语言打开窗口</translation>
    </message>
    <message>
        <source>Paper of reports</source>
        <translation>报告纸张</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>您的数据在哪里</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>谁在使用</translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>您的病例</translation>
    </message>
</context>
<context>
    <name>ShelfFlow</name>
    <message>
        <source>Asking the hub about “{name}”</source>
        <translation>正在向 Hub 查询“{name}”</translation>
    </message>
    <message>
        <source>Checking “{name}”</source>
        <translation>正在检查“{name}”</translation>
    </message>
    <message>
        <source>Copying “{name}” to this computer</source>
        <translation>正在把“{name}”复制到这台电脑</translation>
    </message>
    <message>
        <source>Copying “{name}” to {folder}</source>
        <translation>正在把“{name}”复制到 {folder}</translation>
    </message>
    <message>
        <source>Fetching “{name}”</source>
        <translation>正在下载“{name}”</translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation>正在保存令牌</translation>
    </message>
    <message>
        <source>Making “{name}” of the original files</source>
        <translation>正在用原始文件制作“{name}”</translation>
    </message>
    <message>
        <source>Removing the parts of “{name}”</source>
        <translation>正在移除“{name}”的部分</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>正在移除“{name}”</translation>
    </message>
    <message>
        <source>The token is in this computer&apos;s keychain.</source>
        <translation>令牌已存入这台电脑的钥匙串。</translation>
    </message>
    <message>
        <source>“{name}” is complete and unchanged.</source>
        <translation>“{name}”完整且未改动。</translation>
    </message>
    <message>
        <source>“{name}” is ready to be used.</source>
        <translation>“{name}”可以使用了。</translation>
    </message>
    <message>
        <source>“{name}” was copied to {folder} and checked.</source>
        <translation>“{name}”已复制到 {folder} 并检查。</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>已移除“{name}”。</translation>
    </message>
</context>
<context>
    <name>SitePicker</name>
    <message>
        <source>Where on the body</source>
        <translation>在身体的哪个部位</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Add the photos of a folder …</source>
        <translation>添加文件夹中的照片…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) kept on this computer</source>
        <translation>
            <numerusform>此电脑上保存有 %n 个病例</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>First my own diagnosis, then the program&apos;s text</source>
        <translation>先写我自己的诊断，再看程序的文字</translation>
    </message>
    <message>
        <source>For clinicians: read the photo and what the program says of it, and say how far you agree with seven statements. The result is shown beside the figures published for SkinGPT-4. Everything stays on this computer.</source>
        <translation>供临床医生使用：阅读照片和程序的说明，并表明您对七条陈述的同意程度。结果会与 SkinGPT-4 公布的数字并列显示。一切都留在这台电脑上。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Name or initials (you may skip it)</source>
        <translation>姓名或缩写（可以不填）</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation>读者的姓名或缩写</translation>
    </message>
    <message>
        <source>No case is kept yet. Add the photos of a folder, or drop some photos.</source>
        <translation>还没有保存的病例。请添加文件夹中的照片，或拖入一些照片。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The program&apos;s text at once</source>
        <translation>立即显示程序的文字</translation>
    </message>
    <message>
        <source>They become cases first; begin when they were looked at</source>
        <translation>它们先成为病例；看完后再开始</translation>
    </message>
    <message>
        <source>Validation study</source>
        <translation>验证研究</translation>
    </message>
    <message numerus="yes">
        <source>{date} · {done} of %n case(s) judged</source>
        <translation>
            <numerusform>{date} · 已评判 {done} / %n 个病例</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreDesk</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on without keeping</source>
        <translation>不保存，继续</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>尚未保存任何内容</translation>
    </message>
    <message>
        <source>Photos and conversations are kept on this computer in one encrypted file. How is it to open? You can change this at any time.</source>
        <translation>照片和对话保存在这台电脑上的一个加密文件中。要如何打开它？您可以随时更改。</translation>
    </message>
    <message>
        <source>Photos that you ask about now are not kept until you unlock them.</source>
        <translation>在您解锁之前，现在询问的照片不会保存。</translation>
    </message>
    <message>
        <source>Protect and keep …</source>
        <translation>保护并保存…</translation>
    </message>
    <message>
        <source>Recovery code …</source>
        <translation>恢复码…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>You can ask about photos. They are kept once you have chosen how to protect them.</source>
        <translation>您可以询问照片。选择保护方式后才会保存。</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>您的病例已锁定</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Bar: agree or strongly agree here, with its 95 % interval. Diamond: published.</source>
        <translation>条形：此处同意或非常同意，带 95% 区间。菱形：已公布的数值。</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>I would use this program.</source>
        <translation>我会使用这个程序。</translation>
    </message>
    <message>
        <source>It can help doctors to find the diagnosis.</source>
        <translation>它能帮助医生找到诊断。</translation>
    </message>
    <message>
        <source>It can help patients to understand what they have.</source>
        <translation>它能帮助患者理解自己的情况。</translation>
    </message>
    <message>
        <source>Its advice is useful.</source>
        <translation>它的建议有用。</translation>
    </message>
    <message>
        <source>Its description says what matters about the skin.</source>
        <translation>它的描述说明了皮肤的要点。</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>不置可否</translation>
    </message>
    <message>
        <source>Running on this computer alone protects patients&apos; privacy.</source>
        <translation>只在这台电脑上运行可保护患者隐私。</translation>
    </message>
    <message>
        <source>Strongly agree</source>
        <translation>非常同意</translation>
    </message>
    <message>
        <source>Strongly disagree</source>
        <translation>非常不同意</translation>
    </message>
    <message>
        <source>What it names is right, or fits this case.</source>
        <translation>它说出的名称正确，或符合此病例。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>{statement} {share} agree ({low} to {high}), {agreeing} of {count}; published {published}.</source>
        <translation>{statement} 同意 {share}（{low} 至 {high}），{agreeing} / {count}；已公布 {published}。</translation>
    </message>
</context>
<context>
    <name>StudyChart</name>
    <message>
        <source>Agreement with the seven statements</source>
        <translation>对七条陈述的同意程度</translation>
    </message>
</context>
<context>
    <name>StudyDesk</name>
    <message>
        <source>A folder of photos</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>Case {number} of {count}</source>
        <translation>病例 {number} / {count}</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>请选择另一个文件夹或名称。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this study?</source>
        <translation>删除此研究？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入该文件</translation>
    </message>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>此文件夹里没有照片。</translation>
    </message>
    <message>
        <source>What was judged in it is erased. Its cases stay.</source>
        <translation>其中的评判将被删除，病例保留。</translation>
    </message>
</context>
<context>
    <name>StudyDialog</name>
    <message>
        <source>Validation study</source>
        <translation>验证研究</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>No fault was found: it is sharp and bright enough.</source>
        <translation>没有发现问题：照片清晰，亮度足够。</translation>
    </message>
    <message>
        <source>The photo has few details, and this camera gives no more. A phone may do better.</source>
        <translation>照片细节太少，这个摄像头只能如此。用手机可能更好。</translation>
    </message>
    <message>
        <source>The photo is not sharp. Hold still and move back until it is sharp, or take it with a phone.</source>
        <translation>照片不清晰。请保持不动，后退到清晰为止，或者用手机拍。</translation>
    </message>
</context>
<context>
    <name>TalkDesk</name>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>A baby under 3 months with a fever must be seen by a doctor.</source>
        <translation>不满 3 个月的婴儿发烧必须看医生。</translation>
    </message>
    <message>
        <source>A backup beside the cases themselves would be lost with them, so none was made.</source>
        <translation>备份若与病例放在一起会一同丢失，所以没有创建。</translation>
    </message>
    <message>
        <source>A band of painful blisters may be shingles, and medicine works best in the first three days.</source>
        <translation>疼痛的带状水疱可能是带状疱疹，药物在头三天效果最好。</translation>
    </message>
    <message>
        <source>A case needs a photo</source>
        <translation>病例需要一张照片</translation>
    </message>
    <message>
        <source>A fever for five days with a skin problem can harm the heart, above all in children.</source>
        <translation>发烧五天并伴皮肤问题可能损害心脏，尤其是儿童。</translation>
    </message>
    <message>
        <source>A file arrived damaged twice</source>
        <translation>一个文件两次下载都损坏</translation>
    </message>
    <message>
        <source>A file of the program is missing or damaged.</source>
        <translation>程序的一个文件缺失或损坏。</translation>
    </message>
    <message>
        <source>A file with medical texts is damaged ({0}: {1}).</source>
        <translation>一个医学文本文件已损坏（{0}：{1}）。</translation>
    </message>
    <message>
        <source>A firm lump</source>
        <translation>硬结</translation>
    </message>
    <message>
        <source>A firm lump that grows can be a sign of skin cancer.</source>
        <translation>不断变大的硬块可能是皮肤癌的征兆。</translation>
    </message>
    <message>
        <source>A general model for pictures.</source>
        <translation>通用的图像模型。</translation>
    </message>
    <message>
        <source>A general model that reads pictures and writes.</source>
        <translation>能看图并写字的通用模型。</translation>
    </message>
    <message>
        <source>A growth on a stalk</source>
        <translation>带蒂的赘生物</translation>
    </message>
    <message>
        <source>A growth that sticks out</source>
        <translation>突出的赘生物</translation>
    </message>
    <message>
        <source>A large general model for pictures.</source>
        <translation>大型通用图像模型。</translation>
    </message>
    <message>
        <source>A model for medical pictures, for developers to build on.</source>
        <translation>医学图像模型，供开发者在其上构建。</translation>
    </message>
    <message>
        <source>A model of this name is already there</source>
        <translation>已有同名的模型</translation>
    </message>
    <message>
        <source>A model&apos;s name has letters, digits, dots, dashes and underscores only.</source>
        <translation>模型名称只能包含字母、数字、点、短横线和下划线。</translation>
    </message>
    <message>
        <source>A new dark mark on a palm, a sole or under a nail can be a sign of skin cancer, above all on dark skin.</source>
        <translation>手掌、脚底或指甲下新出现的深色斑可能是皮肤癌的征兆，尤其在深色皮肤上。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote them.</source>
        <translation>它们由本程序的更新版本写入。</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>缺少一个部分</translation>
    </message>
    <message>
        <source>A part of it cannot be read ({0}).</source>
        <translation>其中一个部分无法读取（{0}）。</translation>
    </message>
    <message>
        <source>A part of it cannot be understood ({0}).</source>
        <translation>其中一个部分无法理解（{0}）。</translation>
    </message>
    <message>
        <source>A part of it is missing or cannot be read ({0}).</source>
        <translation>其中一个部分缺失或无法读取（{0}）。</translation>
    </message>
    <message>
        <source>A part of it is not as this program wrote it.</source>
        <translation>其中一部分与本程序写入的不同。</translation>
    </message>
    <message>
        <source>A part of it was changed or cannot be read, so nothing was restored.</source>
        <translation>其中一部分被改动或无法读取，所以没有恢复任何内容。</translation>
    </message>
    <message>
        <source>A part of it was changed or is missing.</source>
        <translation>其中一部分被改动或缺失。</translation>
    </message>
    <message>
        <source>A part of the model cannot be read ({0}).</source>
        <translation>模型的一个部分无法读取（{0}）。</translation>
    </message>
    <message>
        <source>A part of the model cannot be understood ({0}).</source>
        <translation>模型的一个部分无法理解（{0}）。</translation>
    </message>
    <message>
        <source>A part of the model is missing ({0}).</source>
        <translation>模型缺少一个部分（{0}）。</translation>
    </message>
    <message>
        <source>A part of the model&apos;s description is missing.</source>
        <translation>模型的说明缺少一部分。</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation>程序的一部分缺失或损坏。</translation>
    </message>
    <message>
        <source>A part that this program needs for cameras is not on this computer.</source>
        <translation>这台电脑缺少本程序使用摄像头所需的部分。</translation>
    </message>
    <message>
        <source>A pearly see-through look</source>
        <translation>珍珠样半透明外观</translation>
    </message>
    <message>
        <source>A photo may have up to 100 megabytes.</source>
        <translation>照片最大 100 兆字节。</translation>
    </message>
    <message>
        <source>A pocket of pus</source>
        <translation>脓腔</translation>
    </message>
    <message>
        <source>A rash that does not fade under a glass, blue or gray skin, confusion, fits or being hard to wake can mean a deadly infection.</source>
        <translation>用玻璃杯按压不消退的皮疹、皮肤发青或发灰、意识混乱、抽搐或难以唤醒，可能意味着致命的感染。</translation>
    </message>
    <message>
        <source>A rash with fever, pain, blisters or sores, or one that spreads fast or covers much of the body, needs a doctor.</source>
        <translation>伴有发烧、疼痛、水疱或溃疡的皮疹，或扩散很快、覆盖身体大部分的皮疹，需要看医生。</translation>
    </message>
    <message>
        <source>A recovery code has {0} letters and digits, in groups of {1}.</source>
        <translation>恢复码有 {0} 个字母和数字，每组 {1} 个。</translation>
    </message>
    <message>
        <source>A rough bumpy surface</source>
        <translation>粗糙凹凸的表面</translation>
    </message>
    <message>
        <source>A round closed sac</source>
        <translation>圆形封闭的囊</translation>
    </message>
    <message>
        <source>A scaly lump that grows can be a sign of skin cancer.</source>
        <translation>不断变大的鳞屑性肿块可能是皮肤癌的征兆。</translation>
    </message>
    <message>
        <source>A scar</source>
        <translation>疤痕</translation>
    </message>
    <message>
        <source>A small general model for pictures.</source>
        <translation>小型通用图像模型。</translation>
    </message>
    <message>
        <source>A sore that does not heal can be a sign of skin cancer.</source>
        <translation>不愈合的疮口可能是皮肤癌的征兆。</translation>
    </message>
    <message>
        <source>A spot that changes, is uneven in shape or has several colors can be a sign of skin cancer, even when it is small.</source>
        <translation>会变化、形状不规则或有多种颜色的斑点，即使很小，也可能是皮肤癌的征兆。</translation>
    </message>
    <message>
        <source>A spot that looks unlike all your others can be a sign of skin cancer.</source>
        <translation>与您其他斑点都不同的斑点可能是皮肤癌的征兆。</translation>
    </message>
    <message>
        <source>A stick or another disk is best.</source>
        <translation>最好用 U 盘或另一个磁盘。</translation>
    </message>
    <message>
        <source>A study cannot be read</source>
        <translation>无法读取一项研究</translation>
    </message>
    <message>
        <source>A sudden red, hot and painful area can be an infection that needs treatment soon.</source>
        <translation>突然发红、发热、疼痛的部位可能是需要尽快治疗的感染。</translation>
    </message>
    <message>
        <source>Acne</source>
        <translation>痤疮</translation>
    </message>
    <message>
        <source>Actinic keratosis</source>
        <translation>光化性角化病</translation>
    </message>
    <message>
        <source>After a transplant each new growth needs a doctor&apos;s look, as skin cancer is more common.</source>
        <translation>移植之后，每个新长的东西都要让医生看，因为皮肤癌更常见。</translation>
    </message>
    <message>
        <source>Age spots</source>
        <translation>老年斑</translation>
    </message>
    <message>
        <source>Allergic contact dermatitis</source>
        <translation>变应性接触性皮炎</translation>
    </message>
    <message>
        <source>Allow the camera for SkinGPT Desktop in the privacy settings of the computer, then try again.</source>
        <translation>请在电脑的隐私设置中允许 SkinGPT Desktop 使用摄像头，然后重试。</translation>
    </message>
    <message>
        <source>Alopecia areata (patchy hair loss)</source>
        <translation>斑秃（片状脱发）</translation>
    </message>
    <message>
        <source>An open sore</source>
        <translation>开放性溃疡</translation>
    </message>
    <message>
        <source>Angioma (red blood vessel spot)</source>
        <translation>血管瘤（红色血管斑点）</translation>
    </message>
    <message>
        <source>Another kind of language model</source>
        <translation>另一种语言模型</translation>
    </message>
    <message>
        <source>Another program may be using it, or the privacy settings of the computer keep it off.</source>
        <translation>可能有别的程序正在使用它，或者电脑的隐私设置不让它打开。</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>另一个窗口开着</translation>
    </message>
    <message>
        <source>Another window of this program is changing how they are locked.</source>
        <translation>本程序的另一个窗口正在更改锁定方式。</translation>
    </message>
    <message>
        <source>Another window of this program is writing just now.</source>
        <translation>本程序的另一个窗口正在写入。</translation>
    </message>
    <message>
        <source>Another window or command of this program fetches or copies a model.</source>
        <translation>本程序的另一个窗口或命令正在下载或复制模型。</translation>
    </message>
    <message>
        <source>Anybody could read {0} without a key, so it is not the file that this program wrote.</source>
        <translation>任何人都能不用密钥读取 {0}，所以它不是本程序写入的文件。</translation>
    </message>
    <message>
        <source>Ask the hub for its files first.</source>
        <translation>请先向 Hub 查询它的文件。</translation>
    </message>
    <message>
        <source>At least one letter or digit is not as it was written down.</source>
        <translation>至少有一个字母或数字与记下的不同。</translation>
    </message>
    <message>
        <source>Athlete&apos;s foot</source>
        <translation>脚癣（香港脚）</translation>
    </message>
    <message>
        <source>Atopic dermatitis</source>
        <translation>特应性皮炎</translation>
    </message>
    <message>
        <source>Basal cell carcinoma</source>
        <translation>基底细胞癌</translation>
    </message>
    <message>
        <source>Based on the previous information, please provide a detailed explanation of the cause of this skin disease.</source>
        <translation>根据以上信息，请详细解释这种皮肤病的原因。</translation>
    </message>
    <message>
        <source>Black areas</source>
        <translation>黑色区域</translation>
    </message>
    <message>
        <source>Blood spots under the skin</source>
        <translation>皮下出血点</translation>
    </message>
    <message>
        <source>Blood vessel growth or mark</source>
        <translation>血管性增生或斑记</translation>
    </message>
    <message>
        <source>Blue areas</source>
        <translation>蓝色区域</translation>
    </message>
    <message>
        <source>Blue nevus (blue mole)</source>
        <translation>蓝痣</translation>
    </message>
    <message>
        <source>Brown areas</source>
        <translation>褐色区域</translation>
    </message>
    <message>
        <source>Bumps with a dimple</source>
        <translation>中央有凹的小丘疹</translation>
    </message>
    <message>
        <source>Call your emergency number or go to the nearest hospital.</source>
        <translation>请拨打急救电话或前往最近的医院。</translation>
    </message>
    <message>
        <source>Cellulitis</source>
        <translation>蜂窝织炎</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, then type it again.</source>
        <translation>请检查大小写和键盘语言，再输入一次。</translation>
    </message>
    <message>
        <source>Check that it is connected, or copy the photo to this computer first.</source>
        <translation>请检查是否已连接，或先把照片复制到这台电脑。</translation>
    </message>
    <message>
        <source>Check that its disk is connected and not write-protected, then try again.</source>
        <translation>请检查其磁盘已连接且未写保护，然后重试。</translation>
    </message>
    <message>
        <source>Check that the disk is connected, is not write-protected and can hold so large a file, or choose another place.</source>
        <translation>请检查磁盘已连接、未写保护且能存放这么大的文件，或选择别处。</translation>
    </message>
    <message>
        <source>Check that the disk is connected, that it is not write-protected and that no other program is using it, then try again.</source>
        <translation>请检查磁盘已连接、未写保护且没有其他程序在使用，然后重试。</translation>
    </message>
    <message>
        <source>Check that the folder is there, that the disk is connected and that you may write to it, or choose another folder.</source>
        <translation>请检查文件夹存在、磁盘已连接且您可以写入，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Check that {0} is there and that its disk is connected, then try again.</source>
        <translation>请检查 {0} 存在且其磁盘已连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>请检查这台电脑的日期和时间。</translation>
    </message>
    <message>
        <source>Check the name, as in “owner/model”, and the revision.</source>
        <translation>请检查名称（如“所有者/模型”）和版本。</translation>
    </message>
    <message>
        <source>Check the network, and the proxy if you use one, then try again.</source>
        <translation>请检查网络和代理（如果使用），然后重试。</translation>
    </message>
    <message>
        <source>Check where it lies.</source>
        <translation>请检查它在哪里。</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {0} MB of free memory.</source>
        <translation>检查口令需要 {0} MB 可用内存。</translation>
    </message>
    <message>
        <source>Choose a photo saved as JPEG, PNG, WebP or HEIC.</source>
        <translation>请选择 JPEG、PNG、WebP 或 HEIC 格式的照片。</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>请重新选择。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择另一个文件夹</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another model first, then remove it.</source>
        <translation>请先选择别的模型，再移除它。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择另一个模型。</translation>
    </message>
    <message>
        <source>Choose another name for the model.</source>
        <translation>请为模型换个名称。</translation>
    </message>
    <message>
        <source>Choose another name, or ask to replace it.</source>
        <translation>请换个名称，或要求替换它。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose at least {0} characters.</source>
        <translation>请至少用 {0} 个字符。</translation>
    </message>
    <message>
        <source>Choose one photo inside the folder.</source>
        <translation>请选择文件夹里的一张照片。</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the weights of Vicuna or Llama 2.</source>
        <translation>请选择含有 config.json 以及 Vicuna 或 Llama 2 权重的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds model.json, or config.json and weights as safetensors.</source>
        <translation>请选择含有 model.json，或 config.json 和 safetensors 权重的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model&apos;s files.</source>
        <translation>请选择含有模型文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder with the language model&apos;s weights.</source>
        <translation>请选择含有语言模型权重的文件夹。</translation>
    </message>
    <message>
        <source>Choose the stick, or a folder on it.</source>
        <translation>请选择 U 盘或其中的文件夹。</translation>
    </message>
    <message>
        <source>Clogged pores</source>
        <translation>堵塞的毛孔</translation>
    </message>
    <message>
        <source>Close all other windows of this program, then try again.</source>
        <translation>请关闭本程序的所有其他窗口，然后重试。</translation>
    </message>
    <message>
        <source>Close other programs and try again, or choose a smaller model.</source>
        <translation>请关闭其他程序后重试，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Close programs that show video, or allow the camera, then try again.</source>
        <translation>请关闭显示视频的程序，或允许使用摄像头，然后重试。</translation>
    </message>
    <message>
        <source>Close some other programs, then try again.</source>
        <translation>请关闭一些其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Close the other window of this program first.</source>
        <translation>请先关闭本程序的另一个窗口。</translation>
    </message>
    <message>
        <source>Close the program, start it again, and try once more.</source>
        <translation>请关闭程序，重新启动后再试一次。</translation>
    </message>
    <message>
        <source>Close this window and use the other one, or start the program again.</source>
        <translation>请关闭此窗口并使用另一个，或重新启动程序。</translation>
    </message>
    <message>
        <source>Common mole</source>
        <translation>普通痣</translation>
    </message>
    <message>
        <source>Compare them one by one and type it again.</source>
        <translation>请逐个比对后重新输入。</translation>
    </message>
    <message>
        <source>Compound nevus (raised brown mole)</source>
        <translation>复合痣（隆起的褐色痣）</translation>
    </message>
    <message>
        <source>Congenital nevus (mole from birth)</source>
        <translation>先天性痣（出生即有的痣）</translation>
    </message>
    <message>
        <source>Connect a camera and try again, or take the photo with a phone and open it here.</source>
        <translation>请连接摄像头后重试，或者用手机拍照，再在这里打开。</translation>
    </message>
    <message>
        <source>Copy it again from your phone or camera, or take a new photo.</source>
        <translation>请从手机或相机重新复制，或重拍一张。</translation>
    </message>
    <message>
        <source>Copy it again from your phone or camera.</source>
        <translation>请从手机或相机重新复制。</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>请复制到您自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>Copy the whole folder of your cases to another disk, then try again there.</source>
        <translation>请把您病例的整个文件夹复制到另一个磁盘，在那里重试。</translation>
    </message>
    <message>
        <source>Copy the whole token from the hub.</source>
        <translation>请从 Hub 复制完整的令牌。</translation>
    </message>
    <message>
        <source>Copy what you need from here, then close the window and start the program again.</source>
        <translation>请从这里复制您需要的内容，然后关闭窗口并重新启动程序。</translation>
    </message>
    <message>
        <source>Could you describe the skin disease in this image for me?</source>
        <translation>您能为我描述这张图片中的皮肤病吗？</translation>
    </message>
    <message>
        <source>Cracks in the skin</source>
        <translation>皮肤裂口</translation>
    </message>
    <message>
        <source>Crusts</source>
        <translation>痂</translation>
    </message>
    <message>
        <source>Cutaneous horn</source>
        <translation>皮角</translation>
    </message>
    <message>
        <source>Darkly colored areas</source>
        <translation>深色区域</translation>
    </message>
    <message>
        <source>Delete the case instead.</source>
        <translation>请改为删除整个病例。</translation>
    </message>
    <message>
        <source>Dermatofibroma</source>
        <translation>皮肤纤维瘤</translation>
    </message>
    <message>
        <source>Describes a photo of skin, for information only.</source>
        <translation>描述皮肤照片，仅供参考。</translation>
    </message>
    <message>
        <source>Do not use the program on it.</source>
        <translation>请不要使用上面的程序。</translation>
    </message>
    <message>
        <source>Dome-shaped bumps</source>
        <translation>圆顶状丘疹</translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation>皮肤干燥</translation>
    </message>
    <message>
        <source>Dyshidrotic eczema (blistering hand or foot rash)</source>
        <translation>汗疱疹（手足水疱性皮疹）</translation>
    </message>
    <message>
        <source>Dysplastic nevus (unusual mole)</source>
        <translation>发育不良痣（不典型痣）</translation>
    </message>
    <message>
        <source>Each part keeps the licence under which you got it.</source>
        <translation>每个部分保留您获取它时的许可。</translation>
    </message>
    <message>
        <source>Early mole</source>
        <translation>早期痣</translation>
    </message>
    <message>
        <source>Eczema</source>
        <translation>湿疹</translation>
    </message>
    <message>
        <source>Eczema that quickly gets worse and hurts, or blisters or round sores in groups, can be an infection with the cold sore virus.</source>
        <translation>迅速加重并疼痛的湿疹，或成簇的水疱或圆形疮口，可能是单纯疱疹病毒感染。</translation>
    </message>
    <message>
        <source>Enlarged oil glands</source>
        <translation>皮脂腺增生</translation>
    </message>
    <message>
        <source>Epidermoid cyst</source>
        <translation>表皮样囊肿</translation>
    </message>
    <message>
        <source>Everything kept before is still there.</source>
        <translation>之前保存的一切都还在。</translation>
    </message>
    <message>
        <source>Fever with a swollen face or glands after a new medicine, or small spots of pus all over, can mean a serious reaction.</source>
        <translation>用新药后发烧并伴脸或淋巴结肿大，或全身小脓点，可能意味着严重反应。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>File: {0}.</source>
        <translation>文件：{0}。</translation>
    </message>
    <message>
        <source>Fine blood vessels</source>
        <translation>细小血管</translation>
    </message>
    <message>
        <source>Flat patches</source>
        <translation>平坦的斑片</translation>
    </message>
    <message>
        <source>Flat spots</source>
        <translation>平坦的斑点</translation>
    </message>
    <message>
        <source>Flat-topped bumps</source>
        <translation>扁平丘疹</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>四五个互不相关的词容易记住，却难以猜到。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>请在磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then try again.</source>
        <translation>请腾出空间或选择另一个磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>请腾出空间，或选择另一个磁盘。</translation>
    </message>
    <message>
        <source>Free some space, then go on with the download.</source>
        <translation>请腾出空间，然后继续下载。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Fungal nail infection</source>
        <translation>甲真菌病（灰指甲）</translation>
    </message>
    <message>
        <source>Get emergency help now.</source>
        <translation>立即寻求急救。</translation>
    </message>
    <message>
        <source>Get it again from where it came from.</source>
        <translation>请从原来的地方重新获取。</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>请重新获取。</translation>
    </message>
    <message>
        <source>Get it with weights as safetensors.</source>
        <translation>请获取带 safetensors 权重的版本。</translation>
    </message>
    <message>
        <source>Get the folder again.</source>
        <translation>请重新获取该文件夹。</translation>
    </message>
    <message>
        <source>Get the model with full weights.</source>
        <translation>请获取带完整权重的模型。</translation>
    </message>
    <message>
        <source>Get the program again from where it came from.</source>
        <translation>请从原来的地方重新获取程序。</translation>
    </message>
    <message>
        <source>Get the whole folder again.</source>
        <translation>请重新获取整个文件夹。</translation>
    </message>
    <message>
        <source>Get the whole model.</source>
        <translation>请获取完整的模型。</translation>
    </message>
    <message>
        <source>Get this model again.</source>
        <translation>请重新获取此模型。</translation>
    </message>
    <message>
        <source>Give its file too (--qformer).</source>
        <translation>请同时给出它的文件 (--qformer)。</translation>
    </message>
    <message>
        <source>Give the name of a file, not of a folder: {0}.</source>
        <translation>请给出文件名，而不是文件夹：{0}。</translation>
    </message>
    <message>
        <source>Go closer or use a larger photo.</source>
        <translation>请靠近一些，或用更大的照片。</translation>
    </message>
    <message>
        <source>Go soon if it grows, bleeds, hurts or does not heal.</source>
        <translation>如果变大、出血、疼痛或不愈合，请尽快去。</translation>
    </message>
    <message>
        <source>Go sooner if it gets worse or you are worried.</source>
        <translation>如果加重或您担心，请提早去。</translation>
    </message>
    <message>
        <source>Go sooner if it grows, bleeds or hurts.</source>
        <translation>如果变大、出血或疼痛，请提早去。</translation>
    </message>
    <message>
        <source>Gray areas</source>
        <translation>灰色区域</translation>
    </message>
    <message>
        <source>Hardened skin</source>
        <translation>皮肤变硬</translation>
    </message>
    <message>
        <source>Have a doctor look at it within two weeks.</source>
        <translation>请在两周内让医生看看。</translation>
    </message>
    <message>
        <source>Have a doctor look at it.</source>
        <translation>请让医生看看。</translation>
    </message>
    <message>
        <source>Have a doctor look at this when you can.</source>
        <translation>请在方便时让医生看看。</translation>
    </message>
    <message>
        <source>Herpes simplex (cold sores and herpes)</source>
        <translation>单纯疱疹（唇疱疹等）</translation>
    </message>
    <message>
        <source>Hidradenitis suppurativa (painful lumps in skin folds)</source>
        <translation>化脓性汗腺炎（皮肤褶皱处的疼痛肿块）</translation>
    </message>
    <message>
        <source>Hold still and keep the photo sharp.</source>
        <translation>请拿稳，让照片保持清晰。</translation>
    </message>
    <message>
        <source>Hot red skin with fever, vomiting, confusion, a fast heartbeat or fast spread can mean that an infection is getting into the blood.</source>
        <translation>皮肤红热并伴发烧、呕吐、意识混乱、心跳快或迅速扩散，可能意味着感染正进入血液。</translation>
    </message>
    <message>
        <source>Ichthyosis (fish-scale skin)</source>
        <translation>鱼鳞病（鱼鳞样皮肤）</translation>
    </message>
    <message>
        <source>If it does not get better, or changes, see a doctor.</source>
        <translation>如果没有好转或有变化，请看医生。</translation>
    </message>
    <message>
        <source>If it goes on, install the program again.</source>
        <translation>如果一直这样，请重新安装程序。</translation>
    </message>
    <message>
        <source>If the program came as a Flatpak or Snap, it must be allowed to use the camera there.</source>
        <translation>如果程序是以 Flatpak 或 Snap 安装的，需要在那里允许它使用摄像头。</translation>
    </message>
    <message>
        <source>If this model has sizes of its own, give --config.</source>
        <translation>如果此模型有自己的尺寸，请给出 --config。</translation>
    </message>
    <message>
        <source>If you feel very ill or it spreads fast, get emergency help.</source>
        <translation>如果感觉非常不适或迅速扩散，请寻求急救。</translation>
    </message>
    <message>
        <source>If you have none, keep the file: a newer version may read more of it.</source>
        <translation>如果没有备份，请保留该文件：更新的版本也许能读出更多。</translation>
    </message>
    <message>
        <source>If your skin worries you, see a doctor.</source>
        <translation>如果您担心自己的皮肤，请看医生。</translation>
    </message>
    <message>
        <source>Import the model again.</source>
        <translation>请重新导入模型。</translation>
    </message>
    <message>
        <source>Install SkinGPT Desktop again, or get this model again.</source>
        <translation>请重新安装 SkinGPT Desktop，或重新获取此模型。</translation>
    </message>
    <message>
        <source>Install SkinGPT Desktop again.</source>
        <translation>请重新安装 SkinGPT Desktop。</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>请重新安装它。</translation>
    </message>
    <message>
        <source>Install it to open them.</source>
        <translation>请安装它来打开这些病例。</translation>
    </message>
    <message>
        <source>Install the model again.</source>
        <translation>请重新安装模型。</translation>
    </message>
    <message>
        <source>Inverse psoriasis (psoriasis in skin folds)</source>
        <translation>反向银屑病（皮肤褶皱处的银屑病）</translation>
    </message>
    <message>
        <source>It asks to wait.</source>
        <translation>它要求等待。</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>无法显示。</translation>
    </message>
    <message>
        <source>It has more than 50 million pixels.</source>
        <translation>它超过 5000 万像素。</translation>
    </message>
    <message>
        <source>It has no weights as safetensors files, or no settings that this program reads.</source>
        <translation>它没有 safetensors 权重文件，或没有本程序能读的设置。</translation>
    </message>
    <message>
        <source>It holds only an addition to another model.</source>
        <translation>它只含有对另一个模型的补充。</translation>
    </message>
    <message>
        <source>It is damaged ({0}).</source>
        <translation>它已损坏（{0}）。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>它已损坏。</translation>
    </message>
    <message>
        <source>It is formatted as FAT32, which holds files up to 4 GB, and this model has a larger one.</source>
        <translation>它的格式是 FAT32，文件最大 4 GB，而此模型有更大的文件。</translation>
    </message>
    <message>
        <source>It is less than 32 pixels wide or high.</source>
        <translation>它的宽或高不足 32 像素。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>它缺失了。</translation>
    </message>
    <message>
        <source>It is not one of those that you added here.</source>
        <translation>它不是您在这里添加的。</translation>
    </message>
    <message>
        <source>It is not what the hub promised, so it was thrown away.</source>
        <translation>它与 Hub 所承诺的不符，所以被丢弃了。</translation>
    </message>
    <message>
        <source>It is of the kind “{0}”, which is not a model for pictures and text that this version knows.</source>
        <translation>它属于“{0}”类型，不是此版本认识的图文模型。</translation>
    </message>
    <message>
        <source>It is whole, but it does not open these cases.</source>
        <translation>它是完整的，但打不开这些病例。</translation>
    </message>
    <message>
        <source>It is write-protected or full.</source>
        <translation>它已写保护或已满。</translation>
    </message>
    <message>
        <source>It keeps its weights in files that can hide program code (.bin, .pt).</source>
        <translation>它的权重保存在可能隐藏程序代码的文件中（.bin、.pt）。</translation>
    </message>
    <message>
        <source>It kept something while your cases were being saved.</source>
        <translation>在抢救您的病例时它又保存了内容。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted.</source>
        <translation>它可能已被移动或删除。</translation>
    </message>
    <message>
        <source>It names weights outside its folder.</source>
        <translation>它指向自己文件夹之外的权重。</translation>
    </message>
    <message>
        <source>It needs more memory than one photo is given.</source>
        <translation>它需要的内存超过了单张照片的限额。</translation>
    </message>
    <message>
        <source>It needs {0}, and {1} are free.</source>
        <translation>它需要 {0}，可用 {1}。</translation>
    </message>
    <message>
        <source>It wants to run program code of its own ({0}: auto_map).</source>
        <translation>它想运行自带的程序代码（{0}：auto_map）。</translation>
    </message>
    <message>
        <source>It was deleted, perhaps in another window.</source>
        <translation>它已被删除，也许是在另一个窗口。</translation>
    </message>
    <message>
        <source>It was not made for skin or for medicine.</source>
        <translation>它不是为皮肤或医学制作的。</translation>
    </message>
    <message>
        <source>It was not made or tested for skin by the makers of this program.</source>
        <translation>它不是本程序的作者为皮肤制作或测试的。</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>它没有打开。</translation>
    </message>
    <message>
        <source>It was packed by another program.</source>
        <translation>它由另一个程序打包。</translation>
    </message>
    <message>
        <source>It was pulled out, or it does not answer.</source>
        <translation>它被拔出，或没有响应。</translation>
    </message>
    <message>
        <source>It was unplugged, or its picture could not be read.</source>
        <translation>它被拔掉了，或者画面无法读取。</translation>
    </message>
    <message>
        <source>It would run code of its own on this computer, so it is not fetched.</source>
        <translation>它会在这台电脑上运行自带代码，所以不下载。</translation>
    </message>
    <message>
        <source>Its certificate is not one that this computer trusts.</source>
        <translation>它的证书不受这台电脑信任。</translation>
    </message>
    <message>
        <source>Its makers say that its answers must be checked and must not guide care by themselves.</source>
        <translation>其作者说，它的回答必须核实，不能单独用来指导治疗。</translation>
    </message>
    <message>
        <source>Keloid scar</source>
        <translation>瘢痕疙瘩</translation>
    </message>
    <message>
        <source>Keratoacanthoma</source>
        <translation>角化棘皮瘤</translation>
    </message>
    <message>
        <source>Keratosis pilaris (rough bumpy skin)</source>
        <translation>毛周角化症（粗糙的小疙瘩）</translation>
    </message>
    <message>
        <source>Keratosis-like spot (dermoscopy group)</source>
        <translation>角化样斑（皮肤镜分组）</translation>
    </message>
    <message>
        <source>Large blisters</source>
        <translation>大水疱</translation>
    </message>
    <message>
        <source>Leg swelling from poor vein flow</source>
        <translation>静脉回流不良引起的腿肿</translation>
    </message>
    <message>
        <source>Lentigo maligna melanoma</source>
        <translation>恶性雀斑样痣黑色素瘤</translation>
    </message>
    <message>
        <source>Let the skin fill most of the photo.</source>
        <translation>让皮肤占满照片的大部分。</translation>
    </message>
    <message>
        <source>Lichen planus</source>
        <translation>扁平苔藓</translation>
    </message>
    <message>
        <source>Look at yours again and type all of it.</source>
        <translation>请再看看您的恢复码，完整地输入。</translation>
    </message>
    <message>
        <source>Look for it and open it again.</source>
        <translation>请找到它后重新打开。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请在磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Malassezia folliculitis (yeast bumps in hair follicles)</source>
        <translation>马拉色菌毛囊炎（毛囊内的酵母菌丘疹）</translation>
    </message>
    <message>
        <source>Medical texts are damaged</source>
        <translation>医学文本已损坏</translation>
    </message>
    <message>
        <source>Medical texts are missing</source>
        <translation>医学文本缺失</translation>
    </message>
    <message>
        <source>Melanoma</source>
        <translation>黑色素瘤</translation>
    </message>
    <message>
        <source>Missing or damaged: {0}.</source>
        <translation>缺失或损坏：{0}。</translation>
    </message>
    <message>
        <source>Model cannot be asked</source>
        <translation>无法询问模型</translation>
    </message>
    <message>
        <source>Model cannot be opened</source>
        <translation>无法打开模型</translation>
    </message>
    <message>
        <source>Model damaged</source>
        <translation>模型已损坏</translation>
    </message>
    <message>
        <source>Model incomplete</source>
        <translation>模型不完整</translation>
    </message>
    <message>
        <source>Model not found</source>
        <translation>找不到模型</translation>
    </message>
    <message>
        <source>Model not found on the hub</source>
        <translation>在 Hub 上找不到模型</translation>
    </message>
    <message>
        <source>Model not known</source>
        <translation>未知的模型</translation>
    </message>
    <message>
        <source>Models are being changed elsewhere</source>
        <translation>别处正在更改模型</translation>
    </message>
    <message>
        <source>Mottled skin</source>
        <translation>花斑状皮肤</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>没有找到摄像头</translation>
    </message>
    <message>
        <source>No case in the file {0} can be read, so it was left as it is.</source>
        <translation>文件 {0} 中没有可读取的病例，所以保持原样。</translation>
    </message>
    <message>
        <source>No language model there</source>
        <translation>那里没有语言模型</translation>
    </message>
    <message>
        <source>No model in this folder</source>
        <translation>此文件夹里没有模型</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>No recovery code was made for these cases.</source>
        <translation>没有为这些病例创建恢复码。</translation>
    </message>
    <message>
        <source>No room left on that disk</source>
        <translation>那个磁盘没有空间了</translation>
    </message>
    <message>
        <source>No room left on the disk</source>
        <translation>磁盘没有空间了</translation>
    </message>
    <message>
        <source>No room left on this computer&apos;s disk</source>
        <translation>这台电脑的磁盘没有空间了</translation>
    </message>
    <message>
        <source>No such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>No weights there</source>
        <translation>那里没有权重</translation>
    </message>
    <message>
        <source>Not a diagnosis, not approved by any regulator, not measured by the makers of this program.</source>
        <translation>不是诊断，未经任何监管机构批准，也未经本程序作者测量。</translation>
    </message>
    <message>
        <source>Not enough free space</source>
        <translation>可用空间不足</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>内存不足以运行此模型</translation>
    </message>
    <message>
        <source>Not put there by the makers of this program: {0}.</source>
        <translation>不是本程序的作者放在那里的：{0}。</translation>
    </message>
    <message>
        <source>Not skin</source>
        <translation>不是皮肤</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Nothing can be read any more</source>
        <translation>已经什么都读不出来了</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>其他内容没有改动。</translation>
    </message>
    <message>
        <source>Nothing half-made was kept as a model.</source>
        <translation>没有把半成品存为模型。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was restored, and your cases are as they were.</source>
        <translation>没有恢复任何内容，您的病例保持原样。</translation>
    </message>
    <message>
        <source>Nothing was written to {0}, and your cases are as they were.</source>
        <translation>没有写入 {0}，您的病例保持原样。</translation>
    </message>
    <message>
        <source>Nothing was written to {0}.</source>
        <translation>没有写入 {0}。</translation>
    </message>
    <message>
        <source>On a clinic&apos;s network, ask who looks after it.</source>
        <translation>在诊所的网络上，请询问管理员。</translation>
    </message>
    <message>
        <source>Oozing fluid</source>
        <translation>渗液</translation>
    </message>
    <message>
        <source>Open its page on the hub in your browser and accept its terms.</source>
        <translation>请在浏览器中打开它在 Hub 上的页面并接受条款。</translation>
    </message>
    <message>
        <source>Open the original photo, not its small preview.</source>
        <translation>请打开原始照片，而不是缩略图。</translation>
    </message>
    <message>
        <source>Open them first, then try again.</source>
        <translation>请先解锁，然后重试。</translation>
    </message>
    <message>
        <source>Open them with your recovery code, or bring the old keychain back, then start again.</source>
        <translation>请用您的恢复码打开，或恢复旧的钥匙串，然后重新启动。</translation>
    </message>
    <message>
        <source>Pain far worse than the skin looks, or dark blotches or blisters near a wound, can mean an infection deep under the skin.</source>
        <translation>疼痛远比皮肤看上去的严重，或伤口附近有深色斑块或水疱，可能意味着皮下深部感染。</translation>
    </message>
    <message>
        <source>Pale areas</source>
        <translation>浅色区域</translation>
    </message>
    <message>
        <source>Perhaps a newer code was made later.</source>
        <translation>也许后来创建了更新的恢复码。</translation>
    </message>
    <message>
        <source>Perhaps the disk is failing.</source>
        <translation>也许磁盘有故障。</translation>
    </message>
    <message>
        <source>Photo too poor</source>
        <translation>照片太差</translation>
    </message>
    <message>
        <source>Photos cannot be opened just now</source>
        <translation>目前无法打开照片</translation>
    </message>
    <message>
        <source>Pityriasis rosea</source>
        <translation>玫瑰糠疹</translation>
    </message>
    <message>
        <source>Please ask in fewer words: at most {0} letters.</source>
        <translation>请问得短一些：最多 {0} 个字符。</translation>
    </message>
    <message>
        <source>Please install it again.</source>
        <translation>请重新安装它。</translation>
    </message>
    <message>
        <source>Please install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>Please provide a paragraph listing additional features you observed in the image.</source>
        <translation>请用一段话列出您在图片中观察到的其他特征。</translation>
    </message>
    <message>
        <source>Please take another one.</source>
        <translation>请重拍一张。</translation>
    </message>
    <message>
        <source>Pointed bumps</source>
        <translation>尖形丘疹</translation>
    </message>
    <message>
        <source>Psoriasis</source>
        <translation>银屑病</translation>
    </message>
    <message>
        <source>Puffy welts</source>
        <translation>风团</translation>
    </message>
    <message>
        <source>Purple areas</source>
        <translation>紫色区域</translation>
    </message>
    <message>
        <source>Pus-filled bumps</source>
        <translation>脓疱</translation>
    </message>
    <message>
        <source>Put it back from a backup.</source>
        <translation>请从备份中恢复它。</translation>
    </message>
    <message>
        <source>Put it in again and start once more.</source>
        <translation>请重新插上，再试一次。</translation>
    </message>
    <message>
        <source>Put the folder back from a backup to get it back.</source>
        <translation>请用备份恢复该文件夹来找回它。</translation>
    </message>
    <message>
        <source>Put the folder back from a backup, and find out who changed the file.</source>
        <translation>请用备份恢复该文件夹，并查明是谁改动了文件。</translation>
    </message>
    <message>
        <source>Pyogenic granuloma</source>
        <translation>化脓性肉芽肿</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>问题太长</translation>
    </message>
    <message>
        <source>Raised patches</source>
        <translation>隆起的斑块</translation>
    </message>
    <message>
        <source>Rash around the mouth</source>
        <translation>口周皮炎</translation>
    </message>
    <message>
        <source>Rash from steroid cream</source>
        <translation>激素药膏引起的皮疹</translation>
    </message>
    <message>
        <source>Raw skin</source>
        <translation>糜烂的皮肤</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>发红</translation>
    </message>
    <message>
        <source>Remove it first if you want to replace it.</source>
        <translation>如果要替换，请先移除它。</translation>
    </message>
    <message>
        <source>Rename it in its model.json, then try again.</source>
        <translation>请在它的 model.json 中改名，然后重试。</translation>
    </message>
    <message>
        <source>Restore a backup, or add the photo again as a new case.</source>
        <translation>请恢复备份，或把照片作为新病例再次添加。</translation>
    </message>
    <message>
        <source>Rhinophyma</source>
        <translation>鼻赘（酒渣鼻）</translation>
    </message>
    <message>
        <source>Ringworm of the body</source>
        <translation>体癣</translation>
    </message>
    <message>
        <source>Ringworm of the face</source>
        <translation>面癣</translation>
    </message>
    <message>
        <source>Ringworm of the hand</source>
        <translation>手癣</translation>
    </message>
    <message>
        <source>Rosacea</source>
        <translation>玫瑰痤疮</translation>
    </message>
    <message>
        <source>Run “skingpt model list” to see the models that are here.</source>
        <translation>运行“skingpt model list”查看这里的模型。</translation>
    </message>
    <message>
        <source>Salmon-pink areas</source>
        <translation>鲑鱼粉色区域</translation>
    </message>
    <message>
        <source>Save a smaller copy and open that one.</source>
        <translation>请保存一个较小的副本并打开它。</translation>
    </message>
    <message>
        <source>Save a smaller copy as JPEG and open that one.</source>
        <translation>请保存一个较小的 JPEG 副本并打开它。</translation>
    </message>
    <message>
        <source>Save it again as JPEG, or take a new photo.</source>
        <translation>请重新存为 JPEG，或重拍一张。</translation>
    </message>
    <message>
        <source>Scaly skin</source>
        <translation>脱屑的皮肤</translation>
    </message>
    <message>
        <source>Scratch marks</source>
        <translation>抓痕</translation>
    </message>
    <message>
        <source>Seborrheic dermatitis</source>
        <translation>脂溢性皮炎</translation>
    </message>
    <message>
        <source>Seborrheic keratosis</source>
        <translation>脂溢性角化病</translation>
    </message>
    <message>
        <source>See a doctor today.</source>
        <translation>今天就去看医生。</translation>
    </message>
    <message>
        <source>See a doctor within two weeks.</source>
        <translation>请在两周内看医生。</translation>
    </message>
    <message>
        <source>Set up how your cases are locked first.</source>
        <translation>请先设置病例的锁定方式。</translation>
    </message>
    <message>
        <source>Skin tag</source>
        <translation>皮赘</translation>
    </message>
    <message>
        <source>Skin that bleeds easily</source>
        <translation>容易出血的皮肤</translation>
    </message>
    <message>
        <source>Small blisters</source>
        <translation>小水疱</translation>
    </message>
    <message>
        <source>Small bumps</source>
        <translation>小丘疹</translation>
    </message>
    <message>
        <source>So no backup was made.</source>
        <translation>所以没有创建备份。</translation>
    </message>
    <message>
        <source>Somebody removed them, perhaps in another window.</source>
        <translation>有人移除了，也许是在另一个窗口。</translation>
    </message>
    <message>
        <source>Speckled mole</source>
        <translation>斑点状痣</translation>
    </message>
    <message>
        <source>Stasis dermatitis</source>
        <translation>淤积性皮炎</translation>
    </message>
    <message>
        <source>Stiff skin</source>
        <translation>僵硬的皮肤</translation>
    </message>
    <message>
        <source>Sun-thickened skin</source>
        <translation>日光性皮肤增厚</translation>
    </message>
    <message>
        <source>Swap the files.</source>
        <translation>请交换这些文件。</translation>
    </message>
    <message>
        <source>Take a close photo of the skin.</source>
        <translation>请近距离拍一张皮肤照片。</translation>
    </message>
    <message>
        <source>Take it out, or get this model again.</source>
        <translation>请把它取出，或重新获取此模型。</translation>
    </message>
    <message>
        <source>Take the photo with a phone or another program, and open it here.</source>
        <translation>请用手机或别的程序拍照，再在这里打开。</translation>
    </message>
    <message>
        <source>Target spots, blisters or sores after a new medicine can mean a severe reaction.</source>
        <translation>用新药后出现靶形斑、水疱或溃疡，可能意味着严重反应。</translation>
    </message>
    <message>
        <source>Tell the doctor about each medicine.</source>
        <translation>请把每种药都告诉医生。</translation>
    </message>
    <message>
        <source>Tell the doctor where you have lived.</source>
        <translation>请告诉医生您住过哪些地方。</translation>
    </message>
    <message>
        <source>Tell them the name of the medicine.</source>
        <translation>请告诉他们药名。</translation>
    </message>
    <message>
        <source>The Q-Former is missing</source>
        <translation>缺少 Q-Former</translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation>无法读取备份</translation>
    </message>
    <message>
        <source>The backup cannot be written there</source>
        <translation>无法把备份写到那里</translation>
    </message>
    <message>
        <source>The backup was not written, and your cases are as they were.</source>
        <translation>备份没有写入，您的病例保持原样。</translation>
    </message>
    <message>
        <source>The camera cannot be switched on</source>
        <translation>无法打开摄像头</translation>
    </message>
    <message>
        <source>The camera cannot be used here</source>
        <translation>这里无法使用摄像头</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>摄像头没有响应</translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation>摄像头停止了</translation>
    </message>
    <message>
        <source>The cases are not encrypted</source>
        <translation>病例没有加密</translation>
    </message>
    <message>
        <source>The chat template of “{0}” does not fit the model.</source>
        <translation>“{0}”的对话模板与模型不符。</translation>
    </message>
    <message>
        <source>The computer does not allow it.</source>
        <translation>电脑不允许这样做。</translation>
    </message>
    <message>
        <source>The copy is not the same</source>
        <translation>副本不一致</translation>
    </message>
    <message>
        <source>The damaged file is kept.</source>
        <translation>损坏的文件会保留。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk or card did not give the file.</source>
        <translation>磁盘或存储卡没有给出该文件。</translation>
    </message>
    <message>
        <source>The disk or stick may be write-protected, or the folder may belong to someone else: {0}.</source>
        <translation>磁盘或 U 盘可能写保护，或该文件夹属于他人：{0}。</translation>
    </message>
    <message>
        <source>The disk or stick went away</source>
        <translation>磁盘或 U 盘不见了</translation>
    </message>
    <message>
        <source>The download stopped</source>
        <translation>下载停止了</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入该文件</translation>
    </message>
    <message>
        <source>The file given as --config has no usable value for {0}.</source>
        <translation>以 --config 给出的文件没有可用的 {0} 值。</translation>
    </message>
    <message>
        <source>The file holds nothing.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is broken or not complete.</source>
        <translation>文件损坏或不完整。</translation>
    </message>
    <message>
        <source>The file may be broken, or too large for this computer&apos;s memory.</source>
        <translation>文件可能损坏，或对这台电脑的内存来说太大。</translation>
    </message>
    <message>
        <source>The file may be broken.</source>
        <translation>文件可能损坏。</translation>
    </message>
    <message>
        <source>The file of your cases is damaged</source>
        <translation>您的病例文件已损坏</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>文件没有写入。</translation>
    </message>
    <message>
        <source>The file with the sizes cannot be read</source>
        <translation>无法读取尺寸文件</translation>
    </message>
    <message>
        <source>The file with the sizes cannot be used</source>
        <translation>无法使用尺寸文件</translation>
    </message>
    <message>
        <source>The file {0} cannot be read, so your cases cannot be opened.</source>
        <translation>无法读取文件 {0}，所以打不开您的病例。</translation>
    </message>
    <message>
        <source>The file {0} is damaged, or its key is not the right one.</source>
        <translation>文件 {0} 已损坏，或密钥不对。</translation>
    </message>
    <message>
        <source>The file {0} is missing from the folder {1}.</source>
        <translation>文件夹 {1} 中缺少文件 {0}。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read or written just now.</source>
        <translation>目前无法读写文件夹 {0}。</translation>
    </message>
    <message>
        <source>The helper that reads “{0}” stopped early.</source>
        <translation>读取“{0}”的辅助程序提前停止了。</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>无法连接 Hub</translation>
    </message>
    <message>
        <source>The hub could not prove who it is</source>
        <translation>Hub 无法证明其身份</translation>
    </message>
    <message>
        <source>The hub gave an answer that cannot be used</source>
        <translation>Hub 给出了无法使用的回应</translation>
    </message>
    <message>
        <source>The hub gave another model</source>
        <translation>Hub 给出了另一个模型</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <translation>Hub 正忙</translation>
    </message>
    <message>
        <source>The key to your cases is damaged</source>
        <translation>您病例的密钥已损坏</translation>
    </message>
    <message>
        <source>The key to your cases is gone</source>
        <translation>您病例的密钥不见了</translation>
    </message>
    <message>
        <source>The key to your cases is in this computer&apos;s keychain, which is locked or not running.</source>
        <translation>您病例的密钥在这台电脑的钥匙串中，而钥匙串已锁定或没有运行。</translation>
    </message>
    <message>
        <source>The key to your cases is missing</source>
        <translation>您病例的密钥缺失</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>钥匙串没有响应</translation>
    </message>
    <message>
        <source>The last change could not be kept.</source>
        <translation>最后的更改无法保存。</translation>
    </message>
    <message>
        <source>The list of its files ({0}) or the list&apos;s signature is missing.</source>
        <translation>缺少其文件列表（{0}）或列表的签名。</translation>
    </message>
    <message>
        <source>The list of its files does not carry the signature of the makers of this program.</source>
        <translation>其文件列表没有本程序作者的签名。</translation>
    </message>
    <message>
        <source>The list of models is missing</source>
        <translation>模型列表缺失</translation>
    </message>
    <message>
        <source>The model could not be written</source>
        <translation>无法写入模型</translation>
    </message>
    <message>
        <source>The model in “{0}” holds a file that its list does not name ({1}).</source>
        <translation>“{0}”中的模型含有其列表未列出的文件（{1}）。</translation>
    </message>
    <message>
        <source>The model in “{0}” is of the kind “{1}”, which this version cannot open.</source>
        <translation>“{0}”中的模型属于“{1}”类型，此版本无法打开。</translation>
    </message>
    <message>
        <source>The model in “{0}” lacks a part: {1}.</source>
        <translation>“{0}”中的模型缺少一个部分：{1}。</translation>
    </message>
    <message>
        <source>The model in “{0}” was not loaded.</source>
        <translation>“{0}”中的模型没有加载。</translation>
    </message>
    <message>
        <source>The model in “{0}” was not opened.</source>
        <translation>“{0}”中的模型没有打开。</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>名称是空的</translation>
    </message>
    <message>
        <source>The new file is damaged too</source>
        <translation>新文件也已损坏</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>然后重试。</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>此备份已损坏</translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>此备份已锁定</translation>
    </message>
    <message>
        <source>This case or study is gone</source>
        <translation>此病例或研究已不存在</translation>
    </message>
    <message>
        <source>This copy of the cases is damaged</source>
        <translation>病例的这个副本已损坏</translation>
    </message>
    <message>
        <source>This copy of the program was built without the key of a release, so it cannot tell whether a stick is as it was made.</source>
        <translation>程序的这个副本构建时没有发布密钥，所以无法判断 U 盘是否保持原样。</translation>
    </message>
    <message>
        <source>This file is not encrypted</source>
        <translation>此文件没有加密</translation>
    </message>
    <message>
        <source>This is no year of birth</source>
        <translation>这不是出生年份</translation>
    </message>
    <message>
        <source>This is not a whole backup</source>
        <translation>这不是完整的备份</translation>
    </message>
    <message>
        <source>This is the only photo of the case.</source>
        <translation>这是该病例唯一的照片。</translation>
    </message>
    <message>
        <source>This person is gone</source>
        <translation>此人已不存在</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>本程序未获准使用摄像头</translation>
    </message>
    <message>
        <source>This stick cannot be checked</source>
        <translation>无法检查此 U 盘</translation>
    </message>
    <message>
        <source>This stick cannot be written</source>
        <translation>无法写入此 U 盘</translation>
    </message>
    <message>
        <source>This stick is not as it was made</source>
        <translation>此 U 盘与制作时不同</translation>
    </message>
    <message>
        <source>This window still has the file from before, so nothing more is kept in it.</source>
        <translation>此窗口仍使用之前的文件，所以不再向其中保存。</translation>
    </message>
    <message>
        <source>Try again, or take the photo with a phone and open it here.</source>
        <translation>请重试，或者用手机拍照，再在这里打开。</translation>
    </message>
    <message>
        <source>Type a name, or a code that you use for this person.</source>
        <translation>请输入姓名，或您为此人使用的代号。</translation>
    </message>
    <message>
        <source>Type its passphrase or its recovery code to open it.</source>
        <translation>请输入它的口令或恢复码来打开。</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or close other programs that use it.</source>
        <translation>请拔下再插上，或者关闭其他使用它的程序。</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>请使用另一个备份。</translation>
    </message>
    <message>
        <source>Use another copy.</source>
        <translation>请使用另一个副本。</translation>
    </message>
    <message>
        <source>What can still be read can be saved into a new file.</source>
        <translation>仍可读取的内容可以保存到新文件。</translation>
    </message>
    <message>
        <source>What is this, and what causes it?</source>
        <translation>这是什么，由什么引起？</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <translation>什么会使它加重？</translation>
    </message>
    <message>
        <source>What was saved could not be read back, so the disk may be failing.</source>
        <translation>保存的内容无法读回，磁盘可能有故障。</translation>
    </message>
    <message>
        <source>Write it with four digits, such as 1980.</source>
        <translation>请写四位数字，如 1980。</translation>
    </message>
    <message>
        <source>Your cases are as they were.</source>
        <translation>您的病例保持原样。</translation>
    </message>
    <message>
        <source>Your cases are not touched.</source>
        <translation>您的病例没有受影响。</translation>
    </message>
    <message>
        <source>Your cases are open in another window</source>
        <translation>您的病例已在另一个窗口打开</translation>
    </message>
    <message>
        <source>Your cases go on being kept on this computer.</source>
        <translation>您的病例继续保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Your cases were put back or saved in another window</source>
        <translation>您的病例已在另一个窗口恢复或抢救</translation>
    </message>
    <message>
        <source>{0} was not made by this program, or a part of it is missing.</source>
        <translation>{0} 不是由本程序创建，或缺少一部分。</translation>
    </message>
    <message>
        <source>“{0}” does not fit into this computer&apos;s memory.</source>
        <translation>这台电脑的内存装不下“{0}”。</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>模型已损坏</translation>
    </message>
    <message>
        <source>The model is not ready</source>
        <translation>模型还没准备好</translation>
    </message>
    <message>
        <source>The model may have been removed, or may be open only to people with an access token.</source>
        <translation>该模型可能已被移除，或只对持有访问令牌的人开放。</translation>
    </message>
    <message>
        <source>The model&apos;s description is damaged</source>
        <translation>模型的说明已损坏</translation>
    </message>
    <message>
        <source>The model&apos;s description is incomplete.</source>
        <translation>模型的说明不完整。</translation>
    </message>
    <message>
        <source>The model&apos;s weights do not fit its description.</source>
        <translation>模型的权重与其说明不符。</translation>
    </message>
    <message>
        <source>The models folder cannot be written</source>
        <translation>无法写入模型文件夹</translation>
    </message>
    <message>
        <source>The part of the model that reads photos does not fit its description.</source>
        <translation>模型中读取照片的部分与其说明不符。</translation>
    </message>
    <message>
        <source>The part of the program that fetches models ended by itself.</source>
        <translation>程序中下载模型的部分自行结束了。</translation>
    </message>
    <message>
        <source>The part of the program that opens photos did not start.</source>
        <translation>程序中打开照片的部分没有启动。</translation>
    </message>
    <message>
        <source>The parts do not belong together</source>
        <translation>这些部分不匹配</translation>
    </message>
    <message>
        <source>The parts of the model do not fit each other.</source>
        <translation>模型的各部分互不匹配。</translation>
    </message>
    <message>
        <source>The parts of the model in “{0}” cannot be read or do not fit each other.</source>
        <translation>“{0}”中模型的各部分无法读取或互不匹配。</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>口令不对</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>口令太短</translation>
    </message>
    <message>
        <source>The photo is too poor to judge.</source>
        <translation>照片太差，无法判断。</translation>
    </message>
    <message>
        <source>The photo of this case is damaged</source>
        <translation>此病例的照片已损坏</translation>
    </message>
    <message>
        <source>The program cannot read its medical texts ({0}).</source>
        <translation>程序无法读取其医学文本（{0}）。</translation>
    </message>
    <message>
        <source>The program is not sure what this is.</source>
        <translation>程序不确定这是什么。</translation>
    </message>
    <message>
        <source>The recovery code has a slip in it</source>
        <translation>恢复码有误</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>无法生成报告</translation>
    </message>
    <message>
        <source>The report&apos;s words are missing</source>
        <translation>报告的文字缺失</translation>
    </message>
    <message>
        <source>The stick or disk may be failing; use another one.</source>
        <translation>U 盘或磁盘可能有故障，请换一个。</translation>
    </message>
    <message>
        <source>The title is empty</source>
        <translation>标题是空的</translation>
    </message>
    <message>
        <source>The token cannot be kept</source>
        <translation>无法保存令牌</translation>
    </message>
    <message>
        <source>The tokenizer cannot be read</source>
        <translation>无法读取分词器</translation>
    </message>
    <message>
        <source>The words of the case are still there.</source>
        <translation>病例的文字还在。</translation>
    </message>
    <message>
        <source>Then make an access token there and give it to this program, which keeps it in this computer&apos;s keychain.</source>
        <translation>然后在那里创建访问令牌并交给本程序，它会存入这台电脑的钥匙串。</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>还没有病例</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>没有文件“{0}”。</translation>
    </message>
    <message>
        <source>There is no model called “{0}” on this computer.</source>
        <translation>这台电脑上没有名为“{0}”的模型。</translation>
    </message>
    <message>
        <source>There is no recovery code</source>
        <translation>没有恢复码</translation>
    </message>
    <message>
        <source>There is not enough free space for this model.</source>
        <translation>可用空间不足以存放此模型。</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>已有这样的文件</translation>
    </message>
    <message>
        <source>There was no room for the model.</source>
        <translation>没有空间存放模型。</translation>
    </message>
    <message>
        <source>There was too little memory left for “{0}” to go on.</source>
        <translation>剩余内存太少，“{0}”无法继续。</translation>
    </message>
    <message>
        <source>These cases come from a newer version</source>
        <translation>这些病例来自更新的版本</translation>
    </message>
    <message>
        <source>These parts need Vicuna or Llama 2 (“llama”).</source>
        <translation>这些部分需要 Vicuna 或 Llama 2（“llama”）。</translation>
    </message>
    <message>
        <source>These weights are for testing code only, not for finding out about skin.</source>
        <translation>这些权重仅用于测试代码，不用于了解皮肤。</translation>
    </message>
    <message>
        <source>Thickened skin</source>
        <translation>皮肤增厚</translation>
    </message>
    <message>
        <source>Thin skin</source>
        <translation>皮肤变薄</translation>
    </message>
    <message>
        <source>Thin winding lines</source>
        <translation>细小弯曲的线</translation>
    </message>
    <message>
        <source>This case cannot be read</source>
        <translation>无法读取此病例</translation>
    </message>
    <message>
        <source>This case is gone</source>
        <translation>此病例已不存在</translation>
    </message>
    <message>
        <source>This code belongs to other cases</source>
        <translation>此恢复码属于其他病例</translation>
    </message>
    <message>
        <source>This computer ran out of memory</source>
        <translation>这台电脑内存耗尽</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is missing, locked or not running, and the token is never written anywhere else.</source>
        <translation>这台电脑的钥匙串缺失、已锁定或没有运行，而令牌绝不会写到别处。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain no longer holds the key that opens them.</source>
        <translation>这台电脑的钥匙串里不再有打开它们的密钥。</translation>
    </message>
    <message>
        <source>This file could not be opened</source>
        <translation>无法打开此文件</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>此文件已损坏</translation>
    </message>
    <message>
        <source>This file is not a photo that can be opened</source>
        <translation>此文件不是可以打开的照片</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>此文件太大</translation>
    </message>
    <message>
        <source>This file was not opened</source>
        <translation>此文件没有打开</translation>
    </message>
    <message>
        <source>This folder is not a model</source>
        <translation>此文件夹不是模型</translation>
    </message>
    <message>
        <source>This happens when the keychain was reset, or when you are logged in as another user.</source>
        <translation>钥匙串被重置，或您以另一个用户登录时，会出现这种情况。</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>This is another file</source>
        <translation>这是另一个文件</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>This is not a model on the hub</source>
        <translation>这不是 Hub 上的模型</translation>
    </message>
    <message>
        <source>This is not a recovery code</source>
        <translation>这不是恢复码</translation>
    </message>
    <message>
        <source>This is not an access token</source>
        <translation>这不是访问令牌</translation>
    </message>
    <message>
        <source>This model asks who you are</source>
        <translation>此模型需要知道您是谁</translation>
    </message>
    <message>
        <source>This model brings program code</source>
        <translation>此模型带有程序代码</translation>
    </message>
    <message>
        <source>This model cannot be removed</source>
        <translation>无法移除此模型</translation>
    </message>
    <message>
        <source>This model cannot be used here</source>
        <translation>此模型不能在这里使用</translation>
    </message>
    <message>
        <source>This model is in use</source>
        <translation>此模型正在使用</translation>
    </message>
    <message>
        <source>This model is not pinned yet</source>
        <translation>此模型尚未固定版本</translation>
    </message>
    <message>
        <source>This model&apos;s name cannot be used</source>
        <translation>此模型的名称不能使用</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>此名称已被使用</translation>
    </message>
    <message>
        <source>This needs {0} GB, and the disk has {1} GB free.</source>
        <translation>这需要 {0} GB，磁盘可用 {1} GB。</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>无法读取此照片</translation>
    </message>
    <message>
        <source>This photo does not look like skin.</source>
        <translation>这张照片看起来不像皮肤。</translation>
    </message>
    <message>
        <source>This photo is damaged</source>
        <translation>此照片已损坏</translation>
    </message>
    <message>
        <source>This photo is empty</source>
        <translation>此照片是空的</translation>
    </message>
    <message>
        <source>This photo is not there</source>
        <translation>此照片不在那里</translation>
    </message>
    <message>
        <source>This photo is too large</source>
        <translation>此照片太大</translation>
    </message>
    <message>
        <source>This photo is too small</source>
        <translation>此照片太小</translation>
    </message>
    <message>
        <source>This photo may not be read</source>
        <translation>不允许读取此照片</translation>
    </message>
    <message>
        <source>This place cannot be written or read</source>
        <translation>无法在此位置读写</translation>
    </message>
    <message>
        <source>This program cannot rule out skin cancer.</source>
        <translation>本程序不能排除皮肤癌。</translation>
    </message>
    <message>
        <source>This program does not know the model part &quot;{0}&quot;.</source>
        <translation>本程序不认识模型部分“{0}”。</translation>
    </message>
    <message>
        <source>This program never runs code that comes with a model.</source>
        <translation>本程序从不运行模型自带的代码。</translation>
    </message>
    <message>
        <source>This stick cannot hold such large files</source>
        <translation>此 U 盘存不下这么大的文件</translation>
    </message>
    <message>
        <source>Tinea versicolor</source>
        <translation>花斑糠疹（花斑癣）</translation>
    </message>
    <message>
        <source>Too little memory is free</source>
        <translation>可用内存太少</translation>
    </message>
    <message>
        <source>Trouble breathing or swallowing, or swelling of the eyes, lips or tongue, can become deadly within minutes.</source>
        <translation>呼吸或吞咽困难，或眼睛、嘴唇、舌头肿胀，几分钟内就可能致命。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <source>Try again later, or on another network.</source>
        <translation>请稍后重试，或换一个网络。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Type a few letters as the title of this case.</source>
        <translation>请输入几个字作为此病例的标题。</translation>
    </message>
    <message>
        <source>Type a question first.</source>
        <translation>请先输入问题。</translation>
    </message>
    <message>
        <source>Type your passphrase to open them.</source>
        <translation>请输入口令来打开它们。</translation>
    </message>
    <message>
        <source>Type your recovery code to open them.</source>
        <translation>请输入恢复码来打开它们。</translation>
    </message>
    <message>
        <source>Unlock it, or log out and in again, then start the program again.</source>
        <translation>请解锁它，或注销后重新登录，再启动程序。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>请解锁钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>Use a stick formatted as exFAT or NTFS.</source>
        <translation>请使用 exFAT 或 NTFS 格式的 U 盘。</translation>
    </message>
    <message>
        <source>Use daylight.</source>
        <translation>请用日光。</translation>
    </message>
    <message>
        <source>Use more light.</source>
        <translation>请增加光线。</translation>
    </message>
    <message>
        <source>Use softer light.</source>
        <translation>请用更柔和的光线。</translation>
    </message>
    <message>
        <source>Venous leg ulcer</source>
        <translation>下肢静脉性溃疡</translation>
    </message>
    <message>
        <source>Very dry skin</source>
        <translation>皮肤非常干燥</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍等片刻后重试。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>请等它完成后重试。</translation>
    </message>
    <message>
        <source>What has arrived so far is kept.</source>
        <translation>已下载的部分会保留。</translation>
    </message>
    <message>
        <source>What is found in a photo comes from the built-in model.</source>
        <translation>照片中的所见来自内置模型。</translation>
    </message>
    <message>
        <source>What treatment and medication should be recommended for this case?</source>
        <translation>针对这种情况应推荐什么治疗和药物？</translation>
    </message>
    <message>
        <source>What was kept of it is damaged.</source>
        <translation>保存的内容已损坏。</translation>
    </message>
    <message>
        <source>What you said about this spot can be a sign of skin cancer.</source>
        <translation>您对这个斑点的描述可能是皮肤癌的征兆。</translation>
    </message>
    <message>
        <source>What you said can be a sign of a skin disease that does lasting harm when it is treated late.</source>
        <translation>您所说的可能是一种皮肤病的征兆，治疗晚了会造成长期损害。</translation>
    </message>
    <message>
        <source>When nearly all of the skin is red or peels off, the body loses water and heat.</source>
        <translation>几乎全身皮肤发红或脱皮时，身体会失去水分和热量。</translation>
    </message>
    <message>
        <source>Without it the cases there cannot be opened.</source>
        <translation>没有它，那里的病例无法打开。</translation>
    </message>
    <message>
        <source>Write its name as on the hub: the owner, a slash and the model, “owner/model”.</source>
        <translation>请按 Hub 上的写法输入名称：所有者、斜杠、模型，“所有者/模型”。</translation>
    </message>
    <message>
        <source>Yellow areas</source>
        <translation>黄色区域</translation>
    </message>
    <message>
        <source>You can start with the care steps for this.</source>
        <translation>您可以先按针对它的护理步骤做。</translation>
    </message>
    <message>
        <source>You have no permission to read the file.</source>
        <translation>您没有读取该文件的权限。</translation>
    </message>
    <message>
        <source>You stopped this.</source>
        <translation>您停止了此操作。</translation>
    </message>
    <message>
        <source>Your case is not touched.</source>
        <translation>您的病例没有受影响。</translation>
    </message>
    <message>
        <source>Your cases are in use</source>
        <translation>您的病例正在使用</translation>
    </message>
    <message>
        <source>Your cases are kept.</source>
        <translation>您的病例仍然保留。</translation>
    </message>
    <message>
        <source>Your cases are locked</source>
        <translation>您的病例已锁定</translation>
    </message>
    <message>
        <source>Your cases cannot be opened</source>
        <translation>无法打开您的病例</translation>
    </message>
    <message>
        <source>Your cases cannot be reached</source>
        <translation>无法访问您的病例</translation>
    </message>
    <message>
        <source>Your cases still lie, locked, in {0}; nothing was changed.</source>
        <translation>您的病例仍锁着存放在 {0}；没有任何改动。</translation>
    </message>
    <message>
        <source>Your cases were set up in another window</source>
        <translation>您的病例已在另一个窗口设置</translation>
    </message>
    <message>
        <source>Your other cases are not touched.</source>
        <translation>您的其他病例没有受影响。</translation>
    </message>
    <message>
        <source>{0} has no tensor “{1}”.</source>
        <translation>{0} 没有张量“{1}”。</translation>
    </message>
    <message>
        <source>{0}: “{1}” is {2}, where {3} is needed.</source>
        <translation>{0}：“{1}”是 {2}，而需要 {3}。</translation>
    </message>
    <message>
        <source>“{0}” came out damaged.</source>
        <translation>“{0}”写出来已损坏。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read as safetensors.</source>
        <translation>“{0}”无法作为 safetensors 读取。</translation>
    </message>
    <message>
        <source>“{0}” cannot be written.</source>
        <translation>无法写入“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” exists.</source>
        <translation>“{0}”已存在。</translation>
    </message>
    <message>
        <source>“{0}” has no config.json of a language model.</source>
        <translation>“{0}”没有语言模型的 config.json。</translation>
    </message>
    <message>
        <source>“{0}” holds a model of the kind “{1}”.</source>
        <translation>“{0}”含有“{1}”类型的模型。</translation>
    </message>
    <message>
        <source>“{0}” holds no *.safetensors and no pytorch_model*.bin.</source>
        <translation>“{0}”中没有 *.safetensors，也没有 pytorch_model*.bin。</translation>
    </message>
    <message>
        <source>“{0}” in it is not a plain file.</source>
        <translation>其中的“{0}”不是普通文件。</translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is damaged.</source>
        <translation>“{1}”中的“{0}”已损坏。</translation>
    </message>
    <message>
        <source>“{0}” is broken, or holds something else than a model&apos;s weights.</source>
        <translation>“{0}”已损坏，或含有模型权重以外的内容。</translation>
    </message>
    <message>
        <source>“{0}” is in {1}.</source>
        <translation>“{0}”在 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is not JSON.</source>
        <translation>“{0}”不是 JSON。</translation>
    </message>
    <message>
        <source>“{0}” is not what the hub promised.</source>
        <translation>“{0}”与 Hub 所承诺的不符。</translation>
    </message>
    <message>
        <source>“{0}” is not what the model&apos;s own list says.</source>
        <translation>“{0}”与模型自己的列表不符。</translation>
    </message>
    <message>
        <source>“{0}” takes {1} numbers for each token, but the part before it gives {2}.</source>
        <translation>“{0}”每个词元需要 {1} 个数，但前一部分给出 {2} 个。</translation>
    </message>
    <message>
        <source>“{0}” takes {1} numbers, so it needs a Q-Former.</source>
        <translation>“{0}”需要 {1} 个数，所以需要 Q-Former。</translation>
    </message>
    <message>
        <source>“{0}” was given as {1}, but it is {2}.</source>
        <translation>“{0}”作为 {1} 给出，但它是 {2}。</translation>
    </message>
    <message>
        <source>“{0}” was made for a language model of width {1} ({2}), but the one in “{3}” has {4} ({5}).</source>
        <translation>“{0}”适用于宽度为 {1}（{2}）的语言模型，但“{3}”中的是 {4}（{5}）。</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hub access token</source>
        <translation>Hub 访问令牌</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Some models can be fetched only after you agree to their terms on their page on the Hugging Face Hub. Agree there, make an access token that can only read, and put it here. It is kept in this computer&apos;s keychain.</source>
        <translation>有些模型只有在您于 Hugging Face Hub 上的页面同意其条款后才能下载。请在那里同意，创建一个只读的访问令牌并填在这里。它会保存在这台电脑的钥匙串中。</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>About photo {number}</source>
        <translation>关于第 {number} 张照片</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Ask another model</source>
        <translation>问另一个模型</translation>
    </message>
    <message>
        <source>Asks this again of another model</source>
        <translation>向另一个模型再问一次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Changes this question and asks it anew</source>
        <translation>修改此问题并重新提问</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copies this answer</source>
        <translation>复制此回答</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>End of the answer</source>
        <translation>回答结束</translation>
    </message>
    <message>
        <source>From your answers</source>
        <translation>来自您的回答</translation>
    </message>
    <message>
        <source>Has this question answered from the start</source>
        <translation>从头重新回答此问题</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写任何内容。</translation>
    </message>
    <message>
        <source>Seen in the photo</source>
        <translation>照片中所见</translation>
    </message>
    <message>
        <source>Shows both models&apos; answers side by side</source>
        <translation>并排显示两个模型的回答</translation>
    </message>
    <message>
        <source>Shows where each sentence comes from</source>
        <translation>显示每句话的来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>由您停止</translation>
    </message>
    <message>
        <source>The model&apos;s own words, not checked</source>
        <translation>模型自己的话，未经核实</translation>
    </message>
    <message>
        <source>Writing an answer …</source>
        <translation>正在写回答…</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Bring back what was deleted</source>
        <translation>恢复已删除的内容</translation>
    </message>
    <message>
        <source>Deleted cases</source>
        <translation>已删除的病例</translation>
    </message>
    <message numerus="yes">
        <source>Deleted: %n case(s)</source>
        <translation>
            <numerusform>已删除：%n 个病例</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: “{title}”</source>
        <translation>已删除：“{title}”</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>剩余撤销时间</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: Ctrl+Z</source>
        <translation>撤销：Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>Check for a new version</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Page with all versions</source>
        <translation>所有版本的页面</translation>
    </message>
    <message>
        <source>This is version {0}</source>
        <translation>这是版本 {0}</translation>
    </message>
    <message>
        <source>This program opens no connection, so it never looks for a new version by itself. A new version keeps your cases and settings.</source>
        <translation>本程序不打开任何连接，所以从不自行检查新版本。新版本会保留您的病例和设置。</translation>
    </message>
    <message>
        <source>To look yourself, go to where you got the program from.</source>
        <translation>要自己查看，请到您获取程序的地方。</translation>
    </message>
    <message>
        <source>To look yourself, open this page in your browser:</source>
        <translation>要自己查看，请在浏览器中打开此页面：</translation>
    </message>
</context>
<context>
    <name>VersionLine</name>
    <message>
        <source>Newer version of this question</source>
        <translation>此问题的较新版本</translation>
    </message>
    <message>
        <source>Older version of this question</source>
        <translation>此问题的较旧版本</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>跳过其余</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Welcome to SkinGPT Desktop</source>
        <translation>欢迎使用 SkinGPT Desktop</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>A clinic, for the skin of many people</source>
        <translation>诊所，查看许多人的皮肤</translation>
    </message>
    <message>
        <source>I do, for my own skin or my family&apos;s</source>
        <translation>我自己，查看自己或家人的皮肤</translation>
    </message>
    <message>
        <source>In a clinic your cases lock sooner when nobody uses the computer. You can change this in the settings.</source>
        <translation>在诊所里，没人使用电脑时病例会更快锁定。您可以在设置中更改。</translation>
    </message>
    <message>
        <source>Who uses it?</source>
        <translation>谁来使用？</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A doctor soon</source>
        <translation>尽快看医生</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>所有病例</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何部位</translation>
    </message>
    <message>
        <source>Begun on {day}</source>
        <translation>开始于 {day}</translation>
    </message>
    <message>
        <source>Care for it at home</source>
        <translation>可以先在家护理</translation>
    </message>
    <message>
        <source>Doctor soon</source>
        <translation>尽快就医</translation>
    </message>
    <message>
        <source>Doctor today</source>
        <translation>今天就医</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>请立即寻求急救</translation>
    </message>
    <message>
        <source>Getting ready: checking the model&apos;s parts</source>
        <translation>准备中：检查模型的各部分</translation>
    </message>
    <message>
        <source>Getting ready: loading the model</source>
        <translation>准备中：加载模型</translation>
    </message>
    <message>
        <source>Getting ready: warming up</source>
        <translation>准备中：预热</translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation>标签：{labels}</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Looking at the photo</source>
        <translation>正在看照片</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>已标记为已处理</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Not a diagnosis · Not approved by any regulator · Nothing leaves this computer</source>
        <translation>不是诊断 · 未经任何监管机构批准 · 数据不离开这台电脑</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未处理</translation>
    </message>
    <message>
        <source>Not skin</source>
        <translation>不是皮肤</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Opening the photo</source>
        <translation>正在打开照片</translation>
    </message>
    <message>
        <source>Parts of the photo are too bright. Switch off the flash and keep out of direct sun.</source>
        <translation>照片有些部分太亮。请关闭闪光灯，避开直射阳光。</translation>
    </message>
    <message>
        <source>Photo to take again</source>
        <translation>需重拍的照片</translation>
    </message>
    <message>
        <source>Poor photo</source>
        <translation>照片差</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>请今天看医生</translation>
    </message>
    <message>
        <source>See a doctor when you can</source>
        <translation>请在方便时看医生</translation>
    </message>
    <message>
        <source>See a doctor within two weeks</source>
        <translation>请在两周内看医生</translation>
    </message>
    <message>
        <source>SkinGPT Desktop looks at a photo of skin and says in words what it sees, what that may be, and what to do next.

It is not a diagnosis and does not replace a doctor. It is not approved by any regulator. It can be wrong: it can miss a serious illness and it can name one that is not there. If your skin worries you, see a doctor.

Everything happens on this computer. Photos and conversations are kept in a locked file, and no connection to a network is opened.</source>
        <translation>SkinGPT Desktop 查看一张皮肤照片，用文字说明看到了什么、可能是什么、接下来怎么做。

它不是诊断，也不能代替医生。没有任何监管机构批准过它。它可能出错：可能漏掉严重的疾病，也可能说出并不存在的疾病。如果您担心自己的皮肤，请看医生。

一切都在这台电脑上进行。照片和对话保存在加锁的文件里，不连接任何网络。</translation>
    </message>
    <message>
        <source>The colours look off. Daylight shows the skin&apos;s own colour best.</source>
        <translation>颜色看起来不对。日光最能显示皮肤本来的颜色。</translation>
    </message>
    <message>
        <source>The photo has few details. Use the camera&apos;s own photo, not a small copy of it.</source>
        <translation>照片细节太少。请用相机的原图，不要用缩小的副本。</translation>
    </message>
    <message>
        <source>The photo is dark. Go to a window or switch on a lamp, and take it again.</source>
        <translation>照片太暗。请到窗边或开灯后重拍。</translation>
    </message>
    <message>
        <source>The photo is not sharp. Hold the phone still, a hand&apos;s width away, and tap on the spot before you take it.</source>
        <translation>照片不清晰。请拿稳手机，相距一掌远，拍之前在屏幕上点一下那个位置。</translation>
    </message>
    <message>
        <source>The skin fills only a small part. Go closer, or crop the photo around the skin.</source>
        <translation>皮肤只占一小部分。请靠近一些，或在皮肤周围裁剪照片。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>changed on {day}</source>
        <translation>更改于 {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>labels: {labels}</source>
        <translation>标签：{labels}</translation>
    </message>
    <message>
        <source>less likely</source>
        <translation>可能性较小</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能性大</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>{condition}?</source>
        <translation>{condition}？</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Checking every page of the copy …</source>
        <translation>正在检查副本的每一页…</translation>
    </message>
    <message>
        <source>Copying the cases …</source>
        <translation>正在复制病例…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>Year of birth, if you like</source>
        <translation>出生年份（可选）</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Cases</source>
        <translation>病例</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>窗口的各部分</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>calendars/mails</name>
    <message>
        <source>The mail {file} can&apos;t be read. Save the calendar file in it by itself.</source>
        <translation>E-mel {file} tidak dapat dibaca. Simpan fail kalendar di dalamnya secara berasingan.</translation>
    </message>
</context>
<context>
    <name>calendars/reading</name>
    <message>
        <source>There is no calendar file in the mail {file}. Paste its text instead.</source>
        <translation>Tiada fail kalendar dalam e-mel {file}. Sebaliknya, tampal teksnya.</translation>
    </message>
    <message>
        <source>{file} answers a date that can&apos;t be read. Ask for the reply again.</source>
        <translation>{file} menjawab tarikh yang tidak dapat dibaca. Minta jawapan sekali lagi.</translation>
    </message>
    <message>
        <source>{file} asks for something a reply does not. Ask for the reply again.</source>
        <translation>{file} memohon sesuatu yang bukan jawapan. Minta jawapan sekali lagi.</translation>
    </message>
    <message>
        <source>{file} does not say who answers. Ask for the reply again.</source>
        <translation>{file} tidak menyatakan siapa yang menjawab. Minta jawapan sekali lagi.</translation>
    </message>
    <message>
        <source>{file} is an invitation, not a reply to one. Choose the reply.</source>
        <translation>{file} ialah jemputan, bukan jawapan kepada jemputan. Pilih fail jawapan.</translation>
    </message>
    <message>
        <source>{file} is far bigger than a reply to a meeting. It was not opened.</source>
        <translation>{file} jauh lebih besar daripada jawapan mesyuarat. Fail ini tidak dibuka.</translation>
    </message>
    <message>
        <source>{file} is no calendar file. Choose a file .ics.</source>
        <translation>{file} bukan fail kalendar. Pilih fail .ics.</translation>
    </message>
    <message>
        <source>{file} is no reply to an invitation. Choose the reply.</source>
        <translation>{file} bukan jawapan kepada jemputan. Pilih fail jawapan.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>COMMAND</source>
        <translation>PERINTAH</translation>
    </message>
    <message>
        <source>NLC Desktop without a window.</source>
        <translation>NLC Desktop tanpa tetingkap.</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>bring a contact list into a workspace</source>
        <translation>masukkan senarai kenalan ke dalam ruang kerja</translation>
    </message>
    <message>
        <source>bring something into a workspace</source>
        <translation>masukkan sesuatu ke dalam ruang kerja</translation>
    </message>
    <message>
        <source>build the example workspace of a fictional city</source>
        <translation>bina ruang kerja contoh bagi sebuah bandar raya rekaan</translation>
    </message>
    <message>
        <source>call a meeting and write its letters and calendar files</source>
        <translation>panggil mesyuarat dan tulis surat serta fail kalendarnya</translation>
    </message>
    <message>
        <source>check that a workspace is whole</source>
        <translation>semak sama ada ruang kerja lengkap</translation>
    </message>
    <message>
        <source>make the papers of a meeting</source>
        <translation>sediakan dokumen mesyuarat</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>paparkan hasil dalam bentuk JSON</translation>
    </message>
    <message>
        <source>suggest dates nothing speaks against</source>
        <translation>cadangkan tarikh yang tiada halangan</translation>
    </message>
    <message>
        <source>take replies to invitations into a workspace</source>
        <translation>masukkan jawapan jemputan ke dalam ruang kerja</translation>
    </message>
    <message>
        <source>write a map as PDF, GraphML, GEXF or CSV</source>
        <translation>tulis peta sebagai PDF, GraphML, GEXF atau CSV</translation>
    </message>
    <message>
        <source>write something out of a workspace</source>
        <translation>keluarkan sesuatu daripada ruang kerja</translation>
    </message>
    <message>
        <source>write the contacts as CSV or vCards</source>
        <translation>tulis kenalan sebagai CSV atau vCard</translation>
    </message>
</context>
<context>
    <name>cli/call</name>
    <message>
        <source>DATE</source>
        <translation>TARIKH</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBOR</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>RUJ</translation>
    </message>
    <message>
        <source>Say where to write the files with --out, or use --dry-run.</source>
        <translation>Nyatakan tempat fail ditulis dengan --out, atau gunakan --dry-run.</translation>
    </message>
    <message>
        <source>The meeting was called off; these files say so.</source>
        <translation>Mesyuarat telah dibatalkan; fail ini memaklumkannya.</translation>
    </message>
    <message>
        <source>The revised notice is issued.</source>
        <translation>Notis pindaan telah dikeluarkan.</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>RUANG-KERJA</translation>
    </message>
    <message>
        <source>answers are asked for by this day</source>
        <translation>jawapan diminta selewat-lewatnya pada tarikh ini</translation>
    </message>
    <message>
        <source>issue a revised notice when the meeting changed since the last</source>
        <translation>keluarkan notis pindaan jika mesyuarat berubah sejak notis yang lalu</translation>
    </message>
    <message>
        <source>its number, file reference, sheet code or title</source>
        <translation>nombor, rujukan fail, kod helaian atau tajuknya</translation>
    </message>
    <message>
        <source>number of the letters</source>
        <translation>nombor surat</translation>
    </message>
    <message>
        <source>say what would be made and change nothing</source>
        <translation>nyatakan perkara yang akan disediakan tanpa mengubah apa-apa</translation>
    </message>
    <message>
        <source>where to write the files</source>
        <translation>tempat fail ditulis</translation>
    </message>
    <message numerus="yes">
        <source>{n} agendas</source>
        <translation>
            <numerusform>{n} agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attendance sheets</source>
        <translation>
            <numerusform>{n} senarai kehadiran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files</source>
        <translation>
            <numerusform>{n} fail kalendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters</source>
        <translation>
            <numerusform>{n} surat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them can be answered</source>
        <translation>
            <numerusform>{n} daripadanya boleh dijawab</numerusform>
        </translation>
    </message>
    <message>
        <source>“{meeting}” changed since its last notice. Add --revise to issue a revised notice.</source>
        <translation>“{meeting}” telah berubah sejak notis yang lalu. Tambah --revise untuk mengeluarkan notis pindaan.</translation>
    </message>
    <message>
        <source>“{meeting}” is called.</source>
        <translation>“{meeting}” telah dipanggil.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2026-12-18.</source>
        <translation>“{text}” bukan tarikh. Tulis seperti 2026-12-18.</translation>
    </message>
</context>
<context>
    <name>cli/check</name>
    <message>
        <source>The workspace is whole.</source>
        <translation>Ruang kerja ini lengkap.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups</source>
        <translation>
            <numerusform>{n} sandaran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings</source>
        <translation>
            <numerusform>{n} mesyuarat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/dates</name>
    <message>
        <source>All of them work on: {weekdays}.</source>
        <translation>Semuanya bekerja pada: {weekdays}.</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>weekday</comment>
        <translation>Jumaat</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>weekday</comment>
        <translation>Isnin</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Tiada halangan.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>weekday</comment>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>weekday</comment>
        <translation>Ahad</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>weekday</comment>
        <translation>Khamis</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>weekday</comment>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>weekday</comment>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Within two years there are no more days nothing speaks against.</source>
        <translation>Tiada lagi tarikh tanpa halangan dalam tempoh dua tahun.</translation>
    </message>
    <message>
        <source>Within two years there is no day nothing speaks against.</source>
        <translation>Tiada tarikh tanpa halangan dalam tempoh dua tahun.</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>tempoh mesyuarat</translation>
    </message>
    <message>
        <source>how many dates</source>
        <translation>bilangan tarikh</translation>
    </message>
    <message>
        <source>name, reference or id of the committee</source>
        <translation>nama, rujukan atau ID jawatankuasa</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>tiada hari</translation>
    </message>
    <message>
        <source>say what speaks against this day</source>
        <translation>nyatakan halangan pada tarikh ini</translation>
    </message>
    <message>
        <source>the first day to look at; today if left out</source>
        <translation>tarikh pertama untuk disemak; hari ini jika tidak dinyatakan</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>masa mula</translation>
    </message>
    <message>
        <source>{place}: calendar as of {day}.</source>
        <translation>{place}: kalendar setakat {day}.</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <translation>{weekday} {day}, {time}</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2026-11-23.</source>
        <translation>“{text}” bukan tarikh. Tulis seperti 2026-11-23.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1 to {most}.</source>
        <translation>“{text}” bukan nombor dari 1 hingga {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write it like 09:00.</source>
        <translation>“{text}” bukan waktu. Tulis seperti 09:00.</translation>
    </message>
</context>
<context>
    <name>cli/example</name>
    <message>
        <source>Building the example city.</source>
        <translation>Bandar raya contoh sedang dibina.</translation>
    </message>
    <message>
        <source>It opens with the passphrase “{words}”.</source>
        <translation>Ruang kerja ini dibuka dengan kata laluan “{words}”.</translation>
    </message>
    <message>
        <source>also draw each page of the papers as a PNG</source>
        <translation>lukis juga setiap muka surat dokumen sebagai PNG</translation>
    </message>
    <message>
        <source>also write all its papers here</source>
        <translation>tulis juga semua dokumennya di sini</translation>
    </message>
    <message>
        <source>replace an example that is there already</source>
        <translation>gantikan contoh yang sudah ada di situ</translation>
    </message>
    <message>
        <source>where to build it</source>
        <translation>tempat ruang kerja dibina</translation>
    </message>
    <message>
        <source>{folder} holds something else than an example. Name another folder.</source>
        <translation>{folder} mengandungi perkara lain, bukan contoh. Namakan folder lain.</translation>
    </message>
</context>
<context>
    <name>cli/export_contacts</name>
    <message>
        <source>FILE</source>
        <translation>FAIL</translation>
    </message>
    <message numerus="yes">
        <source>Numbers or addresses stand in {n} notes. Take them out, or write the notes nevertheless with --notes-checked.</source>
        <translation>
            <numerusform>Terdapat nombor atau alamat dalam {n} catatan. Keluarkannya, atau tulis juga catatan itu dengan --notes-checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>also the office&apos;s own notes and tags</source>
        <translation>juga catatan dan label pejabat sendiri</translation>
    </message>
    <message>
        <source>write the notes although numbers or addresses stand in them</source>
        <translation>tulis catatan walaupun mengandungi nombor atau alamat</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacts</source>
        <translation>
            <numerusform>{n} kenalan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/export_map</name>
    <message>
        <source>QUESTION</source>
        <translation>SOALAN</translation>
    </message>
    <message>
        <source>compare with this earlier day</source>
        <translation>bandingkan dengan tarikh yang lebih awal ini</translation>
    </message>
    <message>
        <source>in colour instead of black</source>
        <translation>berwarna, bukan hitam</translation>
    </message>
    <message>
        <source>question or id of a map</source>
        <translation>soalan atau ID peta</translation>
    </message>
    <message>
        <source>sheets of a poster</source>
        <translation>bilangan helaian poster</translation>
    </message>
    <message>
        <source>the day of the map; today if left out</source>
        <translation>tarikh peta; hari ini jika tidak dinyatakan</translation>
    </message>
    <message>
        <source>who will read it</source>
        <translation>siapa yang akan membacanya</translation>
    </message>
    <message>
        <source>write roles for names of bodies marked above this audience, or for all</source>
        <translation>tulis peranan menggantikan nama badan yang ditanda melebihi pembaca ini, atau semuanya</translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <translation>
            <numerusform>{n} tidak disertakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <translation>
            <numerusform>{n} hubungan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations and posts</source>
        <translation>
            <numerusform>{n} organisasi dan jawatan</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a number of sheets. Write it like 3x2, at most 6x6.</source>
        <translation>“{text}” bukan bilangan helaian. Tulis seperti 3x2, paling banyak 6x6.</translation>
    </message>
    <message>
        <source>“{text}” is not a size of paper. Sizes are A4, A3, F4, Letter and poster.</source>
        <translation>“{text}” bukan saiz kertas. Saiz yang ada ialah A4, A3, F4, Letter dan poster.</translation>
    </message>
</context>
<context>
    <name>cli/import_contacts</name>
    <message>
        <source>CSV, a spreadsheet or vCards</source>
        <translation>CSV, hamparan atau vCard</translation>
    </message>
    <message>
        <source>Line {line}: {name} looks like {twin}. {reason}</source>
        <translation>Baris {line}: {name} menyerupai {twin}. {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Baris {line}: {reason}</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMA</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Dibaca sebagai {encoding}.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKS</translation>
    </message>
    <message>
        <source>Taken in.</source>
        <translation>Sudah dimasukkan.</translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>Tiada apa-apa untuk dimasukkan.</translation>
    </message>
    <message>
        <source>how the file is written, e.g. cp1252</source>
        <translation>pengekodan fail, misalnya cp1252</translation>
    </message>
    <message>
        <source>say what would change and change nothing</source>
        <translation>nyatakan perubahan yang akan berlaku tanpa mengubah apa-apa</translation>
    </message>
    <message>
        <source>what new people are kept for</source>
        <translation>tujuan nama orang baharu disimpan</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} look like someone you have</source>
        <translation>
            <numerusform>{n} menyerupai orang yang sudah ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <translation>
            <numerusform>{n} baharu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} the same as before</source>
        <translation>
            <numerusform>{n} sama seperti dahulu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable</source>
        <translation>
            <numerusform>{n} tidak dapat dibaca</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli/import_replies</name>
    <message>
        <source>Matched: {number}</source>
        <translation>Dipadankan: {number}</translation>
    </message>
    <message>
        <source>Noted before: {number}</source>
        <translation>Sudah dicatat: {number}</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>LALUAN</translation>
    </message>
    <message>
        <source>Refused: {number}</source>
        <translation>Ditolak: {number}</translation>
    </message>
    <message>
        <source>There is no {path}. Check how it is written.</source>
        <translation>{path} tiada. Semak cara ia ditulis.</translation>
    </message>
    <message>
        <source>To look at: {number}</source>
        <translation>Perlu disemak: {number}</translation>
    </message>
    <message>
        <source>files .ics or .eml, or folders of them</source>
        <translation>fail .ics atau .eml, atau folder yang mengandunginya</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>belum jawab</translation>
    </message>
    <message>
        <source>sends somebody</source>
        <translation>hantar wakil</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>{guest}: {answer} – {meeting} ({file})</source>
        <translation>{guest}: {answer} – {meeting} ({file})</translation>
    </message>
    <message>
        <source>{name}: {answer} ({file}). {reason}</source>
        <translation>{name}: {answer} ({file}). {reason}</translation>
    </message>
</context>
<context>
    <name>cli/opening</name>
    <message>
        <source>Passphrase: </source>
        <translation>Kata laluan: </translation>
    </message>
</context>
<context>
    <name>contacts/delimited</name>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Ada tanda petikan pembuka tanpa penutup.</translation>
    </message>
    <message>
        <source>The row is too long or damaged.</source>
        <translation>Baris ini terlalu panjang atau rosak.</translation>
    </message>
</context>
<context>
    <name>contacts/encodings</name>
    <message>
        <source>The encoding “{encoding}” is not known. Choose another one.</source>
        <translation>Pengekodan “{encoding}” tidak dikenali. Pilih yang lain.</translation>
    </message>
    <message>
        <source>{file} is not a contact list. Choose a CSV file, a spreadsheet or a file of vCards.</source>
        <translation>{file} bukan senarai kenalan. Pilih fail CSV, hamparan atau fail vCard.</translation>
    </message>
</context>
<context>
    <name>contacts/reading</name>
    <message>
        <source>Reading {file}</source>
        <translation>Membaca {file}</translation>
    </message>
    <message>
        <source>There is nothing in {file}. Choose another file.</source>
        <translation>Tiada apa-apa dalam {file}. Pilih fail lain.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there, then try again.</source>
        <translation>{file} tidak dapat dibuka. Pastikan fail itu ada, kemudian cuba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has more than {n} rows. Split it into smaller files.</source>
        <translation>
            <numerusform>{file} mempunyai lebih daripada {n} baris. Pecahkan kepada fail yang lebih kecil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is bigger than {n} MB. Split it, or save it without pictures.</source>
        <translation>
            <numerusform>{file} melebihi {n} MB. Pecahkannya, atau simpan tanpa gambar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contacts/rows</name>
    <message>
        <source>The note or the address is too long.</source>
        <translation>Catatan atau alamat terlalu panjang.</translation>
    </message>
    <message numerus="yes">
        <source>The row has more than {n} columns.</source>
        <translation>
            <numerusform>Baris ini mempunyai lebih daripada {n} lajur.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is neither a name nor an organisation.</source>
        <translation>Tiada nama dan tiada organisasi.</translation>
    </message>
    <message>
        <source>“{start}…” is too long.</source>
        <translation>“{start}…” terlalu panjang.</translation>
    </message>
</context>
<context>
    <name>contacts/sheets</name>
    <message numerus="yes">
        <source>{file} has more than {n} columns. Remove some.</source>
        <translation>
            <numerusform>{file} mempunyai lebih daripada {n} lajur. Buang sebahagiannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is damaged and can&apos;t be read. Open it in its own program and save it again.</source>
        <translation>{file} rosak dan tidak dapat dibaca. Buka dalam program asalnya dan simpan semula.</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet that can be read. Save it as .xlsx or CSV, then try again.</source>
        <translation>{file} bukan hamparan yang dapat dibaca. Simpan sebagai .xlsx atau CSV, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it, save it without the password, then try again.</source>
        <translation>{file} dilindungi kata laluan. Buka fail itu, simpan tanpa kata laluan, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>{file} is too big when unpacked. Copy the list alone into a new spreadsheet.</source>
        <translation>{file} terlalu besar apabila dinyahmampat. Salin senarainya sahaja ke dalam hamparan baharu.</translation>
    </message>
</context>
<context>
    <name>contacts/vcard_reader</name>
    <message>
        <source>Anniversary</source>
        <translation>Ulang tahun</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Pembantu</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Tarikh lahir</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jantina</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Alamat rumah</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefon rumah</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nama panggilan</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Pertalian</translation>
    </message>
    <message>
        <source>Social account</source>
        <translation>Akaun media sosial</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>Kad ini tiada penamat.</translation>
    </message>
    <message>
        <source>The card is damaged ({what}).</source>
        <translation>Kad ini rosak ({what}).</translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation>Kad ini terlalu panjang.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Laman web</translation>
    </message>
</context>
<context>
    <name>documents/crest</name>
    <message>
        <source>The crest of the office can&apos;t be read. Choose a PNG picture in Preferences.</source>
        <translation>Lambang pejabat tidak dapat dibaca. Pilih gambar PNG dalam Tetapan.</translation>
    </message>
</context>
<context>
    <name>documents/formats/form</name>
    <message>
        <source>Papers of this country are not written in this language. Choose another one.</source>
        <translation>Dokumen negara ini tidak ditulis dalam bahasa ini. Pilih bahasa lain.</translation>
    </message>
</context>
<context>
    <name>documents/formats/reader</name>
    <message>
        <source>The form of the papers in “{file}” can&apos;t be read. Install the program again.</source>
        <translation>Format dokumen dalam “{file}” tidak dapat dibaca. Pasang semula program ini.</translation>
    </message>
</context>
<context>
    <name>documents/leak_gate</name>
    <message>
        <source>The finished paper holds more than text, so it was not released. Make it again.</source>
        <translation>Dokumen yang siap mengandungi perkara selain teks, maka dokumen itu tidak dikeluarkan. Sediakan semula.</translation>
    </message>
    <message>
        <source>This paper says “{term}”. Papers for the community describe the work by its public name: reword the text, or choose another audience.</source>
        <translation>Dokumen ini menyebut “{term}”. Dokumen untuk komuniti menyebut kerja dengan nama umumnya: ubah teks itu, atau pilih pembaca lain.</translation>
    </message>
    <message>
        <source>“{text}” is not for the readers of this paper, so it was not released. Take it out of the texts that are printed, or choose another audience.</source>
        <translation>“{text}” bukan untuk pembaca dokumen ini, maka dokumen itu tidak dikeluarkan. Keluarkannya daripada teks yang dicetak, atau pilih pembaca lain.</translation>
    </message>
</context>
<context>
    <name>documents/pdf_contents</name>
    <message>
        <source>The finished paper can&apos;t be checked, so it was not released. Make it again.</source>
        <translation>Dokumen yang siap tidak dapat disemak, maka dokumen itu tidak dikeluarkan. Sediakan semula.</translation>
    </message>
</context>
<context>
    <name>documents/pdfium</name>
    <message>
        <source>The paper is damaged and can&apos;t be shown. Make it again.</source>
        <translation>Dokumen ini rosak dan tidak dapat dipaparkan. Sediakan semula.</translation>
    </message>
</context>
<context>
    <name>documents/preview</name>
    <message>
        <source>The paper has no page {number}.</source>
        <translation>Dokumen ini tiada muka surat {number}.</translation>
    </message>
</context>
<context>
    <name>documents/typesetting/flow</name>
    <message>
        <source>The names or posts that sign this paper are too long for one page. Shorten them.</source>
        <translation>Nama atau jawatan yang menandatangani dokumen ini terlalu panjang untuk satu muka surat. Pendekkannya.</translation>
    </message>
</context>
<context>
    <name>domain/call_words</name>
    <message>
        <source>Ask them again; their answers stay noted until they give another.</source>
        <translation>Tanya mereka sekali lagi; jawapan lama kekal dicatat sehingga jawapan baharu diterima.</translation>
    </message>
    <message>
        <source>Calendar files can be kept but not answered. Add the address in Preferences.</source>
        <translation>Fail kalendar boleh disimpan tetapi tidak boleh dijawab. Isi alamat e-mel dalam Tetapan.</translation>
    </message>
    <message>
        <source>Give somebody on the guest list the chair.</source>
        <translation>Pilih pengerusi daripada senarai jemputan.</translation>
    </message>
    <message>
        <source>Guests from the community see only its time on their agenda.</source>
        <translation>Jemputan daripada komuniti hanya melihat masanya dalam agenda mereka.</translation>
    </message>
    <message>
        <source>Guests from the community see only their times on the agenda.</source>
        <translation>Jemputan daripada komuniti hanya melihat masanya dalam agenda.</translation>
    </message>
    <message>
        <source>Item {items} has no public wording.</source>
        <translation>Perkara {items} tiada tajuk umum.</translation>
    </message>
    <message>
        <source>Nobody chairs the meeting yet.</source>
        <translation>Mesyuarat belum ada pengerusi.</translation>
    </message>
    <message>
        <source>Nobody is named to sign the letters.</source>
        <translation>Penandatangan surat belum dinamakan.</translation>
    </message>
    <message>
        <source>Papers for the community don&apos;t use that word; they can&apos;t be made with it.</source>
        <translation>Dokumen untuk komuniti tidak menggunakan perkataan itu dan tidak dapat disediakan dengannya.</translation>
    </message>
    <message>
        <source>The calendar file can be kept but not answered.</source>
        <translation>Fail kalendarnya boleh disimpan tetapi tidak boleh dijawab.</translation>
    </message>
    <message>
        <source>The letter goes to the post.</source>
        <translation>Surat dialamatkan kepada jawatan.</translation>
    </message>
    <message>
        <source>The letters ask for no answer by a day.</source>
        <translation>Surat tidak menetapkan tarikh akhir jawapan.</translation>
    </message>
    <message>
        <source>The letters have no reference number.</source>
        <translation>Surat belum ada nombor rujukan.</translation>
    </message>
    <message>
        <source>The number {number} is taken.</source>
        <translation>Nombor {number} sudah digunakan.</translation>
    </message>
    <message>
        <source>The office has no e-mail address.</source>
        <translation>Pejabat belum ada alamat e-mel.</translation>
    </message>
    <message>
        <source>Their calendar files can be kept but not answered.</source>
        <translation>Fail kalendar mereka boleh disimpan tetapi tidak boleh dijawab.</translation>
    </message>
    <message>
        <source>Their letters go to the post: {names}.</source>
        <translation>Surat dialamatkan kepada jawatan: {names}.</translation>
    </message>
    <message>
        <source>There is no working day left to answer by.</source>
        <translation>Tiada lagi hari bekerja untuk menjawab.</translation>
    </message>
    <message>
        <source>Type a name and a post.</source>
        <translation>Taip nama dan jawatan.</translation>
    </message>
    <message>
        <source>Type one, or say in Preferences how file references begin.</source>
        <translation>Taip nombor, atau isi permulaan rujukan fail dalam Tetapan.</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>tarikh</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>masa</translation>
    </message>
    <message>
        <source>{names} answered for the earlier date.</source>
        <translation>{names} telah menjawab bagi tarikh terdahulu.</translation>
    </message>
    <message>
        <source>{names} has no e-mail address.</source>
        <translation>{names} tiada alamat e-mel.</translation>
    </message>
    <message>
        <source>{names} has no named holder.</source>
        <translation>{names} belum ada penyandang bernama.</translation>
    </message>
    <message numerus="yes">
        <source>{n} guests answered for the earlier date.</source>
        <translation>
            <numerusform>{n} jemputan telah menjawab bagi tarikh terdahulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests have no e-mail address.</source>
        <translation>
            <numerusform>{n} jemputan tiada alamat e-mel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} guests have no named holder.</source>
        <translation>
            <numerusform>{n} jemputan belum ada penyandang bernama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no public wording.</source>
        <translation>
            <numerusform>{n} perkara tiada tajuk umum.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{meeting}” has it. Choose another number.</source>
        <translation>Nombor itu milik “{meeting}”. Pilih nombor lain.</translation>
    </message>
    <message>
        <source>“{word}” stands in “{text}”.</source>
        <translation>Perkataan “{word}” ada dalam “{text}”.</translation>
    </message>
</context>
<context>
    <name>domain/coverage</name>
    <message>
        <source>More than half of the organisations linked to you are from security.</source>
        <translation>Lebih separuh daripada organisasi yang berhubung dengan anda ialah badan keselamatan.</translation>
    </message>
    <message>
        <source>More than half of the organisations on the map are from security.</source>
        <translation>Lebih separuh daripada organisasi pada peta ialah badan keselamatan.</translation>
    </message>
    <message>
        <source>Nobody from outside government is linked to you.</source>
        <translation>Tiada pihak luar kerajaan yang berhubung dengan anda.</translation>
    </message>
    <message>
        <source>Nobody from outside government is on the map.</source>
        <translation>Tiada pihak luar kerajaan pada peta.</translation>
    </message>
</context>
<context>
    <name>domain/date_words</name>
    <message>
        <source>Ask there before the day is set.</source>
        <translation>Semak dengan pihak di sana sebelum menetapkan tarikh.</translation>
    </message>
    <message>
        <source>Election: {name}</source>
        <translation>Pilihan raya: {name}</translation>
    </message>
    <message>
        <source>Eve of {name}</source>
        <translation>Hari sebelum {name}</translation>
    </message>
    <message>
        <source>Friday prayers</source>
        <translation>Solat Jumaat</translation>
    </message>
    <message>
        <source>Holidays not known</source>
        <translation>Cuti umum belum diketahui</translation>
    </message>
    <message>
        <source>Holy Week</source>
        <translation>Minggu Suci</translation>
    </message>
    <message>
        <source>Hours of the fasting month</source>
        <translation>Waktu bulan puasa</translation>
    </message>
    <message>
        <source>In the fasting month, meetings do best between {opens} and {closes}.</source>
        <translation>Dalam bulan puasa, mesyuarat paling sesuai antara pukul {opens} dengan {closes}.</translation>
    </message>
    <message>
        <source>In the fasting month, nothing should go on after {closes}.</source>
        <translation>Dalam bulan puasa, mesyuarat sewajarnya selesai sebelum pukul {closes}.</translation>
    </message>
    <message>
        <source>In {places} they are from {opens} to {closes}.</source>
        <translation>Di {places}, waktunya dari pukul {opens} hingga {closes}.</translation>
    </message>
    <message>
        <source>It is kept in {places}.</source>
        <translation>Ini terpakai di {places}.</translation>
    </message>
    <message>
        <source>It is kept in {places}. Its first and last day are estimates and may move by one.</source>
        <translation>Ini terpakai di {places}. Hari pertama dan terakhirnya ialah anggaran dan mungkin berubah sehari.</translation>
    </message>
    <message>
        <source>It should have met by {day}.</source>
        <translation>Jawatankuasa ini sepatutnya bersidang selewat-lewatnya pada {day}.</translation>
    </message>
    <message>
        <source>Joint leave: {name}</source>
        <translation>Cuti bersama: {name}</translation>
    </message>
    <message>
        <source>Local feast: {name}</source>
        <translation>Perayaan tempatan: {name}</translation>
    </message>
    <message>
        <source>Offices in {places} are on joint leave on {day}.</source>
        <translation>Pejabat di {places} bercuti bersama pada {day}.</translation>
    </message>
    <message>
        <source>People leave for home early, or are travelling.</source>
        <translation>Ramai yang pulang awal atau dalam perjalanan.</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Cuti umum: {name}</translation>
    </message>
    <message>
        <source>School holidays: {name}</source>
        <translation>Cuti sekolah: {name}</translation>
    </message>
    <message>
        <source>Schools in {places} are closed on {day}.</source>
        <translation>Sekolah di {places} bercuti pada {day}.</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>Notis singkat</translation>
    </message>
    <message>
        <source>Sunday services</source>
        <translation>Ibadat hari Ahad</translation>
    </message>
    <message>
        <source>The calendar ends with {year}.</source>
        <translation>Kalendar ini setakat tahun {year} sahaja.</translation>
    </message>
    <message>
        <source>The chair is asked to another meeting</source>
        <translation>Pengerusi dijemput ke mesyuarat lain</translation>
    </message>
    <message>
        <source>The chair is asked to another meeting at that time.</source>
        <translation>Pengerusi dijemput ke mesyuarat lain pada masa itu.</translation>
    </message>
    <message numerus="yes">
        <source>The committee is overdue by {n} days then.</source>
        <translation>
            <numerusform>Pada tarikh itu, jawatankuasa sudah lewat {n} hari.</numerusform>
        </translation>
    </message>
    <message>
        <source>The feast may still move by a day.</source>
        <translation>Tarikh perayaan masih boleh berubah sehari.</translation>
    </message>
    <message>
        <source>The holidays of {places} are not known.</source>
        <translation>Cuti umum di {places} tidak diketahui.</translation>
    </message>
    <message>
        <source>The holidays of {year} are not known for {places}.</source>
        <translation>Cuti umum tahun {year} di {places} belum diketahui.</translation>
    </message>
    <message>
        <source>The meeting runs into Friday prayers.</source>
        <translation>Mesyuarat bertindih dengan solat Jumaat.</translation>
    </message>
    <message>
        <source>The notice is short.</source>
        <translation>Tempoh notis singkat.</translation>
    </message>
    <message>
        <source>There is a feast in {places} on {day}.</source>
        <translation>Ada perayaan di {places} pada {day}.</translation>
    </message>
    <message>
        <source>There is a note for {places} on {day}.</source>
        <translation>Ada catatan bagi {places} pada {day}.</translation>
    </message>
    <message>
        <source>There is an election in {places} on {day}.</source>
        <translation>Ada pilihan raya di {places} pada {day}.</translation>
    </message>
    <message>
        <source>There may be services at that time.</source>
        <translation>Mungkin ada upacara ibadat pada masa itu.</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Tarikh ini telah berlalu</translation>
    </message>
    <message>
        <source>Weekend in {places}</source>
        <translation>Hujung minggu di {places}</translation>
    </message>
    <message>
        <source>{day} has passed.</source>
        <translation>{day} telah berlalu.</translation>
    </message>
    <message>
        <source>{day} is a Sunday, and a faith body is invited.</source>
        <translation>{day} ialah hari Ahad, dan badan agama dijemput.</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {places}.</source>
        <translation>{day} ialah cuti umum di {places}.</translation>
    </message>
    <message>
        <source>{day} is expected to be a public holiday in {places}.</source>
        <translation>{day} dijangka cuti umum di {places}.</translation>
    </message>
    <message>
        <source>{day} is not a working day in {places}.</source>
        <translation>{day} bukan hari bekerja di {places}.</translation>
    </message>
    <message>
        <source>{day} is the eve of {name} in {places}.</source>
        <translation>{day} ialah hari sebelum {name} di {places}.</translation>
    </message>
    <message>
        <source>{day} lies in Holy Week.</source>
        <translation>{day} jatuh dalam Minggu Suci.</translation>
    </message>
    <message>
        <source>{hour}.{minute}</source>
        <translation>{hour}.{minute}</translation>
    </message>
    <message>
        <source>{name}. It may still move by a day.</source>
        <translation>{name}. Tarikhnya masih boleh berubah sehari.</translation>
    </message>
    <message numerus="yes">
        <source>{n} asked to another meeting</source>
        <translation>
            <numerusform>{n} dijemput ke mesyuarat lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days overdue</source>
        <translation>
            <numerusform>lewat {n} hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working days are usual; the call should have gone out by {day}.</source>
        <translation>
            <numerusform>Kebiasaannya {n} hari bekerja; surat panggilan sepatutnya dikeluarkan selewat-lewatnya pada {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} and {n} more</source>
        <translation>
            <numerusform>{places} dan {n} lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts} are asked to another meeting at that time.</source>
        <translation>{posts} dijemput ke mesyuarat lain pada masa itu.</translation>
    </message>
    <message>
        <source>{post} is asked to another meeting at that time.</source>
        <translation>{post} dijemput ke mesyuarat lain pada masa itu.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} dan {last}</translation>
    </message>
</context>
<context>
    <name>domain/day_words</name>
    <message>
        <source>Apr</source>
        <comment>short month</comment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short month</comment>
        <translation>Ogo</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month</comment>
        <translation>Ogos</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short month</comment>
        <translation>Dis</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month</comment>
        <translation>Disember</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month</comment>
        <translation>Februari</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>short weekday</comment>
        <translation>Jum</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>January</source>
        <comment>month</comment>
        <translation>Januari</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short month</comment>
        <translation>Jul</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month</comment>
        <translation>Julai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short month</comment>
        <translation>Jun</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month</comment>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short month</comment>
        <translation>Mac</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month</comment>
        <translation>Mac</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>Mei</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short month</comment>
        <translation>Mei</translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>short weekday</comment>
        <translation>Isn</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short month</comment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>short weekday</comment>
        <translation>Sab</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short month</comment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>short weekday</comment>
        <translation>Ahd</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>short weekday</comment>
        <translation>Kha</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>short weekday</comment>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>short weekday</comment>
        <translation>Rab</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>domain/gaps</name>
    <message>
        <source>No contact with {first} or {second}.</source>
        <translation>Tiada hubungan dengan mana-mana {first} atau {second}.</translation>
    </message>
    <message numerus="yes">
        <source>No contact with {first}, {second} or {n} other sectors of the checklist.</source>
        <translation>
            <numerusform>Tiada hubungan dengan mana-mana {first}, {second} atau {n} sektor lain dalam senarai semak.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact with {first}, {second} or {third}.</source>
        <translation>Tiada hubungan dengan mana-mana {first}, {second} atau {third}.</translation>
    </message>
    <message>
        <source>No contact with {first}.</source>
        <translation>Tiada hubungan dengan mana-mana {first}.</translation>
    </message>
    <message>
        <source>No link between {body} and {any_target}.</source>
        <translation>Tiada hubungan antara {body} dengan mana-mana {any_target}.</translation>
    </message>
    <message>
        <source>No {body} is linked to {any_target}.</source>
        <translation>Tiada {body} yang berhubung dengan mana-mana {any_target}.</translation>
    </message>
    <message>
        <source>The link between {one} and {other} ended and nothing took its place.</source>
        <translation>Hubungan antara {one} dengan {other} telah tamat tanpa pengganti.</translation>
    </message>
    <message>
        <source>The link between {one} and {other} was last checked over a year ago.</source>
        <translation>Hubungan antara {one} dengan {other} kali terakhir disemak lebih setahun lalu.</translation>
    </message>
    <message>
        <source>The only way from {body} to {any_target} goes through {through}.</source>
        <translation>Satu-satunya jalan daripada {body} kepada mana-mana {any_target} adalah melalui {through}.</translation>
    </message>
    <message numerus="yes">
        <source>The only way from {n} organisations to {any_target} goes through {through}.</source>
        <translation>
            <numerusform>Satu-satunya jalan daripada {n} organisasi kepada mana-mana {any_target} adalah melalui {through}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The only way to {body} is {through}.</source>
        <translation>Satu-satunya jalan kepada {body} adalah melalui {through}.</translation>
    </message>
    <message numerus="yes">
        <source>The only way to {n} organisations is {through}.</source>
        <translation>
            <numerusform>Satu-satunya jalan kepada {n} organisasi adalah melalui {through}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your only way to {any_target} goes through {through}.</source>
        <translation>Satu-satunya jalan anda kepada mana-mana {any_target} adalah melalui {through}.</translation>
    </message>
    <message>
        <source>any business body</source>
        <comment>inside a sentence</comment>
        <translation>badan perniagaan</translation>
    </message>
    <message>
        <source>any city council department</source>
        <comment>inside a sentence</comment>
        <translation>jabatan PBT</translation>
    </message>
    <message>
        <source>any district or state office</source>
        <comment>inside a sentence</comment>
        <translation>pejabat daerah atau negeri</translation>
    </message>
    <message>
        <source>any education body</source>
        <comment>inside a sentence</comment>
        <translation>badan pendidikan</translation>
    </message>
    <message>
        <source>any faith body</source>
        <comment>inside a sentence</comment>
        <translation>badan agama</translation>
    </message>
    <message>
        <source>any health body</source>
        <comment>inside a sentence</comment>
        <translation>badan kesihatan</translation>
    </message>
    <message>
        <source>any neighbourhood group</source>
        <comment>inside a sentence</comment>
        <translation>kumpulan kejiranan</translation>
    </message>
    <message>
        <source>any police body</source>
        <comment>inside a sentence</comment>
        <translation>badan polis</translation>
    </message>
    <message>
        <source>any prison or parole office</source>
        <comment>inside a sentence</comment>
        <translation>pejabat penjara atau parol</translation>
    </message>
    <message>
        <source>any school liaison officer</source>
        <comment>inside a sentence</comment>
        <translation>pegawai perhubungan sekolah</translation>
    </message>
    <message>
        <source>any security body</source>
        <comment>inside a sentence</comment>
        <translation>badan keselamatan</translation>
    </message>
    <message>
        <source>any security office</source>
        <comment>inside a sentence</comment>
        <translation>pejabat keselamatan</translation>
    </message>
    <message>
        <source>any social service</source>
        <comment>inside a sentence</comment>
        <translation>perkhidmatan sosial</translation>
    </message>
    <message>
        <source>any training centre</source>
        <comment>inside a sentence</comment>
        <translation>pusat latihan</translation>
    </message>
    <message>
        <source>any unity office</source>
        <comment>inside a sentence</comment>
        <translation>pejabat perpaduan</translation>
    </message>
    <message>
        <source>any university</source>
        <comment>inside a sentence</comment>
        <translation>universiti</translation>
    </message>
    <message>
        <source>any women’s organisation</source>
        <comment>inside a sentence</comment>
        <translation>pertubuhan wanita</translation>
    </message>
    <message>
        <source>any youth organisation</source>
        <comment>inside a sentence</comment>
        <translation>pertubuhan belia</translation>
    </message>
    <message>
        <source>business body</source>
        <comment>inside a sentence</comment>
        <translation>badan perniagaan</translation>
    </message>
    <message>
        <source>city council department</source>
        <comment>inside a sentence</comment>
        <translation>jabatan PBT</translation>
    </message>
    <message>
        <source>district or state office</source>
        <comment>inside a sentence</comment>
        <translation>pejabat daerah atau negeri</translation>
    </message>
    <message>
        <source>education body</source>
        <comment>inside a sentence</comment>
        <translation>badan pendidikan</translation>
    </message>
    <message>
        <source>faith body</source>
        <comment>inside a sentence</comment>
        <translation>badan agama</translation>
    </message>
    <message>
        <source>health body</source>
        <comment>inside a sentence</comment>
        <translation>badan kesihatan</translation>
    </message>
    <message>
        <source>neighbourhood group</source>
        <comment>inside a sentence</comment>
        <translation>kumpulan kejiranan</translation>
    </message>
    <message>
        <source>police body</source>
        <comment>inside a sentence</comment>
        <translation>badan polis</translation>
    </message>
    <message>
        <source>prison or parole office</source>
        <comment>inside a sentence</comment>
        <translation>pejabat penjara atau parol</translation>
    </message>
    <message>
        <source>school liaison officer</source>
        <comment>inside a sentence</comment>
        <translation>pegawai perhubungan sekolah</translation>
    </message>
    <message>
        <source>security body</source>
        <comment>inside a sentence</comment>
        <translation>badan keselamatan</translation>
    </message>
    <message>
        <source>security office</source>
        <comment>inside a sentence</comment>
        <translation>pejabat keselamatan</translation>
    </message>
    <message>
        <source>social service</source>
        <comment>inside a sentence</comment>
        <translation>perkhidmatan sosial</translation>
    </message>
    <message>
        <source>training centre</source>
        <comment>inside a sentence</comment>
        <translation>pusat latihan</translation>
    </message>
    <message>
        <source>unity office</source>
        <comment>inside a sentence</comment>
        <translation>pejabat perpaduan</translation>
    </message>
    <message>
        <source>university</source>
        <comment>inside a sentence</comment>
        <translation>universiti</translation>
    </message>
    <message>
        <source>women’s organisation</source>
        <comment>inside a sentence</comment>
        <translation>pertubuhan wanita</translation>
    </message>
    <message>
        <source>youth organisation</source>
        <comment>inside a sentence</comment>
        <translation>pertubuhan belia</translation>
    </message>
    <message>
        <source>{body} is linked to nobody.</source>
        <translation>{body} tidak berhubung dengan sesiapa.</translation>
    </message>
    <message>
        <source>{body} reaches nobody but you.</source>
        <translation>{body} hanya berhubung dengan anda.</translation>
    </message>
    <message numerus="yes">
        <source>{n} links ended and nothing took their place.</source>
        <translation>
            <numerusform>{n} hubungan telah tamat tanpa pengganti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links were last checked over a year ago.</source>
        <translation>
            <numerusform>{n} hubungan kali terakhir disemak lebih setahun lalu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations are linked to nobody.</source>
        <translation>
            <numerusform>{n} organisasi tidak berhubung dengan sesiapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations reach nobody but you.</source>
        <translation>
            <numerusform>{n} organisasi hanya berhubung dengan anda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>domain/numbering</name>
    <message>
        <source>The number pattern has {token}, which means nothing. These can be used: {known}.</source>
        <translation>Corak nombor mengandungi {token}, yang tidak bermakna. Yang boleh digunakan: {known}.</translation>
    </message>
    <message>
        <source>The number pattern is too long: {limit} characters fit. Shorten it.</source>
        <translation>Corak nombor terlalu panjang: paling banyak {limit} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>The number pattern “{pattern}” has no {token}, so every letter would get the same number. Put {token} where the running number stands.</source>
        <translation>Corak nombor “{pattern}” tiada {token}, maka semua surat akan mendapat nombor yang sama. Letakkan {token} di tempat nombor siri.</translation>
    </message>
    <message>
        <source>{token} stands twice in the number pattern. Take one out.</source>
        <translation>{token} ada dua kali dalam corak nombor. Buang satu.</translation>
    </message>
    <message>
        <source>“{brace}” stands alone in the number pattern. Tokens are written like {token}.</source>
        <translation>“{brace}” tiada pasangan dalam corak nombor. Penanda ditulis seperti {token}.</translation>
    </message>
</context>
<context>
    <name>domain/recovery</name>
    <message>
        <source>The recovery sheet has 24 words; {count} were typed. Type all of them in order.</source>
        <translation>Helaian pemulihan mempunyai 24 perkataan; {count} telah ditaip. Taip semuanya mengikut turutan.</translation>
    </message>
    <message>
        <source>These are not the words of a recovery sheet. Compare them with the sheet, one by one.</source>
        <translation>Ini bukan perkataan helaian pemulihan. Bandingkan dengan helaian itu satu demi satu.</translation>
    </message>
    <message>
        <source>Word {place}, {word}, is not in the list of recovery words. Check its spelling.</source>
        <translation>Perkataan {place}, {word}, tiada dalam senarai perkataan pemulihan. Semak ejaannya.</translation>
    </message>
</context>
<context>
    <name>domain/recurrence</name>
    <message>
        <source>The rule “{rule}” of this series can&apos;t be read here. A newer version of the program may have written it: update this one, or begin a new series.</source>
        <translation>Aturan “{rule}” bagi siri ini tidak dapat dibaca di sini. Aturan ini mungkin ditulis oleh versi program yang lebih baharu: kemas kini program ini, atau mulakan siri baharu.</translation>
    </message>
</context>
<context>
    <name>domain/step_names</name>
    <message>
        <source>Redo: {step}</source>
        <translation>Buat semula: {step}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Buat asal: {step}</translation>
    </message>
</context>
<context>
    <name>i18n</name>
    <message>
        <source>There is no translation for “{language}”. Choose another one.</source>
        <translation>Tiada terjemahan untuk “{language}”. Pilih bahasa lain.</translation>
    </message>
</context>
<context>
    <name>keychain/system</name>
    <message>
        <source>The password store of this computer did not answer. Unlock it and try again, or open the workspace with the 24 words of the recovery sheet.</source>
        <translation>Simpanan kata laluan komputer ini tidak memberi respons. Buka kuncinya dan cuba lagi, atau buka ruang kerja dengan 24 perkataan helaian pemulihan.</translation>
    </message>
    <message>
        <source>This computer has no password store. Protect the workspace with a longer passphrase alone.</source>
        <translation>Komputer ini tiada simpanan kata laluan. Lindungi ruang kerja dengan kata laluan yang lebih panjang sahaja.</translation>
    </message>
    <message>
        <source>What the password store of this computer holds for this workspace is damaged. Open the workspace with the 24 words of the recovery sheet.</source>
        <translation>Maklumat ruang kerja ini dalam simpanan kata laluan komputer telah rosak. Buka ruang kerja dengan 24 perkataan helaian pemulihan.</translation>
    </message>
</context>
<context>
    <name>network/steps</name>
    <message>
        <source>Arranging the map</source>
        <translation>Menyusun peta</translation>
    </message>
</context>
<context>
    <name>packs/calendars</name>
    <message>
        <source>A day in it is of a kind only an office adds.</source>
        <translation>Ada hari di dalamnya daripada jenis yang hanya boleh ditambah oleh pejabat.</translation>
    </message>
    <message>
        <source>A feast in it begins on a day that is no holiday.</source>
        <translation>Ada perayaan di dalamnya yang bermula pada hari yang bukan cuti.</translation>
    </message>
    <message>
        <source>A holiday in it has no name.</source>
        <translation>Ada cuti di dalamnya yang tidak bernama.</translation>
    </message>
    <message>
        <source>A holiday in it is listed twice.</source>
        <translation>Ada cuti di dalamnya yang disenaraikan dua kali.</translation>
    </message>
    <message>
        <source>A season in it ends before it starts.</source>
        <translation>Ada musim di dalamnya yang tamat sebelum bermula.</translation>
    </message>
    <message>
        <source>It should list the calendar “{key}” once.</source>
        <translation>Kalendar “{key}” perlu disenaraikan sekali sahaja.</translation>
    </message>
    <message>
        <source>It should list the state “{state}” once.</source>
        <translation>Fail itu sepatutnya menyenaraikan negeri “{state}” sekali sahaja.</translation>
    </message>
    <message>
        <source>Its holidays are out of order or outside the years it promises.</source>
        <translation>Cuti di dalamnya tidak mengikut urutan atau di luar tahun yang dinyatakan.</translation>
    </message>
    <message>
        <source>Its seasons are out of order or outside the years of the holidays.</source>
        <translation>Musimnya tidak mengikut turutan atau di luar tahun cuti.</translation>
    </message>
</context>
<context>
    <name>packs/checks</name>
    <message>
        <source>A name in it is missing in English or in the country’s own language.</source>
        <translation>Ada nama di dalamnya yang tiada dalam bahasa Inggeris atau bahasa negara itu.</translation>
    </message>
    <message>
        <source>A rule has no words.</source>
        <translation>Ada peraturan yang tiada perkataan.</translation>
    </message>
    <message>
        <source>It has no place for the number of a meeting.</source>
        <translation>Tiada ruang untuk nombor mesyuarat.</translation>
    </message>
    <message>
        <source>It names no language of the country’s papers.</source>
        <translation>Bahasa dokumen negara itu tidak dinyatakan.</translation>
    </message>
    <message>
        <source>It names “{key}”, which is listed nowhere.</source>
        <translation>Fail itu menyebut “{key}”, yang tidak disenaraikan di mana-mana.</translation>
    </message>
    <message>
        <source>Its deadlines should lie between 0 and 60 days.</source>
        <translation>Tempohnya sepatutnya antara 0 hingga 60 hari.</translation>
    </message>
    <message>
        <source>Its hours of the fasting month can&apos;t be right.</source>
        <translation>Waktu bulan puasanya tidak mungkin betul.</translation>
    </message>
    <message>
        <source>Nobody could fill the seat “{key}”.</source>
        <translation>Tiada pihak yang dapat mengisi tempat “{key}”.</translation>
    </message>
    <message>
        <source>The Friday hours at {place} end before they start.</source>
        <translation>Waktu Jumaat di {place} tamat sebelum bermula.</translation>
    </message>
    <message>
        <source>The agenda at {place} can&apos;t be right.</source>
        <translation>Agenda di {place} tidak betul.</translation>
    </message>
    <message>
        <source>The agenda at {place} is longer than a working day.</source>
        <translation>Agenda di {place} lebih panjang daripada satu hari bekerja.</translation>
    </message>
    <message>
        <source>The city at {place} has no language.</source>
        <translation>Bandar raya di {place} tiada bahasa.</translation>
    </message>
    <message>
        <source>The key “{key}” is given twice.</source>
        <translation>Kunci “{key}” diberi dua kali.</translation>
    </message>
    <message>
        <source>The key “{key}” is not well formed.</source>
        <translation>Kunci “{key}” tidak mengikut bentuk yang betul.</translation>
    </message>
    <message>
        <source>The line for “{key}” names no level.</source>
        <translation>Baris bagi “{key}” tidak menyatakan peringkat.</translation>
    </message>
    <message>
        <source>The list at {place} holds something twice.</source>
        <translation>Senarai di {place} mengandungi perkara yang berulang.</translation>
    </message>
    <message>
        <source>The list “{name}” should hold every word once.</source>
        <translation>Senarai “{name}” sepatutnya mengandungi setiap perkataan sekali sahaja.</translation>
    </message>
    <message>
        <source>The meeting at {place} should have one chair.</source>
        <translation>Mesyuarat di {place} sepatutnya mempunyai seorang pengerusi.</translation>
    </message>
    <message>
        <source>The state at {place} has no weekend.</source>
        <translation>Negeri di {place} tiada hujung minggu.</translation>
    </message>
    <message>
        <source>The time zone at {place} is not known.</source>
        <translation>Zon waktu di {place} tidak dikenali.</translation>
    </message>
    <message>
        <source>The weekend at {place} can&apos;t be right.</source>
        <translation>Hujung minggu di {place} tidak betul.</translation>
    </message>
    <message>
        <source>The weekends at {place} overlap in time.</source>
        <translation>Hujung minggu di {place} bertindih tempohnya.</translation>
    </message>
    <message>
        <source>The word “{word}” in braces stands for nothing.</source>
        <translation>Perkataan “{word}” dalam kurungan dakap tidak mewakili apa-apa.</translation>
    </message>
    <message>
        <source>The words of its label list should be in small letters.</source>
        <translation>Perkataan dalam senarai labelnya sepatutnya berhuruf kecil.</translation>
    </message>
    <message>
        <source>“{key}” can&apos;t be the office&apos;s own.</source>
        <translation>“{key}” tidak boleh menjadi milik pejabat.</translation>
    </message>
    <message>
        <source>“{key}” goes both ways but has two names.</source>
        <translation>“{key}” ialah hubungan dua hala tetapi mempunyai dua nama.</translation>
    </message>
    <message>
        <source>“{key}” has no short name.</source>
        <translation>“{key}” tiada nama pendek.</translation>
    </message>
</context>
<context>
    <name>packs/example</name>
    <message>
        <source>A guest at {place} is neither a post nor a person.</source>
        <translation>Jemputan di {place} bukan jawatan dan bukan individu.</translation>
    </message>
    <message>
        <source>A name in it is missing.</source>
        <translation>Ada nama di dalamnya yang tertinggal.</translation>
    </message>
    <message>
        <source>A paragraph at {place} is neither a text nor an action.</source>
        <translation>Perenggan di {place} bukan teks dan bukan tindakan.</translation>
    </message>
    <message>
        <source>A score of “{key}” can&apos;t be right.</source>
        <translation>Skor bagi “{key}” tidak betul.</translation>
    </message>
    <message>
        <source>A tenure of “{key}” ends before it begins.</source>
        <translation>Tempoh penyandangan “{key}” tamat sebelum bermula.</translation>
    </message>
    <message>
        <source>It was made for another version of the program.</source>
        <translation>Fail itu dibuat untuk versi program yang lain.</translation>
    </message>
    <message>
        <source>Its meetings are not in order of date.</source>
        <translation>Mesyuarat di dalamnya tidak mengikut urutan tarikh.</translation>
    </message>
    <message>
        <source>The action “{key}” has a note dated in the future.</source>
        <translation>Tindakan “{key}” mempunyai catatan bertarikh masa hadapan.</translation>
    </message>
</context>
<context>
    <name>packs/honorifics</name>
    <message>
        <source>A form of courtesy in it has no word.</source>
        <translation>Ada bentuk panggilan hormat di dalamnya yang tiada perkataan.</translation>
    </message>
    <message>
        <source>An honorific in it can’t be written as it says.</source>
        <translation>Ada gelaran di dalamnya yang tidak dapat ditulis seperti yang dinyatakan.</translation>
    </message>
    <message>
        <source>An honorific in it holds braces.</source>
        <translation>Ada gelaran di dalamnya yang mengandungi kurungan dakap.</translation>
    </message>
    <message>
        <source>An honorific in it is not said in English.</source>
        <translation>Ada gelaran di dalamnya yang tiada dalam bahasa Inggeris.</translation>
    </message>
    <message>
        <source>An opening in it has no place for the address.</source>
        <translation>Ada kata pembuka di dalamnya yang tiada ruang untuk panggilan.</translation>
    </message>
    <message>
        <source>It should open letters in English, and in each language once.</source>
        <translation>Kata pembuka surat perlu ada dalam bahasa Inggeris, dan sekali bagi setiap bahasa.</translation>
    </message>
    <message>
        <source>The honorific “{form}” is given twice.</source>
        <translation>Gelaran “{form}” diberi dua kali.</translation>
    </message>
    <message>
        <source>“{style}” is no style of it.</source>
        <translation>“{style}” bukan gayanya.</translation>
    </message>
</context>
<context>
    <name>packs/parts</name>
    <message>
        <source>It belongs to version {its_version} of a pack, the other files to {version}.</source>
        <translation>Fail itu daripada pek versi {its_version}, manakala fail lain daripada versi {version}.</translation>
    </message>
    <message>
        <source>Its country code should be two small letters.</source>
        <translation>Kod negaranya sepatutnya dua huruf kecil.</translation>
    </message>
    <message>
        <source>Its version should look like “2026.1”.</source>
        <translation>Versinya sepatutnya ditulis seperti “2026.1”.</translation>
    </message>
</context>
<context>
    <name>packs/strict</name>
    <message>
        <source>At {place} it holds “{key}”, which is not known.</source>
        <translation>Di {place} terdapat “{key}”, yang tidak dikenali.</translation>
    </message>
    <message>
        <source>At {place} it holds “{word}”, which is none of the known words.</source>
        <translation>Di {place} terdapat “{word}”, yang bukan antara perkataan yang dikenali.</translation>
    </message>
    <message>
        <source>At {place} it lacks “{key}”.</source>
        <translation>Di {place} tiada “{key}”.</translation>
    </message>
    <message>
        <source>At {place} it should hold a date or a time of day.</source>
        <translation>Di {place} sepatutnya terdapat tarikh atau waktu.</translation>
    </message>
    <message>
        <source>At {place} it should hold a list in brackets.</source>
        <translation>Di {place} sepatutnya terdapat senarai dalam kurungan siku.</translation>
    </message>
    <message>
        <source>At {place} it should hold a text.</source>
        <translation>Di {place} sepatutnya terdapat teks.</translation>
    </message>
    <message>
        <source>At {place} it should hold a whole number.</source>
        <translation>Di {place} sepatutnya terdapat nombor bulat.</translation>
    </message>
    <message>
        <source>At {place} it should hold an entry in braces.</source>
        <translation>Di {place} sepatutnya terdapat entri dalam kurungan dakap.</translation>
    </message>
    <message>
        <source>At {place} it should say true or false.</source>
        <translation>Di {place} sepatutnya tertulis true atau false.</translation>
    </message>
    <message>
        <source>It gives “{key}” twice in one entry.</source>
        <translation>Fail itu memberi “{key}” dua kali dalam satu entri.</translation>
    </message>
    <message>
        <source>It holds “{word}”, which is no number.</source>
        <translation>Fail itu mengandungi “{word}”, yang bukan nombor.</translation>
    </message>
    <message numerus="yes">
        <source>It is larger than {n} bytes.</source>
        <translation>
            <numerusform>Saiznya melebihi {n} bait.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is missing or can&apos;t be read.</source>
        <translation>Fail itu tiada atau tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Susunan bersarangnya terlalu dalam.</translation>
    </message>
    <message>
        <source>It is not well-formed JSON.</source>
        <translation>Fail itu bukan JSON yang betul bentuknya.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>Fail itu tidak ditulis dalam UTF-8.</translation>
    </message>
    <message>
        <source>The data file {file} can&apos;t be used. {problem} Replace it with the complete file the program came with.</source>
        <translation>Fail data {file} tidak dapat digunakan. {problem} Gantikannya dengan fail lengkap yang disertakan dengan program.</translation>
    </message>
    <message>
        <source>The list at {place} is too long.</source>
        <translation>Senarai di {place} terlalu panjang.</translation>
    </message>
    <message>
        <source>The text at {place} holds characters it must not.</source>
        <translation>Teks di {place} mengandungi aksara yang tidak dibenarkan.</translation>
    </message>
    <message>
        <source>The text at {place} is too long.</source>
        <translation>Teks di {place} terlalu panjang.</translation>
    </message>
    <message>
        <source>the start of the file</source>
        <translation>permulaan fail</translation>
    </message>
</context>
<context>
    <name>services/actions</name>
    <message>
        <source>Action {number} is recorded in minutes. Remove it there, or note it as cancelled.</source>
        <translation>Tindakan {number} tercatat dalam minit. Padamkannya di sana, atau catatkannya sebagai dibatalkan.</translation>
    </message>
    <message>
        <source>Add the action “{text}”</source>
        <translation>Tambah tindakan “{text}”</translation>
    </message>
    <message>
        <source>Change a note on an action</source>
        <translation>Ubah catatan tindakan</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Ubah tindakan</translation>
    </message>
    <message>
        <source>Change who has to act</source>
        <translation>Ubah pihak yang perlu bertindak</translation>
    </message>
    <message>
        <source>Note an action as cancelled</source>
        <translation>Catat tindakan sebagai dibatalkan</translation>
    </message>
    <message>
        <source>Note an action as done</source>
        <translation>Catat tindakan sebagai selesai</translation>
    </message>
    <message>
        <source>Note an action as open again</source>
        <translation>Catat tindakan sebagai belum selesai semula</translation>
    </message>
    <message>
        <source>Note how an action goes on</source>
        <translation>Catat perkembangan tindakan</translation>
    </message>
    <message>
        <source>Remove a note on an action</source>
        <translation>Padam catatan tindakan</translation>
    </message>
    <message>
        <source>Remove an action</source>
        <translation>Padam tindakan</translation>
    </message>
    <message>
        <source>The action has no words yet. Type what is to be done.</source>
        <translation>Tindakan ini belum ada teks. Taip perkara yang perlu dibuat.</translation>
    </message>
    <message>
        <source>There is nothing to note yet. Type how the action goes on.</source>
        <translation>Belum ada perkara untuk dicatat. Taip perkembangan tindakan.</translation>
    </message>
    <message>
        <source>Type in an action</source>
        <translation>Taip tindakan</translation>
    </message>
</context>
<context>
    <name>services/agenda</name>
    <message>
        <source>Add the item {title}</source>
        <translation>Tambah perkara {title}</translation>
    </message>
    <message>
        <source>Add the paper {title}</source>
        <translation>Tambah kertas {title}</translation>
    </message>
    <message>
        <source>Change a paper</source>
        <translation>Ubah kertas</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>Ubah perkara agenda</translation>
    </message>
    <message>
        <source>Change who presents an item</source>
        <translation>Ubah pembentang perkara</translation>
    </message>
    <message>
        <source>Move item {number}</source>
        <translation>Alih perkara {number}</translation>
    </message>
    <message>
        <source>Remove a paper</source>
        <translation>Padam kertas</translation>
    </message>
    <message>
        <source>Remove item {number}</source>
        <translation>Padam perkara {number}</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be moved there: matters arising stay under their heading. Drop it among its neighbours.</source>
        <translation>“{title}” tidak boleh dialihkan ke situ kerana perkara berbangkit kekal di bawah tajuknya. Letakkannya antara perkara berbangkit yang lain.</translation>
    </message>
</context>
<context>
    <name>services/backups</name>
    <message>
        <source>There is no backup in {folder}. Look for a copy on another disk.</source>
        <translation>Tiada sandaran dalam {folder}. Cari salinan pada cakera lain.</translation>
    </message>
</context>
<context>
    <name>services/bodies</name>
    <message>
        <source>“{place}” is no state or country known here. Choose one.</source>
        <translation>“{place}” bukan negeri atau negara yang dikenali di sini. Pilih satu.</translation>
    </message>
</context>
<context>
    <name>services/calendar_day_files</name>
    <message>
        <source>A column is there twice.</source>
        <translation>Ada lajur yang berulang.</translation>
    </message>
    <message>
        <source>A quotation mark is out of place, or a cell is too long.</source>
        <translation>Tanda petikan tersalah letak, atau ada sel yang terlalu panjang.</translation>
    </message>
    <message>
        <source>It has more than {most} rows.</source>
        <translation>Fail ini mempunyai lebih daripada {most} baris.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Fail ini kosong.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Terlalu panjang.</translation>
    </message>
    <message>
        <source>Its columns have to be named here: {names}.</source>
        <translation>Lajurnya perlu dinamakan di sini: {names}.</translation>
    </message>
    <message>
        <source>The column “{heading}” is not known; these are: {names}.</source>
        <translation>Lajur “{heading}” tidak dikenali; yang dikenali: {names}.</translation>
    </message>
    <message>
        <source>The kind “{kind}” is not known; these are: {names}.</source>
        <translation>Jenis “{kind}” tidak dikenali; yang dikenali: {names}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be taken in because of line {line}. {problem} Correct it and try again; nothing was changed.</source>
        <translation>{file} tidak dapat dimasukkan kerana baris {line}. {problem} Betulkan dan cuba lagi; tiada apa-apa yang diubah.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be taken in. {problem} Choose another file.</source>
        <translation>{file} tidak dapat dimasukkan. {problem} Pilih fail lain.</translation>
    </message>
    <message>
        <source>{file} is not a list of days. Choose a CSV file.</source>
        <translation>{file} bukan senarai hari. Pilih fail CSV.</translation>
    </message>
    <message>
        <source>{file} is too big for a list of days. Choose another file.</source>
        <translation>{file} terlalu besar untuk senarai hari. Pilih fail lain.</translation>
    </message>
    <message>
        <source>“{place}” is no state or country known here. Write a name or a code such as “my-10”.</source>
        <translation>“{place}” bukan negeri atau negara yang dikenali di sini. Tulis nama atau kod seperti “my-10”.</translation>
    </message>
</context>
<context>
    <name>services/calendar_days</name>
    <message>
        <source>A day can&apos;t last from {first} until {last}. Correct one of the two.</source>
        <translation>Hari ini tidak boleh berlangsung dari {first} hingga {last}. Betulkan salah satu.</translation>
    </message>
    <message>
        <source>Add a day to the calendar</source>
        <translation>Tambah hari dalam kalendar</translation>
    </message>
    <message>
        <source>Bring in days of the calendar from {file}</source>
        <translation>Masukkan hari kalendar daripada {file}</translation>
    </message>
    <message>
        <source>Change a day of the calendar</source>
        <translation>Ubah hari dalam kalendar</translation>
    </message>
    <message>
        <source>It is not known where the day holds. Choose a state or a country.</source>
        <translation>Tempat hari ini berkuat kuasa belum dinyatakan. Pilih negeri atau negara.</translation>
    </message>
    <message>
        <source>It lasts longer than {most} days. Correct the last day.</source>
        <translation>Tempohnya melebihi {most} hari. Betulkan hari terakhir.</translation>
    </message>
    <message>
        <source>Remove a day from the calendar</source>
        <translation>Padam hari daripada kalendar</translation>
    </message>
    <message>
        <source>The day has no name. Type what it is.</source>
        <translation>Hari ini belum bernama. Taip namanya.</translation>
    </message>
    <message>
        <source>There is no day. Type one like 2026-12-18.</source>
        <translation>Tarikh belum ada. Taip seperti 2026-12-18.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Choose another file.</source>
        <translation>{file} tidak dapat dibaca. Pilih fail lain.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written. Choose another folder or free some space.</source>
        <translation>{file} tidak dapat ditulis. Pilih folder lain atau kosongkan sedikit ruang.</translation>
    </message>
</context>
<context>
    <name>services/call_files</name>
    <message>
        <source>The meeting changed since its notice of {day}. Issue the revised notice first.</source>
        <translation>Mesyuarat telah berubah sejak notis bertarikh {day}. Keluarkan notis pindaan dahulu.</translation>
    </message>
    <message>
        <source>The meeting was not called yet, so there are no letters. Call it first.</source>
        <translation>Mesyuarat belum dipanggil, maka belum ada surat. Panggil mesyuarat dahulu.</translation>
    </message>
    <message>
        <source>This guest is no longer on the list. Choose another one.</source>
        <translation>Jemputan ini tiada lagi dalam senarai. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This meeting is no longer there. Choose another one.</source>
        <translation>Mesyuarat ini tiada lagi. Pilih mesyuarat lain.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>{title} – called off</source>
        <translation>{title} – dibatalkan</translation>
    </message>
    <message>
        <source>{title} – notice {number}</source>
        <translation>{title} – notis {number}</translation>
    </message>
    <message>
        <source>{title} – {language}</source>
        <translation>{title} – {language}</translation>
    </message>
</context>
<context>
    <name>services/calling</name>
    <message>
        <source>Call the meeting</source>
        <translation>Panggil mesyuarat</translation>
    </message>
    <message>
        <source>Issue a revised notice</source>
        <translation>Keluarkan notis pindaan</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Put guests on the list, then call the meeting.</source>
        <translation>Belum ada yang dijemput. Isi senarai jemputan, kemudian panggil mesyuarat.</translation>
    </message>
    <message>
        <source>Nothing changed since the last notice, so there is nothing to revise.</source>
        <translation>Tiada perubahan sejak notis yang lalu, maka tiada apa-apa untuk dipinda.</translation>
    </message>
    <message>
        <source>The meeting changed since its last notice. Issue a revised notice instead.</source>
        <translation>Mesyuarat telah berubah sejak notis yang lalu. Sebaliknya, keluarkan notis pindaan.</translation>
    </message>
    <message>
        <source>The meeting has no date yet. Set one, then call it.</source>
        <translation>Mesyuarat ini belum bertarikh. Tetapkan tarikh, kemudian panggil mesyuarat.</translation>
    </message>
    <message>
        <source>The meeting was held already, so no more letters go out for it.</source>
        <translation>Mesyuarat telah bersidang, maka tiada lagi surat dikeluarkan untuknya.</translation>
    </message>
    <message>
        <source>Write to further guests</source>
        <translation>Surat kepada jemputan tambahan</translation>
    </message>
    <message>
        <source>“{word}” is no word for urgency here. Choose one of: {known}.</source>
        <translation>“{word}” bukan tahap keutamaan di sini. Pilih satu daripada: {known}.</translation>
    </message>
</context>
<context>
    <name>services/carrying</name>
    <message>
        <source>Bring matters arising up to date</source>
        <translation>Kemas kini perkara berbangkit</translation>
    </message>
</context>
<context>
    <name>services/chasing</name>
    <message>
        <source>Everybody has answered. There is nobody to ring up.</source>
        <translation>Semua telah menjawab. Tiada sesiapa yang perlu ditelefon.</translation>
    </message>
    <message>
        <source>The text says “{term}”. Words for the community describe the work by its public name: reword the title of the meeting, then copy it again.</source>
        <translation>Teks ini menyebut “{term}”. Teks untuk komuniti menggunakan nama umum kerja ini: tukar perkataan dalam tajuk mesyuarat, kemudian salin semula.</translation>
    </message>
    <message>
        <source>Writing the texts</source>
        <translation>Menulis teks</translation>
    </message>
</context>
<context>
    <name>services/checks</name>
    <message>
        <source>The time zone “{name}” is not known. Choose one from the list.</source>
        <translation>Zon waktu “{name}” tidak dikenali. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty. Type a name first.</source>
        <translation>Ruang ini tidak boleh kosong. Taip nama dahulu.</translation>
    </message>
    <message>
        <source>{value} is not between {low} and {high}.</source>
        <translation>{value} tidak berada antara {low} dengan {high}.</translation>
    </message>
    <message>
        <source>“{start}…” is too long: {limit} characters fit here. Shorten it.</source>
        <translation>“{start}…” terlalu panjang: ruang ini memuatkan {limit} aksara. Pendekkannya.</translation>
    </message>
</context>
<context>
    <name>services/closing</name>
    <message>
        <source>Circulate the minutes</source>
        <translation>Edarkan minit</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Tutup mesyuarat</translation>
    </message>
    <message>
        <source>Confirm the last minutes</source>
        <translation>Sahkan minit yang lalu</translation>
    </message>
    <message>
        <source>The meeting was not held yet, so there are no minutes to circulate.</source>
        <translation>Mesyuarat belum bersidang, maka belum ada minit untuk diedarkan.</translation>
    </message>
</context>
<context>
    <name>services/contact_import</name>
    <message>
        <source>Import {file}</source>
        <translation>Import {file}</translation>
    </message>
</context>
<context>
    <name>services/contact_planning</name>
    <message>
        <source>Comparing with the register</source>
        <translation>Membandingkan dengan daftar</translation>
    </message>
    <message>
        <source>The same organisation stands on line {line}.</source>
        <translation>Organisasi yang sama ada pada baris {line}.</translation>
    </message>
    <message>
        <source>The same person stands on line {line}.</source>
        <translation>Orang yang sama ada pada baris {line}.</translation>
    </message>
</context>
<context>
    <name>services/contact_writing</name>
    <message>
        <source>Adding contacts</source>
        <translation>Menambah kenalan</translation>
    </message>
</context>
<context>
    <name>services/copying</name>
    <message>
        <source>Copy the meeting</source>
        <translation>Salin mesyuarat</translation>
    </message>
</context>
<context>
    <name>services/corrections</name>
    <message>
        <source>Change a correction</source>
        <translation>Ubah pindaan</translation>
    </message>
    <message>
        <source>No meeting is planned yet that confirms these minutes. Plan the next meeting, then note the correction.</source>
        <translation>Belum ada mesyuarat dirancang yang akan mengesahkan minit ini. Rancang mesyuarat akan datang, kemudian catat pindaan.</translation>
    </message>
    <message>
        <source>Note a correction to the minutes</source>
        <translation>Catat pindaan minit</translation>
    </message>
    <message>
        <source>Remove a correction</source>
        <translation>Padam pindaan</translation>
    </message>
    <message>
        <source>There are corrections, so the minutes were confirmed with amendments. Choose that.</source>
        <translation>Terdapat pindaan, maka minit disahkan dengan pindaan. Pilih yang itu.</translation>
    </message>
</context>
<context>
    <name>services/crests</name>
    <message>
        <source>The crest can&apos;t be printed because the picture is damaged. Choose another file.</source>
        <translation>Lambang tidak dapat dicetak kerana gambarnya rosak. Pilih fail lain.</translation>
    </message>
</context>
<context>
    <name>services/details</name>
    <message>
        <source>Change a detail of an organisation</source>
        <translation>Ubah butiran organisasi</translation>
    </message>
    <message>
        <source>Note {name} of an organisation</source>
        <translation>Catat {name} bagi organisasi</translation>
    </message>
    <message>
        <source>Remove a detail of an organisation</source>
        <translation>Padam butiran organisasi</translation>
    </message>
    <message>
        <source>“{name}” is noted already. Change what stands there.</source>
        <translation>“{name}” sudah dicatat. Ubah butiran yang ada.</translation>
    </message>
    <message>
        <source>“{name}” would keep a private matter of people ({word}), which this register does not hold. Choose a name for something about the organisation.</source>
        <translation>“{name}” menyimpan hal peribadi orang ({word}), yang tidak disimpan dalam daftar ini. Pilih nama bagi perkara tentang organisasi.</translation>
    </message>
</context>
<context>
    <name>services/duplicates</name>
    <message>
        <source>Merge {gone} into {kept}</source>
        <translation>Gabungkan {gone} ke dalam {kept}</translation>
    </message>
    <message>
        <source>Note that two entries are not the same</source>
        <translation>Catat bahawa dua entri tidak sama</translation>
    </message>
    <message>
        <source>Take {name} apart again</source>
        <translation>Asingkan semula {name}</translation>
    </message>
    <message>
        <source>These two can&apos;t be merged. Choose two organisations, two posts or two people.</source>
        <translation>Kedua-duanya tidak boleh digabungkan. Pilih dua organisasi, dua jawatan atau dua orang.</translation>
    </message>
    <message>
        <source>This merge was taken apart already. Look in the list again.</source>
        <translation>Gabungan ini sudah diasingkan. Semak senarai sekali lagi.</translation>
    </message>
    <message>
        <source>“{name}” became part of “{later}” later. Take that merge apart first.</source>
        <translation>“{name}” kemudiannya digabungkan ke dalam “{later}”. Asingkan gabungan itu dahulu.</translation>
    </message>
</context>
<context>
    <name>services/erasure</name>
    <message>
        <source>(name erased)</source>
        <translation>(nama dihapuskan)</translation>
    </message>
    <message>
        <source>A committee or network</source>
        <translation>Jawatankuasa atau rangkaian</translation>
    </message>
    <message>
        <source>A line in the history that a person was erased on this day, without the name.</source>
        <translation>Satu baris dalam sejarah bahawa rekod seseorang dihapuskan pada hari ini, tanpa nama.</translation>
    </message>
    <message>
        <source>A link on the map</source>
        <translation>Hubungan pada peta</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>A note on a post</source>
        <translation>Catatan tentang jawatan</translation>
    </message>
    <message>
        <source>A note on a telephone number or address</source>
        <translation>Catatan tentang nombor telefon atau alamat</translation>
    </message>
    <message>
        <source>A note on an organisation</source>
        <translation>Catatan tentang organisasi</translation>
    </message>
    <message>
        <source>A programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>A score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Hapuskan rekod individu</translation>
    </message>
    <message>
        <source>Every earlier value of all this in the history, and the steps Undo could take back.</source>
        <translation>Semua nilai terdahulu bagi perkara ini dalam sejarah, dan langkah yang boleh dibuat asal.</translation>
    </message>
    <message>
        <source>How an action goes on</source>
        <translation>Perkembangan tindakan</translation>
    </message>
    <message>
        <source>Papers that were printed or sent before: the program can’t reach them.</source>
        <translation>Dokumen yang telah dicetak atau dihantar: program ini tidak dapat mencapainya.</translation>
    </message>
    <message>
        <source>The entry of {name}, with its note, purpose and source.</source>
        <translation>Entri {name}, dengan catatan, tujuan dan sumbernya.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Peta</translation>
    </message>
    <message numerus="yes">
        <source>The name in texts, because {n} other people are called the same and nobody can tell who is meant. Look for the name and change the texts by hand.</source>
        <translation>
            <numerusform>Nama dalam teks, kerana {n} orang lain mempunyai nama yang sama dan tidak dapat dipastikan siapa yang dimaksudkan. Cari nama itu dan ubah teksnya sendiri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in {n} notes and texts of the office; the post stands there.</source>
        <translation>
            <numerusform>Nama dalam {n} catatan dan teks pejabat; jawatan menggantikannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name in {n} places of the papers of meetings that were held: they are the record of what happened. Choose whether the post takes its place.</source>
        <translation>
            <numerusform>Nama di {n} tempat dalam dokumen mesyuarat yang telah bersidang: dokumen itu rekod rasmi. Pilih sama ada jawatan menggantikannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name on {n} guest lists of meetings ahead.</source>
        <translation>
            <numerusform>Nama dalam {n} senarai jemputan mesyuarat akan datang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office’s own details</source>
        <translation>Butiran pejabat sendiri</translation>
    </message>
    <message>
        <source>The person is erased. Old pages of the file could not be cleared, because the disk is full or another program is reading; the next erasure clears them.</source>
        <translation>Rekod individu telah dihapuskan. Halaman lama fail tidak dapat dikosongkan kerana cakera penuh atau program lain sedang membacanya; penghapusan seterusnya akan mengosongkannya.</translation>
    </message>
    <message>
        <source>The reason is kept, so it can’t name the person. Reword it without the name.</source>
        <translation>Sebab ini disimpan, maka sebab itu tidak boleh menyebut nama orang tersebut. Tulis semula tanpa nama.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries that were merged with this one.</source>
        <translation>
            <numerusform>{n} entri yang digabungkan dengan entri ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies of the workspace still hold the person; they are thinned out with time.</source>
        <translation>
            <numerusform>{n} salinan lama ruang kerja masih menyimpan nama ini; salinan itu berkurang dari semasa ke semasa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older copies of the workspace, unless you have them removed.</source>
        <translation>
            <numerusform>{n} salinan lama ruang kerja, kecuali jika anda memadamkannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} telephone numbers and addresses.</source>
        <translation>
            <numerusform>{n} nombor telefon dan alamat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times a post was held, with the days.</source>
        <translation>
            <numerusform>{n} tempoh penyandangan jawatan, dengan tarikhnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/example</name>
    <message>
        <source>Open the example</source>
        <translation>Buka contoh</translation>
    </message>
</context>
<context>
    <name>services/guards</name>
    <message>
        <source>The minutes of “{meeting}” are with the members, so they no longer change. Note a correction when they are confirmed, or take the step back first.</source>
        <translation>Minit “{meeting}” telah diedarkan kepada ahli, maka minit itu tidak lagi berubah. Catat pindaan semasa minit disahkan, atau undurkan langkah itu dahulu.</translation>
    </message>
    <message>
        <source>“{meeting}” was called off. Take that back first, then change it.</source>
        <translation>“{meeting}” telah dibatalkan. Undurkan pembatalan itu dahulu, kemudian buat perubahan.</translation>
    </message>
</context>
<context>
    <name>services/guest_calendars</name>
    <message>
        <source>The calendar file says “{term}”. Papers for the community describe the work by its public name: reword the title or the agenda, then make it again.</source>
        <translation>Fail kalendar menyebut “{term}”. Dokumen untuk komuniti menggunakan nama umum kerja ini: tukar perkataan dalam tajuk atau agenda, kemudian sediakan semula.</translation>
    </message>
</context>
<context>
    <name>services/guests</name>
    <message>
        <source>Add the walk-in {name}</source>
        <translation>Tambah {name} yang hadir tanpa jemputan</translation>
    </message>
    <message>
        <source>Attendance of {name}</source>
        <translation>Kehadiran {name}</translation>
    </message>
    <message>
        <source>Change a guest</source>
        <translation>Ubah jemputan</translation>
    </message>
    <message>
        <source>Change the order of the guest list</source>
        <translation>Ubah susunan senarai jemputan</translation>
    </message>
    <message>
        <source>Invite guests</source>
        <translation>Jemput peserta</translation>
    </message>
    <message>
        <source>Nobody is named yet. Choose or type who is invited.</source>
        <translation>Belum ada nama. Pilih atau taip pihak yang dijemput.</translation>
    </message>
    <message>
        <source>Remove a guest from the list</source>
        <translation>Keluarkan jemputan daripada senarai</translation>
    </message>
    <message>
        <source>Reply of {name}</source>
        <translation>Jawapan {name}</translation>
    </message>
    <message>
        <source>The list has more than {limit} names. Paste it in parts.</source>
        <translation>Senarai ini mengandungi lebih daripada {limit} nama. Tampal sebahagian demi sebahagian.</translation>
    </message>
    <message>
        <source>Tick everybody present</source>
        <translation>Tandakan semua hadir</translation>
    </message>
</context>
<context>
    <name>services/holders</name>
    <message>
        <source>A tenure can&apos;t end on {until}, before it began on {since}. Correct one of the days.</source>
        <translation>Penyandangan tidak boleh tamat pada {until}, sebelum bermula pada {since}. Betulkan salah satu tarikh.</translation>
    </message>
    <message>
        <source>Correct the days of a tenure</source>
        <translation>Betulkan tarikh penyandangan</translation>
    </message>
    <message>
        <source>End a tenure</source>
        <translation>Tamatkan penyandangan</translation>
    </message>
    <message>
        <source>Name the holder of a post</source>
        <translation>Namakan penyandang jawatan</translation>
    </message>
    <message>
        <source>Remove a tenure</source>
        <translation>Padam penyandangan</translation>
    </message>
</context>
<context>
    <name>services/links</name>
    <message>
        <source>A link can&apos;t end on {until}, before it began on {since}. Correct one of the days.</source>
        <translation>Hubungan tidak boleh tamat pada {until}, sebelum bermula pada {since}. Betulkan salah satu tarikh.</translation>
    </message>
    <message>
        <source>Add the type of link {name}</source>
        <translation>Tambah jenis hubungan {name}</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Ubah hubungan</translation>
    </message>
    <message>
        <source>Change a type of link</source>
        <translation>Ubah jenis hubungan</translation>
    </message>
    <message>
        <source>Change links</source>
        <translation>Ubah hubungan</translation>
    </message>
    <message>
        <source>Link organisations</source>
        <translation>Hubungkan organisasi</translation>
    </message>
    <message>
        <source>Nothing can be linked with itself. Choose another organisation.</source>
        <translation>Organisasi tidak boleh dihubungkan dengan dirinya sendiri. Pilih organisasi lain.</translation>
    </message>
    <message>
        <source>Remove a type of link</source>
        <translation>Padam jenis hubungan</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>Padam hubungan</translation>
    </message>
    <message>
        <source>Turn a link round</source>
        <translation>Terbalikkan arah hubungan</translation>
    </message>
    <message numerus="yes">
        <source>{n} links are of the type “{name}”. Give them another type first.</source>
        <translation>
            <numerusform>{n} hubungan menggunakan jenis “{name}”. Tukar jenisnya dahulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links were there already.</source>
        <translation>
            <numerusform>{n} hubungan sudah ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations were new and are in the list now.</source>
        <translation>
            <numerusform>{n} organisasi baharu kini ada dalam senarai.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services/map_export</name>
    <message>
        <source>No map, or more than one, has the question “{name}”. The maps are: {questions}.</source>
        <translation>Tiada peta, atau lebih daripada satu peta, mempunyai soalan “{name}”. Peta yang ada: {questions}.</translation>
    </message>
</context>
<context>
    <name>services/map_papers</name>
    <message>
        <source>Links and places on the map are for members and above. Choose members, the national focal point or this office as readers.</source>
        <translation>Hubungan dan kedudukan pada peta adalah untuk ahli dan ke atas. Pilih ahli, pegawai penyelaras kebangsaan atau pejabat ini sebagai pembaca.</translation>
    </message>
    <message>
        <source>There is nothing on this map that its readers may see. Choose another map or day.</source>
        <translation>Tiada apa-apa pada peta ini yang boleh dilihat oleh pembacanya. Pilih peta atau tarikh lain.</translation>
    </message>
    <message>
        <source>This map is no longer there. Choose another one.</source>
        <translation>Peta ini tiada lagi. Pilih peta lain.</translation>
    </message>
</context>
<context>
    <name>services/maps</name>
    <message>
        <source>Add the goal {name}</source>
        <translation>Tambah matlamat {name}</translation>
    </message>
    <message>
        <source>Add the map “{question}”</source>
        <translation>Tambah peta “{question}”</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Tambah {name}</translation>
    </message>
    <message>
        <source>Arrange the map</source>
        <translation>Susun peta</translation>
    </message>
    <message>
        <source>Begin the map</source>
        <translation>Mulakan peta</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>Ubah matlamat</translation>
    </message>
    <message>
        <source>Change a map</source>
        <translation>Ubah peta</translation>
    </message>
    <message>
        <source>Move {name} on the map</source>
        <translation>Alih {name} pada peta</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} on the map</source>
        <translation>
            <numerusform>Alih {n} pada peta</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin on the map</source>
        <translation>Semat pada peta</translation>
    </message>
    <message>
        <source>Place new ones on the map</source>
        <translation>Letakkan yang baharu pada peta</translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation>Letakkan pada peta</translation>
    </message>
    <message>
        <source>Remove a goal</source>
        <translation>Padam matlamat</translation>
    </message>
    <message>
        <source>Remove a map</source>
        <translation>Padam peta</translation>
    </message>
    <message>
        <source>Say who has a goal</source>
        <translation>Catat pihak yang mempunyai matlamat</translation>
    </message>
    <message>
        <source>Set a tower of influence</source>
        <translation>Tetapkan menara pengaruh</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Keluarkan daripada peta</translation>
    </message>
    <message>
        <source>The map of the whole city shows everybody. Make another map for a part of it.</source>
        <translation>Peta seluruh bandar raya menunjukkan semua pihak. Buat peta lain untuk sebahagiannya.</translation>
    </message>
    <message>
        <source>The map of the whole city stays. Only maps made by hand can go.</source>
        <translation>Peta seluruh bandar raya dikekalkan. Hanya peta yang dibuat sendiri boleh dipadam.</translation>
    </message>
    <message>
        <source>This map shows every organisation. Remove the organisation itself, or make a map of chosen ones.</source>
        <translation>Peta ini menunjukkan setiap organisasi. Padam organisasi itu sendiri, atau buat peta pilihan.</translation>
    </message>
    <message>
        <source>Unpin on the map</source>
        <translation>Lepaskan sematan pada peta</translation>
    </message>
</context>
<context>
    <name>services/mechanisms</name>
    <message>
        <source>Add a member</source>
        <translation>Tambah ahli</translation>
    </message>
    <message>
        <source>Change a committee or network</source>
        <translation>Ubah jawatankuasa atau rangkaian</translation>
    </message>
    <message>
        <source>Change a member&apos;s role</source>
        <translation>Ubah peranan ahli</translation>
    </message>
    <message>
        <source>Change the order of members</source>
        <translation>Ubah susunan ahli</translation>
    </message>
    <message>
        <source>Remove a committee or network</source>
        <translation>Padam jawatankuasa atau rangkaian</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Keluarkan ahli</translation>
    </message>
    <message>
        <source>The number series “{pattern}” has no place for the number. Write it like {example}.</source>
        <translation>Siri nombor “{pattern}” tiada ruang untuk nombor. Tulis seperti {example}.</translation>
    </message>
    <message>
        <source>“{name}” has meetings, so it is kept.</source>
        <translation>“{name}” mempunyai mesyuarat, maka rekodnya dikekalkan.</translation>
    </message>
</context>
<context>
    <name>services/meeting_planner</name>
    <message>
        <source>The country pack has no meeting “{key}”. Choose another template.</source>
        <translation>Pek negara tiada mesyuarat “{key}”. Pilih templat lain.</translation>
    </message>
</context>
<context>
    <name>services/meeting_steps</name>
    <message>
        <source>Call the meeting off: {reason}</source>
        <translation>Batalkan mesyuarat: {reason}</translation>
    </message>
    <message>
        <source>Go back one step: {reason}</source>
        <translation>Undur satu langkah: {reason}</translation>
    </message>
    <message>
        <source>Note that the meeting was held</source>
        <translation>Catat bahawa mesyuarat telah bersidang</translation>
    </message>
    <message>
        <source>The meeting is only planned; there is no step to take back.</source>
        <translation>Mesyuarat ini baru dirancang; tiada langkah untuk diundurkan.</translation>
    </message>
    <message>
        <source>The meeting was held, so it can&apos;t be called off. Take that step back first.</source>
        <translation>Mesyuarat telah bersidang, maka tidak boleh dibatalkan. Undurkan langkah itu dahulu.</translation>
    </message>
</context>
<context>
    <name>services/meetings</name>
    <message>
        <source>A mark needs the name of the classifying officer. Type it, then mark the papers.</source>
        <translation>Peringkat keselamatan memerlukan nama pegawai pengelas. Taip namanya, kemudian tandakan dokumen.</translation>
    </message>
    <message>
        <source>Change the meeting&apos;s details</source>
        <translation>Ubah butiran mesyuarat</translation>
    </message>
    <message>
        <source>Mark the meeting&apos;s papers</source>
        <translation>Tandakan peringkat keselamatan dokumen mesyuarat</translation>
    </message>
    <message>
        <source>Move the meeting to {day}</source>
        <translation>Pindahkan mesyuarat ke {day}</translation>
    </message>
    <message>
        <source>Papers marked {mark} don&apos;t belong in this program. Note only the file number.</source>
        <translation>Dokumen bertanda {mark} tidak boleh disimpan dalam program ini. Catat nombor failnya sahaja.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Rancang mesyuarat</translation>
    </message>
    <message>
        <source>Remove a planned meeting</source>
        <translation>Padam mesyuarat yang dirancang</translation>
    </message>
    <message>
        <source>“{mark}” is no mark of this country. Choose one from the list.</source>
        <translation>“{mark}” bukan peringkat keselamatan negara ini. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>“{meeting}” was already called, so it is kept. Call it off instead.</source>
        <translation>“{meeting}” telah dipanggil, maka rekodnya dikekalkan. Sebaliknya, batalkan mesyuarat itu.</translation>
    </message>
</context>
<context>
    <name>services/mentions</name>
    <message>
        <source>“{name}” has an action to carry out. Give it to somebody else first.</source>
        <translation>“{name}” mempunyai tindakan yang perlu dilaksanakan. Serahkan tindakan itu kepada pihak lain dahulu.</translation>
    </message>
    <message>
        <source>“{name}” is recorded in the papers of “{meeting}”, which are kept. Rename it or end its tenure instead.</source>
        <translation>“{name}” tercatat dalam dokumen “{meeting}”, yang dikekalkan. Sebaliknya, tukar namanya atau tamatkan penyandangannya.</translation>
    </message>
</context>
<context>
    <name>services/minutes</name>
    <message>
        <source>Add a decision</source>
        <translation>Tambah keputusan</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Tambah tindakan</translation>
    </message>
    <message>
        <source>Keep a line for the office</source>
        <translation>Simpan baris untuk pejabat sahaja</translation>
    </message>
    <message>
        <source>Move a line of the minutes</source>
        <translation>Alih baris minit</translation>
    </message>
    <message>
        <source>Note an item as discussed</source>
        <translation>Catat perkara sebagai telah dibincangkan</translation>
    </message>
    <message>
        <source>Note an item as still ahead</source>
        <translation>Catat perkara sebagai belum dibincangkan</translation>
    </message>
    <message>
        <source>Put an item off</source>
        <translation>Tangguhkan perkara</translation>
    </message>
    <message>
        <source>Remove a line of the minutes</source>
        <translation>Padam baris minit</translation>
    </message>
    <message>
        <source>Say how a decision was reached</source>
        <translation>Nyatakan cara keputusan dicapai</translation>
    </message>
    <message>
        <source>Start taking minutes</source>
        <translation>Mula mengambil minit</translation>
    </message>
    <message>
        <source>Turn a line into a decision</source>
        <translation>Tukar baris menjadi keputusan</translation>
    </message>
    <message>
        <source>Turn a line into a note</source>
        <translation>Tukar baris menjadi catatan</translation>
    </message>
    <message>
        <source>Turn a line into an action</source>
        <translation>Tukar baris menjadi tindakan</translation>
    </message>
    <message>
        <source>Type in the minutes</source>
        <translation>Taip dalam minit</translation>
    </message>
    <message>
        <source>Write on the pad</source>
        <translation>Tulis pada pad catatan</translation>
    </message>
</context>
<context>
    <name>services/nodes</name>
    <message>
        <source>Only organisations and posts stand on the map. Choose one of them.</source>
        <translation>Hanya organisasi dan jawatan diletakkan pada peta. Pilih salah satu.</translation>
    </message>
</context>
<context>
    <name>services/office</name>
    <message>
        <source>Change the crest</source>
        <translation>Ubah lambang</translation>
    </message>
    <message>
        <source>Change the office</source>
        <translation>Ubah maklumat pejabat</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Sediakan pejabat</translation>
    </message>
    <message>
        <source>The city “{city}” is not in the country pack. Type its council.</source>
        <translation>Bandar raya “{city}” tiada dalam pek negara. Taip nama majlisnya.</translation>
    </message>
    <message>
        <source>The crest is larger than {limit} KB. Choose a smaller picture.</source>
        <translation>Lambang ini melebihi {limit} KB. Pilih gambar yang lebih kecil.</translation>
    </message>
    <message>
        <source>The crest is not a PNG or SVG picture. Choose another file.</source>
        <translation>Lambang ini bukan gambar PNG atau SVG. Pilih fail lain.</translation>
    </message>
</context>
<context>
    <name>services/pack_bodies</name>
    <message>
        <source>Add bodies from the country pack</source>
        <translation>Tambah badan daripada pek negara</translation>
    </message>
    <message>
        <source>The country pack does not know “{key}”. Choose another entry.</source>
        <translation>Pek negara tidak mengenali “{key}”. Pilih entri lain.</translation>
    </message>
    <message>
        <source>The office is not set up yet. Give its name in the preferences.</source>
        <translation>Pejabat belum disediakan. Isi namanya dalam Tetapan.</translation>
    </message>
    <message>
        <source>There is no country pack for this office. Type the organisations yourself.</source>
        <translation>Tiada pek negara untuk pejabat ini. Taip organisasi sendiri.</translation>
    </message>
</context>
<context>
    <name>services/papers</name>
    <message>
        <source>The recovery sheet is made when protection is set up.</source>
        <translation>Helaian pemulihan dibuat semasa perlindungan disediakan.</translation>
    </message>
    <message>
        <source>{name} could not be written to {folder}. Check that the folder is there, has room and is not write-protected.</source>
        <translation>{name} tidak dapat ditulis ke {folder}. Pastikan folder itu ada, mempunyai ruang dan tidak dilindungi daripada penulisan.</translation>
    </message>
</context>
<context>
    <name>services/people_papers</name>
    <message>
        <source>A handover report is for this office or the national focal point. Choose one of the two.</source>
        <translation>Nota serah tugas hanya untuk pejabat ini atau pegawai penyelaras kebangsaan. Pilih salah satu.</translation>
    </message>
    <message>
        <source>Everybody’s details were confirmed within six months. There is nobody to ring up.</source>
        <translation>Butiran semua pihak telah disahkan dalam tempoh enam bulan. Tiada sesiapa yang perlu ditelefon.</translation>
    </message>
    <message>
        <source>The readers of this report may not know of the organisation of this post. Make the report for this office.</source>
        <translation>Pembaca nota ini tidak boleh mengetahui organisasi bagi jawatan ini. Sediakan nota untuk pejabat ini.</translation>
    </message>
    <message>
        <source>This person is no longer there. Choose another one.</source>
        <translation>Rekod individu ini tiada lagi. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This post is no longer there. Choose another one.</source>
        <translation>Jawatan ini tiada lagi. Pilih yang lain.</translation>
    </message>
</context>
<context>
    <name>services/programmes</name>
    <message>
        <source>Add programmes from the country pack</source>
        <translation>Tambah program daripada pek negara</translation>
    </message>
    <message>
        <source>Add the programme {name}</source>
        <translation>Tambah program {name}</translation>
    </message>
    <message>
        <source>Change a programme</source>
        <translation>Ubah program</translation>
    </message>
    <message>
        <source>Change the partners of a programme</source>
        <translation>Ubah rakan program</translation>
    </message>
    <message>
        <source>Remove a programme</source>
        <translation>Padam program</translation>
    </message>
</context>
<context>
    <name>services/protection</name>
    <message>
        <source>The new passphrase is empty. Type one that only this office knows.</source>
        <translation>Kata laluan baharu kosong. Taip kata laluan yang hanya diketahui oleh pejabat ini.</translation>
    </message>
</context>
<context>
    <name>services/reading/calendar</name>
    <message>
        <source>{state}, {country}</source>
        <translation>{state}, {country}</translation>
    </message>
</context>
<context>
    <name>services/reading/calling_refs</name>
    <message>
        <source>No committee is called “{ref}”. There are: {names}.</source>
        <translation>Tiada jawatankuasa bernama “{ref}”. Yang ada: {names}.</translation>
    </message>
    <message>
        <source>No meeting is called “{ref}”. There are: {names}.</source>
        <translation>Tiada mesyuarat bernama “{ref}”. Yang ada: {names}.</translation>
    </message>
    <message>
        <source>There is no committee in this workspace yet. Add one first.</source>
        <translation>Belum ada jawatankuasa dalam ruang kerja ini. Tambah satu dahulu.</translation>
    </message>
    <message>
        <source>There is no meeting in this workspace yet. Plan one first.</source>
        <translation>Belum ada mesyuarat dalam ruang kerja ini. Rancang satu dahulu.</translation>
    </message>
    <message>
        <source>{names} and more</source>
        <translation>{names} dan lain-lain</translation>
    </message>
    <message>
        <source>“{ref}” may mean several committees: {names}. Write the whole name or the reference.</source>
        <translation>“{ref}” mungkin merujuk kepada beberapa jawatankuasa: {names}. Tulis nama penuh atau rujukannya.</translation>
    </message>
    <message>
        <source>“{ref}” may mean several meetings: {names}. Write the whole number, the reference or the sheet code.</source>
        <translation>“{ref}” mungkin merujuk kepada beberapa mesyuarat: {names}. Tulis nombor penuh, rujukan atau kod helaian.</translation>
    </message>
</context>
<context>
    <name>services/reading/dates</name>
    <message>
        <source>a place that is not known here</source>
        <translation>tempat yang tidak dikenali di sini</translation>
    </message>
    <message>
        <source>{committee}, a date of its series</source>
        <translation>{committee}, tarikh dalam sirinya</translation>
    </message>
</context>
<context>
    <name>services/reading/duplicates</name>
    <message>
        <source>Comparing names</source>
        <translation>Membandingkan nama</translation>
    </message>
</context>
<context>
    <name>services/reading/mandatory</name>
    <message>
        <source>Of the members of {rule}, nobody sits for: {names}.</source>
        <translation>Antara ahli yang ditetapkan oleh {rule}, belum ada: {names}.</translation>
    </message>
</context>
<context>
    <name>services/reading/map_findings</name>
    <message>
        <source>No question yet</source>
        <translation>Belum ada soalan</translation>
    </message>
    <message>
        <source>Sheets of this map bear the code {code}.</source>
        <translation>Helaian peta ini berkod {code}.</translation>
    </message>
    <message>
        <source>Who works with whom in the city?</source>
        <translation>Siapa bekerja dengan siapa di bandar raya ini?</translation>
    </message>
</context>
<context>
    <name>services/reading/note_guard</name>
    <message>
        <source>e-mail address {text}</source>
        <translation>alamat e-mel {text}</translation>
    </message>
    <message>
        <source>identity card number {text}</source>
        <translation>nombor kad pengenalan {text}</translation>
    </message>
    <message>
        <source>identity number {text}</source>
        <translation>nombor pengenalan {text}</translation>
    </message>
    <message>
        <source>telephone number {text}</source>
        <translation>nombor telefon {text}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>services/reading/replies</name>
    <message>
        <source>It answers a meeting that is not in this workspace.</source>
        <translation>Jawapan ini bagi mesyuarat yang tiada dalam ruang kerja ini.</translation>
    </message>
    <message>
        <source>It answers an earlier notice, with another date.</source>
        <translation>Jawapan ini bagi notis terdahulu, dengan tarikh lain.</translation>
    </message>
    <message>
        <source>It does not say whether they come.</source>
        <translation>Jawapan ini tidak menyatakan sama ada hadir atau tidak.</translation>
    </message>
    <message>
        <source>It is older than the answer that is noted.</source>
        <translation>Jawapan ini lebih lama daripada jawapan yang dicatat.</translation>
    </message>
    <message>
        <source>No guest is called like this, or several are.</source>
        <translation>Tiada jemputan dengan nama ini, atau ada beberapa.</translation>
    </message>
    <message>
        <source>No meeting of the series was called for this date.</source>
        <translation>Tiada mesyuarat dalam siri ini dipanggil bagi tarikh ini.</translation>
    </message>
    <message>
        <source>No reply slip has this code.</source>
        <translation>Tiada slip jawapan dengan kod ini.</translation>
    </message>
    <message>
        <source>The meeting is over or was called off.</source>
        <translation>Mesyuarat telah selesai atau dibatalkan.</translation>
    </message>
    <message>
        <source>This address was not invited.</source>
        <translation>Alamat ini tidak dijemput.</translation>
    </message>
    <message>
        <source>This address was not invited: somebody handed the invitation on.</source>
        <translation>Alamat ini tidak dijemput: jemputan dipanjangkan oleh orang lain.</translation>
    </message>
</context>
<context>
    <name>services/register_index</name>
    <message>
        <source>An initial may stand for a name.</source>
        <translation>Huruf awal mungkin mewakili nama.</translation>
    </message>
    <message>
        <source>One name is longer than the other.</source>
        <translation>Satu nama lebih panjang daripada yang lain.</translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation>Namanya sama.</translation>
    </message>
    <message>
        <source>The names differ in spelling.</source>
        <translation>Ejaan namanya berbeza.</translation>
    </message>
    <message>
        <source>The names look alike.</source>
        <translation>Namanya serupa.</translation>
    </message>
    <message>
        <source>The words of the name stand in another order.</source>
        <translation>Susunan perkataan dalam namanya berbeza.</translation>
    </message>
</context>
<context>
    <name>services/replies</name>
    <message>
        <source>Instead: {name}.</source>
        <translation>Wakil: {name}.</translation>
    </message>
    <message>
        <source>Invite who answered without an invitation</source>
        <translation>Jemput pihak yang menjawab tanpa jemputan</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} replies to look at</source>
        <translation>
            <numerusform>Simpan {n} jawapan untuk disemak</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at a reply again</source>
        <translation>Semak semula jawapan</translation>
    </message>
    <message>
        <source>No slip has the code {code}. Look at its letters once more.</source>
        <translation>Tiada slip dengan kod {code}. Semak hurufnya sekali lagi.</translation>
    </message>
    <message>
        <source>Nobody answers in this text. Write it as “name: yes”, or with the code of a slip.</source>
        <translation>Tiada jawapan dalam teks ini. Tulis sebagai “nama: hadir”, atau dengan kod slip.</translation>
    </message>
    <message>
        <source>Put a reply aside</source>
        <translation>Ketepikan jawapan</translation>
    </message>
    <message numerus="yes">
        <source>Take in {n} replies</source>
        <translation>
            <numerusform>Masukkan {n} jawapan</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the reply as that of {name}</source>
        <translation>Terima jawapan ini sebagai jawapan {name}</translation>
    </message>
    <message numerus="yes">
        <source>There are more than {n} files. Take them in by parts.</source>
        <translation>
            <numerusform>Terdapat lebih daripada {n} fail. Masukkan sebahagian demi sebahagian.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reply to read. Choose files .ics or .eml, or a folder of them.</source>
        <translation>Tiada jawapan untuk dibaca. Pilih fail .ics atau .eml, atau folder yang mengandunginya.</translation>
    </message>
    <message>
        <source>This reply does not say whether they come. Note the answer on the guest list.</source>
        <translation>Jawapan ini tidak menyatakan sama ada hadir atau tidak. Catat jawapan dalam senarai jemputan.</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>teks yang ditampal</translation>
    </message>
    <message>
        <source>{file} is a mail in Outlook&apos;s own form. Save the calendar file in it, or paste its text.</source>
        <translation>{file} ialah e-mel dalam format Outlook. Simpan fail kalendar di dalamnya, atau tampal teksnya.</translation>
    </message>
    <message numerus="yes">
        <source>{n} replies were left: the guest list changed meanwhile.</source>
        <translation>
            <numerusform>{n} jawapan tidak dimasukkan kerana senarai jemputan telah berubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{code}” is no slip code. It has six letters, without vowels.</source>
        <translation>“{code}” bukan kod slip. Kod slip mengandungi enam aksara, tanpa huruf vokal.</translation>
    </message>
</context>
<context>
    <name>services/reply_matching</name>
    <message>
        <source>Would rather have {day} at {time}.</source>
        <translation>Mencadangkan {day}, pukul {time}.</translation>
    </message>
</context>
<context>
    <name>services/reviews</name>
    <message numerus="yes">
        <source>Confirm the details of {n} organisations</source>
        <translation>
            <numerusform>Sahkan butiran {n} organisasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} names for another year</source>
        <translation>
            <numerusform>Simpan {n} nama setahun lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} names</source>
        <translation>
            <numerusform>Padam {n} nama</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: named in papers that are kept, so not removed. Erase them instead.</source>
        <translation>{names}: nama tercatat dalam dokumen yang disimpan, maka tidak dipadam. Hapuskan rekodnya.</translation>
    </message>
</context>
<context>
    <name>services/schedule_papers</name>
    <message>
        <source>There are no meetings in {year}. Start a series or plan a meeting first.</source>
        <translation>Tiada mesyuarat pada tahun {year}. Mulakan siri atau rancang mesyuarat dahulu.</translation>
    </message>
    <message>
        <source>This committee or network is no longer there. Choose another one.</source>
        <translation>Jawatankuasa atau rangkaian ini tiada lagi. Pilih yang lain.</translation>
    </message>
</context>
<context>
    <name>services/scores</name>
    <message>
        <source>Remove a score</source>
        <translation>Padam skor</translation>
    </message>
    <message>
        <source>Say in one line why, so that others can follow the score.</source>
        <translation>Nyatakan sebabnya dalam satu baris, supaya orang lain memahami skor ini.</translation>
    </message>
    <message>
        <source>Score an organisation</source>
        <translation>Beri skor organisasi</translation>
    </message>
</context>
<context>
    <name>services/seating</name>
    <message>
        <source>Seat the members of {rule}</source>
        <translation>Jadikan ahli mengikut {rule}</translation>
    </message>
</context>
<context>
    <name>services/series</name>
    <message>
        <source>A series can&apos;t begin in {year}. Choose a day between {first} and {last}.</source>
        <translation>Siri tidak boleh bermula pada tahun {year}. Pilih tarikh antara {first} dengan {last}.</translation>
    </message>
    <message>
        <source>A series can&apos;t end in {year}. Choose another day.</source>
        <translation>Siri tidak boleh tamat pada tahun {year}. Pilih tarikh lain.</translation>
    </message>
    <message>
        <source>Another series took the place of this one after {day}. Change that one.</source>
        <translation>Siri lain telah menggantikan siri ini selepas {day}. Ubah siri itu.</translation>
    </message>
    <message>
        <source>Begin a series of meetings</source>
        <translation>Mulakan siri mesyuarat</translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}: {reason}</source>
        <translation>Batalkan mesyuarat pada {day}: {reason}</translation>
    </message>
    <message>
        <source>End the series after {day}</source>
        <translation>Tamatkan siri selepas {day}</translation>
    </message>
    <message>
        <source>Leave the series open</source>
        <translation>Biarkan siri tanpa tarikh tamat</translation>
    </message>
    <message>
        <source>Meetings can&apos;t come again like this. Choose another pattern.</source>
        <translation>Mesyuarat tidak dapat berulang begini. Pilih corak lain.</translation>
    </message>
    <message>
        <source>Prepare the meeting of {day}</source>
        <translation>Sediakan mesyuarat pada {day}</translation>
    </message>
    <message>
        <source>Restore the meeting of {day}</source>
        <translation>Pulihkan mesyuarat pada {day}</translation>
    </message>
    <message>
        <source>The meeting of {day} was already prepared and would be called off. Say why, since the reason prints in the next minutes.</source>
        <translation>Mesyuarat pada {day} telah disediakan dan akan dibatalkan. Nyatakan sebab, kerana sebab itu dicetak dalam minit akan datang.</translation>
    </message>
    <message>
        <source>The meeting of {day} was cancelled. Restore the date, then prepare it.</source>
        <translation>Mesyuarat pada {day} telah dibatalkan. Pulihkan tarikh itu, kemudian sediakan mesyuarat.</translation>
    </message>
    <message>
        <source>The series would end before its first meeting on {day}. Choose a later end.</source>
        <translation>Siri ini akan tamat sebelum mesyuarat pertamanya pada {day}. Pilih tarikh tamat yang lebih lewat.</translation>
    </message>
</context>
<context>
    <name>services/series_changes</name>
    <message>
        <source>Change all meetings of the series</source>
        <translation>Ubah semua mesyuarat dalam siri</translation>
    </message>
    <message>
        <source>Change the series from {day} on</source>
        <translation>Ubah siri mulai {day}</translation>
    </message>
    <message>
        <source>Move the meeting of {day}</source>
        <translation>Pindahkan mesyuarat pada {day}</translation>
    </message>
</context>
<context>
    <name>services/series_planning</name>
    <message>
        <source>Every meeting of this series was held, so nothing can move.</source>
        <translation>Semua mesyuarat dalam siri ini telah bersidang, maka tiada yang boleh dipindahkan.</translation>
    </message>
    <message>
        <source>Nothing would be different. Change the day, time, place or length.</source>
        <translation>Tiada perubahan. Ubah tarikh, masa, tempat atau tempoh.</translation>
    </message>
    <message>
        <source>The meeting of {day} was cancelled. Restore the date, then change it.</source>
        <translation>Mesyuarat pada {day} telah dibatalkan. Pulihkan tarikh itu, kemudian ubah.</translation>
    </message>
    <message>
        <source>The meeting of {day} was held, so it does not move. Choose a later date.</source>
        <translation>Mesyuarat pada {day} telah bersidang, maka tidak boleh dipindahkan. Pilih tarikh yang lebih lewat.</translation>
    </message>
    <message>
        <source>The series ends on {end}, before the new date on {day}. Choose a later end first.</source>
        <translation>Siri ini tamat pada {end}, sebelum tarikh baharu pada {day}. Pilih tarikh tamat yang lebih lewat dahulu.</translation>
    </message>
    <message>
        <source>This series meets on the last working day, which has no other day. Change the pattern, or move only this one.</source>
        <translation>Siri ini bersidang pada hari bekerja terakhir, maka tiada hari lain. Ubah corak, atau pindahkan mesyuarat ini sahaja.</translation>
    </message>
</context>
<context>
    <name>services/series_slots</name>
    <message>
        <source>A newer version of the program wrote the rule of this series. Update this one, then change the series.</source>
        <translation>Aturan siri ini ditulis oleh versi program yang lebih baharu. Kemas kini program ini, kemudian ubah siri.</translation>
    </message>
    <message>
        <source>The series has no meeting on {day} at {time}. Choose a date from its list.</source>
        <translation>Siri ini tiada mesyuarat pada {day}, pukul {time}. Pilih tarikh daripada senarainya.</translation>
    </message>
    <message>
        <source>This series was deleted meanwhile. Close the list and open it again.</source>
        <translation>Siri ini telah dipadam. Tutup senarai dan buka semula.</translation>
    </message>
</context>
<context>
    <name>services/setup</name>
    <message>
        <source>Encrypting the workspace</source>
        <translation>Mengenkripsi ruang kerja</translation>
    </message>
    <message>
        <source>The workspace could not be made in {folder}. Free some space or choose another folder; nothing was changed.</source>
        <translation>Ruang kerja tidak dapat dibuat dalam {folder}. Kosongkan sedikit ruang atau pilih folder lain; tiada apa-apa yang diubah.</translation>
    </message>
</context>
<context>
    <name>services/stakeholders</name>
    <message>
        <source>Add a contact</source>
        <translation>Tambah maklumat perhubungan</translation>
    </message>
    <message>
        <source>Add the post {title}</source>
        <translation>Tambah jawatan {title}</translation>
    </message>
    <message>
        <source>An organisation can&apos;t end on {until}, before it began on {since}. Correct one of the days.</source>
        <translation>Organisasi tidak boleh tamat pada {until}, sebelum bermula pada {since}. Betulkan salah satu tarikh.</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Ubah maklumat perhubungan</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Ubah individu</translation>
    </message>
    <message>
        <source>Change a post</source>
        <translation>Ubah jawatan</translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation>Ubah organisasi</translation>
    </message>
    <message>
        <source>Change organisations</source>
        <translation>Ubah organisasi</translation>
    </message>
    <message>
        <source>Confirm an organisation&apos;s details</source>
        <translation>Sahkan butiran organisasi</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Padam maklumat perhubungan</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Padam individu</translation>
    </message>
    <message>
        <source>Remove a post</source>
        <translation>Padam jawatan</translation>
    </message>
    <message>
        <source>Remove an organisation</source>
        <translation>Padam organisasi</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} organisations</source>
        <translation>
            <numerusform>Padam {n} organisasi</numerusform>
        </translation>
    </message>
    <message>
        <source>The person or organisation of this contact was deleted. Choose another one.</source>
        <translation>Individu atau organisasi bagi maklumat perhubungan ini telah dipadam. Pilih yang lain.</translation>
    </message>
    <message>
        <source>There is no number or address. Type one first.</source>
        <translation>Belum ada nombor atau alamat. Taip dahulu.</translation>
    </message>
</context>
<context>
    <name>services/tagging</name>
    <message>
        <source>{most} tags are enough. Take some away.</source>
        <translation>{most} label sudah memadai. Buang sebahagiannya.</translation>
    </message>
    <message>
        <source>“#{tag}” says something private of a person, which this register does not keep. Tag the organisation, or leave it out.</source>
        <translation>“#{tag}” menyatakan hal peribadi seseorang, yang tidak disimpan dalam daftar ini. Labelkan organisasi, atau tinggalkan label itu.</translation>
    </message>
</context>
<context>
    <name>services/topics</name>
    <message>
        <source>Change a proposed topic</source>
        <translation>Ubah cadangan perkara</translation>
    </message>
    <message>
        <source>Offer a topic again</source>
        <translation>Cadangkan perkara semula</translation>
    </message>
    <message>
        <source>Propose the topic {title}</source>
        <translation>Cadangkan perkara {title}</translation>
    </message>
    <message>
        <source>Put a proposed topic aside</source>
        <translation>Ketepikan cadangan perkara</translation>
    </message>
    <message>
        <source>Put a topic on the agenda</source>
        <translation>Masukkan cadangan ke dalam agenda</translation>
    </message>
    <message>
        <source>Remove a proposed topic</source>
        <translation>Padam cadangan perkara</translation>
    </message>
    <message>
        <source>“{title}” stands on an agenda already. Offer it again first.</source>
        <translation>“{title}” sudah ada dalam agenda. Cadangkan semula dahulu.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Some settings could not be read and have their usual value again.</source>
        <translation>Sebahagian tetapan tidak dapat dibaca dan dikembalikan kepada nilai asal.</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their usual value again. The old file is kept as “{name}”.</source>
        <translation>Sebahagian tetapan tidak dapat dibaca dan dikembalikan kepada nilai asal. Fail lama disimpan sebagai “{name}”.</translation>
    </message>
    <message>
        <source>Your settings could not be saved in “{folder}”. Check that the disk has room and that the folder may be written to.</source>
        <translation>Tetapan anda tidak dapat disimpan dalam “{folder}”. Pastikan cakera mempunyai ruang dan folder itu boleh ditulis.</translation>
    </message>
</context>
<context>
    <name>store/backup</name>
    <message>
        <source>Checking the copy</source>
        <translation>Menyemak salinan</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Menyalin sandaran</translation>
    </message>
    <message>
        <source>Copying the records</source>
        <translation>Menyalin rekod</translation>
    </message>
    <message>
        <source>The backup could not be written. Free some space on the disk or check the folder&apos;s permissions; nothing was lost, and earlier backups are still there.</source>
        <translation>Sandaran tidak dapat ditulis. Kosongkan sedikit ruang pada cakera atau semak kebenaran folder; tiada apa-apa yang hilang, dan sandaran terdahulu masih ada.</translation>
    </message>
    <message>
        <source>The copy in {folder} is not whole, so it was not used. Check the disk and try again; earlier backups are still there.</source>
        <translation>Salinan dalam {folder} tidak lengkap, maka salinan itu tidak digunakan. Semak cakera dan cuba lagi; sandaran terdahulu masih ada.</translation>
    </message>
</context>
<context>
    <name>store/key_file</name>
    <message>
        <source>The key file of the workspace in {folder} is damaged. Restore the newest backup.</source>
        <translation>Fail kunci ruang kerja dalam {folder} telah rosak. Pulihkan sandaran terbaharu.</translation>
    </message>
    <message>
        <source>The protection of the workspace in {folder} could not be saved. Free some space on the disk or check the folder&apos;s permissions, then try again.</source>
        <translation>Perlindungan ruang kerja dalam {folder} tidak dapat disimpan. Kosongkan sedikit ruang pada cakera atau semak kebenaran folder, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}. Choose another folder.</source>
        <translation>Tiada ruang kerja dalam {folder}. Pilih folder lain.</translation>
    </message>
    <message>
        <source>This workspace was last used with a newer version of NLC Desktop. Install that version to open it; nothing was changed.</source>
        <translation>Ruang kerja ini kali terakhir digunakan dengan NLC Desktop versi lebih baharu. Pasang versi itu untuk membukanya; tiada apa-apa yang diubah.</translation>
    </message>
</context>
<context>
    <name>store/keyslots</name>
    <message>
        <source>The key file of this workspace was changed to make guessing easier. Restore the newest backup.</source>
        <translation>Fail kunci ruang kerja ini telah diubah supaya kata laluan mudah diteka. Pulihkan sandaran terbaharu.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one that only this office knows.</source>
        <translation>Kata laluan kosong. Taip kata laluan yang hanya diketahui oleh pejabat ini.</translation>
    </message>
    <message>
        <source>The password store of this computer does not know this workspace. Open it with the 24 words of the recovery sheet.</source>
        <translation>Simpanan kata laluan komputer ini tidak mengenali ruang kerja ini. Bukanya dengan 24 perkataan helaian pemulihan.</translation>
    </message>
    <message>
        <source>These recovery words belong to another workspace. Take the sheet of this one.</source>
        <translation>Perkataan pemulihan ini milik ruang kerja lain. Gunakan helaian ruang kerja ini.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this workspace. Check capitals and try again.</source>
        <translation>Ini bukan kata laluan ruang kerja ini. Semak huruf besar dan cuba lagi.</translation>
    </message>
</context>
<context>
    <name>store/layout</name>
    <message>
        <source>The folder {folder} can&apos;t be made. Choose another place.</source>
        <translation>Folder {folder} tidak dapat dibuat. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>The folder {folder} is copied to a cloud or lies on a network, where an open workspace can be damaged. Choose a folder on this computer; backups may go there.</source>
        <translation>Folder {folder} disalin ke storan awan atau berada dalam rangkaian, dan ruang kerja yang dibuka di situ boleh rosak. Pilih folder pada komputer ini; sandaran boleh disimpan di situ.</translation>
    </message>
</context>
<context>
    <name>store/merge</name>
    <message numerus="yes">
        <source>{n} entries belong to something that was deleted on another laptop. They are not shown, and come back when that does.</source>
        <translation>
            <numerusform>{n} entri milik rekod yang telah dipadam pada komputer riba lain. Entri ini tidak dipaparkan, dan akan muncul semula apabila rekod itu dikembalikan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were deleted on one laptop and changed on another. They are kept; delete them again if that was meant.</source>
        <translation>
            <numerusform>{n} entri dipadam pada satu komputer riba dan diubah pada komputer riba lain. Entri ini dikekalkan; padam sekali lagi jika itu yang dikehendaki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed on two laptops. Please choose which text stays.</source>
        <translation>
            <numerusform>{n} medan diubah pada dua komputer riba. Sila pilih teks yang dikekalkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on this laptop still name somebody who was erased on another one. Look for the name and take it out.</source>
        <translation>
            <numerusform>{n} catatan pada komputer riba ini masih menyebut nama yang telah dihapuskan pada komputer riba lain. Cari nama itu dan keluarkannya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store/merge_checks</name>
    <message>
        <source>Another laptop works under the same identity as this one, as after copying the folder by hand. Restore a backup on one of the two, then send again.</source>
        <translation>Komputer riba lain menggunakan identiti yang sama dengan komputer ini, misalnya selepas folder disalin secara manual. Pulihkan sandaran pada salah satu komputer, kemudian hantar semula.</translation>
    </message>
    <message>
        <source>The changes from the other laptop are damaged or incomplete. Nothing was taken in: ask for them to be sent again.</source>
        <translation>Perubahan daripada komputer riba lain rosak atau tidak lengkap. Tiada apa-apa yang diterima: minta perubahan itu dihantar semula.</translation>
    </message>
</context>
<context>
    <name>store/migrations</name>
    <message>
        <source>The workspace could not be brought up to date because some of its entries do not fit together. It was left as it was: restore a backup, or send the details to whoever looks after the program.</source>
        <translation>Ruang kerja tidak dapat dikemas kini kerana sebahagian entrinya tidak sepadan. Ruang kerja dibiarkan seperti sedia ada: pulihkan sandaran, atau hantar butiran kepada pihak yang menyelenggara program ini.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of NLC Desktop. It was left as it is: install the newer version on this laptop to open it.</source>
        <translation>Ruang kerja ini ditulis oleh NLC Desktop versi lebih baharu. Ruang kerja dibiarkan seperti sedia ada: pasang versi baharu pada komputer riba ini untuk membukanya.</translation>
    </message>
</context>
<context>
    <name>store/process_lock</name>
    <message>
        <source>The disk that holds {folder} can&apos;t keep other programs out. Move the workspace to a disk of this computer.</source>
        <translation>Cakera yang menyimpan {folder} tidak dapat menghalang program lain. Pindahkan ruang kerja ke cakera komputer ini.</translation>
    </message>
    <message>
        <source>The workspace folder {folder} can&apos;t be written to. Check the folder&apos;s permissions.</source>
        <translation>Folder ruang kerja {folder} tidak dapat ditulis. Semak kebenaran folder.</translation>
    </message>
    <message>
        <source>This workspace is already open on this computer. Close the other window, or wait a moment and try again.</source>
        <translation>Ruang kerja ini sudah dibuka pada komputer ini. Tutup tetingkap yang satu lagi, atau tunggu sebentar dan cuba lagi.</translation>
    </message>
</context>
<context>
    <name>store/tracking</name>
    <message>
        <source>The entry this belongs to was deleted meanwhile. Go back and choose again.</source>
        <translation>Entri yang memiliki rekod ini telah dipadam. Kembali dan pilih semula.</translation>
    </message>
    <message>
        <source>The text holds a damaged character. Delete it and type it again.</source>
        <translation>Teks ini mengandungi aksara yang rosak. Padam dan taip semula.</translation>
    </message>
</context>
<context>
    <name>store/transaction</name>
    <message>
        <source>Another program is writing to this workspace. Close it, then try again.</source>
        <translation>Program lain sedang menulis ke ruang kerja ini. Tutup program itu, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The change could not be saved because the disk is full, failing or read-only. Free some space or check the folder, then try again.</source>
        <translation>Perubahan tidak dapat disimpan kerana cakera penuh, rosak atau baca sahaja. Kosongkan sedikit ruang atau semak folder, kemudian cuba lagi.</translation>
    </message>
</context>
<context>
    <name>store/undo</name>
    <message numerus="yes">
        <source>{n} entries were changed on another laptop since, and stay as they are.</source>
        <translation>
            <numerusform>{n} entri telah diubah pada komputer riba lain selepas itu, dan dikekalkan seperti sedia ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were changed since, and stay as they are.</source>
        <translation>
            <numerusform>{n} entri telah diubah selepas itu, dan dikekalkan seperti sedia ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed on another laptop since, and stay as they are.</source>
        <translation>
            <numerusform>{n} medan telah diubah pada komputer riba lain selepas itu, dan dikekalkan seperti sedia ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields were changed since, and stay as they are.</source>
        <translation>
            <numerusform>{n} medan telah diubah selepas itu, dan dikekalkan seperti sedia ada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store/unit_of_work</name>
    <message>
        <source>This entry was deleted meanwhile. Go back to the list and choose again.</source>
        <translation>Entri ini telah dipadam. Kembali ke senarai dan pilih semula.</translation>
    </message>
</context>
<context>
    <name>store/workspace</name>
    <message>
        <source>The records in {folder} are damaged, although the passphrase is right, and there is no backup beside them. Look for a copy of this folder on another disk.</source>
        <translation>Rekod dalam {folder} rosak walaupun kata laluan betul, dan tiada sandaran di sisinya. Cari salinan folder ini pada cakera lain.</translation>
    </message>
    <message>
        <source>The records in {folder} are damaged, although the passphrase is right. Restore the newest backup, made on {day} at {time}.</source>
        <translation>Rekod dalam {folder} rosak walaupun kata laluan betul. Pulihkan sandaran terbaharu, yang dibuat pada {day}, {time}.</translation>
    </message>
    <message>
        <source>The workspace in {folder} can&apos;t be used because the disk is full, failing or read-only. Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>Ruang kerja dalam {folder} tidak dapat digunakan kerana cakera penuh, rosak atau baca sahaja. Kosongkan sedikit ruang atau semak kebenaran folder, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The workspace is locked. Open it with its passphrase, then try again.</source>
        <translation>Ruang kerja berkunci. Buka dengan kata laluan, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>There already is a workspace in {folder}. Choose another folder.</source>
        <translation>Sudah ada ruang kerja dalam {folder}. Pilih folder lain.</translation>
    </message>
    <message>
        <source>This workspace was not finished. Restore the newest backup.</source>
        <translation>Ruang kerja ini belum siap dibuat. Pulihkan sandaran terbaharu.</translation>
    </message>
</context>
<context>
    <name>ui/about</name>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>About NLC Desktop</source>
        <translation>Perihal NLC Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with icons of Lucide, fonts of Noto and the word list of BIP-39:</source>
        <translation>Perisian bebas di bawah GNU General Public License, versi 3 atau lebih baharu. Program ini disertakan dengan ikon Lucide, fon Noto dan senarai perkataan BIP-39:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>NLC Desktop {version} helps the office of a mayor call meetings, take minutes and follow up what was agreed. It works without a network; nothing leaves this laptop by itself.</source>
        <translation>NLC Desktop {version} membantu pejabat Datuk Bandar memanggil mesyuarat, mengambil minit dan membuat susulan atas perkara yang dipersetujui. Program ini berfungsi tanpa rangkaian; tiada apa-apa keluar daripada komputer riba ini dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>ui/action_cells</name>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of an action</comment>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Selesai {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Perlu hari ini</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of an action</comment>
        <translation>Belum selesai</translation>
    </message>
    <message numerus="yes">
        <source>Overdue {n} days</source>
        <translation>
            <numerusform>Lewat {n} hari</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/actions/commands</name>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Tapis senarai</translation>
    </message>
    <message>
        <source>Action: &amp;bring forward…</source>
        <translation>Tindakan: &amp;ingatkan semula…</translation>
    </message>
    <message>
        <source>Action: &amp;cancelled</source>
        <translation>Tindakan: dib&amp;atalkan</translation>
    </message>
    <message>
        <source>Action: &amp;done</source>
        <translation>Tindakan: &amp;selesai</translation>
    </message>
    <message>
        <source>Action: &amp;new date…</source>
        <translation>Tindakan: &amp;tarikh baharu…</translation>
    </message>
    <message>
        <source>Action: &amp;open</source>
        <translation>Tindakan: &amp;belum selesai</translation>
    </message>
    <message>
        <source>New &amp;action</source>
        <translation>&amp;Tindakan baharu</translation>
    </message>
    <message>
        <source>Remo&amp;ve the action</source>
        <translation>Pa&amp;dam tindakan</translation>
    </message>
</context>
<context>
    <name>ui/actions/days</name>
    <message>
        <source>Holiday: move to {day}?</source>
        <translation>Cuti: pindah ke {day}?</translation>
    </message>
    <message>
        <source>{day} is a public holiday: {name}.</source>
        <translation>{day} ialah cuti umum: {name}.</translation>
    </message>
    <message>
        <source>{day} is not a working day.</source>
        <translation>{day} bukan hari bekerja.</translation>
    </message>
    <message>
        <source>{weekday}: move to {day}?</source>
        <translation>{weekday}: pindah ke {day}?</translation>
    </message>
</context>
<context>
    <name>ui/actions/entry</name>
    <message>
        <source>Enter adds:</source>
        <translation>Enter menambah:</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Tindakan baharu</translation>
    </message>
    <message>
        <source>Type an action, @ who, by when, Enter</source>
        <translation>Taip tindakan, @ siapa, sebelum bila, Enter</translation>
    </message>
</context>
<context>
    <name>ui/actions/filters</name>
    <message>
        <source>Due</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation>Perlu sebelum {day}</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Belum dinamakan</translation>
    </message>
    <message>
        <source>Not brought forward</source>
        <translation>Tidak menunggu ingatan</translation>
    </message>
    <message>
        <source>Open or just done</source>
        <translation>Belum atau baru selesai</translation>
    </message>
    <message>
        <source>Open, not yet due</source>
        <translation>Belum selesai, belum tiba tarikh akhir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>filter</comment>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Belum bertarikh</translation>
    </message>
</context>
<context>
    <name>ui/actions/legend</name>
    <message>
        <source>Show these alone</source>
        <translation>Tunjukkan yang ini sahaja</translation>
    </message>
</context>
<context>
    <name>ui/actions/page</name>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Mengikut tarikh akhir</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>Mengikut mesyuarat</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Mengikut organisasi</translation>
    </message>
    <message>
        <source>No action yet. They come from minutes; one agreed in between is typed here.</source>
        <translation>Belum ada tindakan. Tindakan datang daripada minit; tindakan yang dipersetujui antara mesyuarat ditaip di sini.</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Tindakan telah dipadam.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>{actions} from {meetings} meetings</source>
        <translation>{actions} tindakan daripada {meetings} mesyuarat</translation>
    </message>
</context>
<context>
    <name>ui/actions/strip</name>
    <message>
        <source>Agreed at {meeting}</source>
        <translation>Dipersetujui dalam {meeting}</translation>
    </message>
    <message>
        <source>Bring forward…</source>
        <translation>Ingatkan semula…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>Enter adds the line</source>
        <translation>Enter menambah baris</translation>
    </message>
    <message>
        <source>Goes on the next agenda by itself while open</source>
        <translation>Dimasukkan sendiri ke dalam agenda akan datang selagi belum selesai</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Pindah ke {day}</translation>
    </message>
    <message>
        <source>New date…</source>
        <translation>Tarikh baharu…</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Tiada tarikh</translation>
    </message>
    <message>
        <source>Off agendas until</source>
        <translation>Tiada dalam agenda sehingga</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Tetapkan tarikh</translation>
    </message>
</context>
<context>
    <name>ui/actions/strip_lines</name>
    <message>
        <source>Add who acts: a post or an organisation</source>
        <translation>Tambah pihak yang bertindak: jawatan atau organisasi</translation>
    </message>
    <message>
        <source>Add who has to act</source>
        <translation>Tambah pihak yang perlu bertindak</translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>Apakah perkembangannya?</translation>
    </message>
    <message>
        <source>New progress line for: {action}</source>
        <translation>Baris perkembangan baharu untuk: {action}</translation>
    </message>
    <message>
        <source>Remove from this action</source>
        <translation>Keluarkan daripada tindakan ini</translation>
    </message>
    <message>
        <source>{name} acts. Press to remove.</source>
        <translation>{name} bertindak. Tekan untuk mengeluarkan.</translation>
    </message>
</context>
<context>
    <name>ui/actions/table</name>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Agreed between meetings</source>
        <translation>Dipersetujui antara mesyuarat</translation>
    </message>
    <message>
        <source>Done or cancelled</source>
        <translation>Selesai atau dibatalkan</translation>
    </message>
    <message>
        <source>In the next 14 days</source>
        <translation>Dalam 14 hari akan datang</translation>
    </message>
    <message>
        <source>Last progress line</source>
        <translation>Perkembangan terakhir</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kemudian</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>Belum ada catatan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>heading of actions</comment>
        <translation>Melepasi tarikh akhir</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Ruj.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>mulai {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tiada tarikh</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>belum dinamakan</translation>
    </message>
    <message>
        <source>{count} cancelled</source>
        <translation>{count} dibatalkan</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} selesai</translation>
    </message>
    <message>
        <source>{count} due today</source>
        <translation>{count} perlu hari ini</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} belum selesai</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} lewat</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>{reason} Open the row to move it.</source>
        <translation>{reason} Buka baris untuk memindahkannya.</translation>
    </message>
    <message>
        <source>{text}
Who: {owners}</source>
        <translation>{text}
Siapa: {owners}</translation>
    </message>
</context>
<context>
    <name>ui/actions/writes</name>
    <message>
        <source>Nobody is called “{name}”. Add them in Stakeholders first.</source>
        <translation>Tiada yang bernama “{name}”. Tambahkannya dalam Pihak berkepentingan dahulu.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Pihak berkepentingan</translation>
    </message>
    <message>
        <source>“{text}” is no day. Type one like 18 Dec, or next Friday.</source>
        <translation>“{text}” bukan tarikh. Taip seperti 18 Dis, atau Jumaat depan.</translation>
    </message>
</context>
<context>
    <name>ui/commands</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Per&amp;gi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Sisip</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Paparan</translation>
    </message>
</context>
<context>
    <name>ui/day_field</name>
    <message>
        <source> min</source>
        <comment>after a number</comment>
        <translation> minit</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Tarikh ini telah berlalu.</translation>
    </message>
    <message>
        <source>{weekday}, a working day</source>
        <translation>{weekday}, hari bekerja</translation>
    </message>
    <message>
        <source>{weekday}, not a working day</source>
        <translation>{weekday}, bukan hari bekerja</translation>
    </message>
</context>
<context>
    <name>ui/day_kinds</name>
    <message>
        <source>Election</source>
        <translation>Pilihan raya</translation>
    </message>
    <message>
        <source>Joint leave</source>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>Local feast</source>
        <translation>Perayaan tempatan</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a day of the calendar</comment>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Cuti umum</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Cuti sekolah</translation>
    </message>
    <message>
        <source>Taken out of the calendar</source>
        <translation>Dikeluarkan daripada kalendar</translation>
    </message>
</context>
<context>
    <name>ui/dialogs</name>
    <message>
        <source>Copy the report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Teruskan kerja</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Sembunyikan butiran</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Program ini menghadapi masalah</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Tidak berjaya</translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. Everything you typed is stored. You can go on working, or close and start again.</source>
        <translation>Ini kesilapan program, bukan kesilapan anda. Semua yang anda taip telah disimpan. Anda boleh meneruskan kerja, atau tutup dan mulakan semula.</translation>
    </message>
    <message>
        <source>This report names no person and holds no text of your office:</source>
        <translation>Laporan ini tidak menamakan sesiapa dan tidak mengandungi teks pejabat anda:</translation>
    </message>
</context>
<context>
    <name>ui/export_folder</name>
    <message>
        <source>Show in folder</source>
        <translation>Tunjukkan dalam folder</translation>
    </message>
    <message>
        <source>Where to write the papers</source>
        <translation>Tempat menyimpan dokumen</translation>
    </message>
</context>
<context>
    <name>ui/filter_bar</name>
    <message>
        <source>Type to filter</source>
        <translation>Tapis senarai</translation>
    </message>
</context>
<context>
    <name>ui/first_start/begin_step</name>
    <message>
        <source>An invented city in the middle of its work</source>
        <translation>Bandar raya rekaan dengan kerja yang sedang berjalan</translation>
    </message>
    <message>
        <source>Call your first meeting</source>
        <translation>Panggil mesyuarat pertama anda</translation>
    </message>
    <message>
        <source>Everything is stored on this laptop alone. Nothing was sent anywhere.</source>
        <translation>Semuanya disimpan pada komputer riba ini sahaja. Tiada apa-apa yang dihantar ke mana-mana.</translation>
    </message>
    <message>
        <source>Example or first meeting</source>
        <translation>Contoh atau mesyuarat pertama</translation>
    </message>
    <message>
        <source>From a ready template, in a minute</source>
        <translation>Daripada templat sedia ada, dalam seminit</translation>
    </message>
    <message>
        <source>Just open the office</source>
        <translation>Buka pejabat sahaja</translation>
    </message>
    <message>
        <source>Your office is ready</source>
        <translation>Pejabat anda sedia digunakan</translation>
    </message>
    <message>
        <source>Your own office stays as it is. File &gt; Open another workspace leads back.</source>
        <translation>Pejabat anda sendiri kekal seperti sedia ada. Fail &gt; Buka ruang kerja lain membawa anda kembali.</translation>
    </message>
</context>
<context>
    <name>ui/first_start/city_step</name>
    <message>
        <source>Another council</source>
        <translation>Majlis lain</translation>
    </message>
    <message>
        <source>Choose the province to go on.</source>
        <translation>Pilih provinsi untuk meneruskan.</translation>
    </message>
    <message>
        <source>Choose the region to go on.</source>
        <translation>Pilih wilayah untuk meneruskan.</translation>
    </message>
    <message>
        <source>Choose the state to go on.</source>
        <translation>Pilih negeri untuk meneruskan.</translation>
    </message>
    <message>
        <source>Choose your council to go on.</source>
        <translation>Pilih majlis anda untuk meneruskan.</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Majlis</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>From the country pack</source>
        <translation>Daripada pek negara</translation>
    </message>
    <message>
        <source>Holidays and the working week follow it.</source>
        <translation>Cuti umum dan minggu bekerja mengikut pilihan ini.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Nama majlis</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>level of government</comment>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>level of government</comment>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>State</source>
        <comment>level of government</comment>
        <translation>Negeri</translation>
    </message>
    <message>
        <source>The country pack brings holidays, bodies to invite and ready meetings.</source>
        <translation>Pek negara membawa cuti umum, badan yang boleh dijemput dan templat mesyuarat.</translation>
    </message>
    <message>
        <source>The country pack can&apos;t be read. Install the program again.</source>
        <translation>Pek negara tidak dapat dibaca. Pasang semula program ini.</translation>
    </message>
    <message>
        <source>Type the name of the council to go on.</source>
        <translation>Taip nama majlis untuk meneruskan.</translation>
    </message>
    <message>
        <source>Where is your office?</source>
        <translation>Di manakah pejabat anda?</translation>
    </message>
    <message>
        <source>e.g. {name}</source>
        <translation>cth. {name}</translation>
    </message>
    <message>
        <source>{country}, {city}</source>
        <translation>{country}, {city}</translation>
    </message>
</context>
<context>
    <name>ui/first_start/language_step</name>
    <message>
        <source>Papers are made in the language you choose for each of them.</source>
        <translation>Dokumen disediakan dalam bahasa yang anda pilih bagi setiap satunya.</translation>
    </message>
    <message>
        <source>Which language for the screens?</source>
        <translation>Bahasa apa untuk paparan?</translation>
    </message>
</context>
<context>
    <name>ui/first_start/office_step</name>
    <message>
        <source>Address, one line each</source>
        <translation>Alamat, satu baris setiap bahagian</translation>
    </message>
    <message>
        <source>Choose a crest…</source>
        <translation>Pilih lambang…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Name in the other language</source>
        <translation>Nama dalam bahasa yang satu lagi</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nama pejabat</translation>
    </message>
    <message>
        <source>Name, address, crest</source>
        <translation>Nama, alamat, lambang</translation>
    </message>
    <message>
        <source>PNG or SVG, up to 512 KB</source>
        <translation>PNG atau SVG, sehingga 512 KB</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Gambar (*.png *.svg)</translation>
    </message>
    <message>
        <source>The crest of the office</source>
        <translation>Lambang pejabat</translation>
    </message>
    <message>
        <source>Type the name of the office to go on.</source>
        <translation>Taip nama pejabat untuk meneruskan.</translation>
    </message>
    <message>
        <source>What stands on your letterhead?</source>
        <translation>Apakah yang tertera pada kepala surat anda?</translation>
    </message>
    <message>
        <source>Without a crest</source>
        <translation>Tanpa lambang</translation>
    </message>
    <message>
        <source>You can change all of this later in Preferences.</source>
        <translation>Semua ini boleh diubah kemudian dalam Tetapan.</translation>
    </message>
    <message>
        <source>Your name, as the history shows it</source>
        <translation>Nama anda, seperti yang dipaparkan dalam sejarah</translation>
    </message>
    <message>
        <source>Your papers begin like this:</source>
        <translation>Dokumen anda bermula seperti ini:</translation>
    </message>
    <message>
        <source>e.g. Jabatan Pembangunan</source>
        <translation>cth. Jabatan Pembangunan</translation>
    </message>
</context>
<context>
    <name>ui/first_start/pages</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Country and city</source>
        <translation>Negara dan bandar raya</translation>
    </message>
    <message>
        <source>Encrypting. This takes a few seconds.</source>
        <translation>Sedang dienkripsi. Sila tunggu beberapa saat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Office and crest</source>
        <translation>Pejabat dan lambang</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Perlindungan</translation>
    </message>
    <message>
        <source>The example is being opened.</source>
        <translation>Contoh sedang dibuka.</translation>
    </message>
    <message>
        <source>The office is being encrypted.</source>
        <translation>Pejabat sedang dienkripsi.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Ini langkah pertama.</translation>
    </message>
</context>
<context>
    <name>ui/first_start/protection_step</name>
    <message>
        <source>24 words, shown only now</source>
        <translation>24 perkataan, dipaparkan sekali ini sahaja</translation>
    </message>
    <message>
        <source>Both are right.</source>
        <translation>Kedua-duanya betul.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Kedua-duanya sama.</translation>
    </message>
    <message>
        <source>Cover the words</source>
        <translation>Sembunyikan perkataan</translation>
    </message>
    <message>
        <source>Everything is encrypted on this laptop. You open it with a passphrase. If the passphrase is lost, only the recovery sheet opens it.</source>
        <translation>Semuanya dienkripsi pada komputer riba ini. Anda membukanya dengan kata laluan. Jika kata laluan hilang, hanya helaian pemulihan dapat membukanya.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>Passphrase and recovery sheet</source>
        <translation>Kata laluan dan helaian pemulihan</translation>
    </message>
    <message>
        <source>Print the sheet and type two words back to go on.</source>
        <translation>Cetak helaian dan taip semula dua perkataan untuk meneruskan.</translation>
    </message>
    <message>
        <source>Protect this office’s records</source>
        <translation>Lindungi rekod pejabat ini</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Helaian pemulihan</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Tunjukkan perkataan</translation>
    </message>
    <message>
        <source>They are not the same yet.</source>
        <translation>Kedua-duanya belum sama.</translation>
    </message>
    <message>
        <source>Type a passphrase of four words or more to go on.</source>
        <translation>Taip kata laluan empat perkataan atau lebih untuk meneruskan.</translation>
    </message>
    <message>
        <source>Type the same passphrase once more to go on.</source>
        <translation>Taip kata laluan yang sama sekali lagi untuk meneruskan.</translation>
    </message>
    <message>
        <source>Type two words back</source>
        <translation>Taip semula dua perkataan</translation>
    </message>
    <message>
        <source>Waits for the print.</source>
        <translation>Menunggu cetakan.</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>Perkataan {number}</translation>
    </message>
    <message>
        <source>Word {number} is another one. Look at the sheet again.</source>
        <translation>Perkataan {number} tidak sama. Lihat helaian sekali lagi.</translation>
    </message>
    <message>
        <source>from the printed sheet; the words above are covered then</source>
        <translation>daripada helaian yang dicetak; perkataan di atas disembunyikan selepas itu</translation>
    </message>
</context>
<context>
    <name>ui/first_start/step_list</name>
    <message>
        <source>First start</source>
        <translation>Persediaan awal</translation>
    </message>
    <message>
        <source>NLC Desktop</source>
        <translation>NLC Desktop</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Langkah {number} daripada {count}</translation>
    </message>
    <message>
        <source>You can stop here and go on later. Nothing has left this laptop.</source>
        <translation>Anda boleh berhenti di sini dan menyambung kemudian. Tiada apa-apa yang keluar daripada komputer riba ini.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>akan datang</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>langkah semasa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>{step}, {state}</source>
        <translation>{step}, {state}</translation>
    </message>
</context>
<context>
    <name>ui/frame_commands</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kunci</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ke&amp;luar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;Shortcut card</source>
        <translation>Kad &amp;pintasan</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Bahagian tetingkap seterusnya</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Bahagian tetingkap sebelumnya</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Buat semula</translation>
    </message>
</context>
<context>
    <name>ui/guide</name>
    <message>
        <source>Agenda and attendance sheet are under Documents, ready for signatures.</source>
        <translation>Agenda dan senarai kehadiran ada dalam Dokumen, sedia untuk ditandatangani.</translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation>Panggil mesyuarat</translation>
    </message>
    <message>
        <source>Call it</source>
        <translation>Panggil</translation>
    </message>
    <message>
        <source>Choose a ready template, a day and a place. The agenda is there at once.</source>
        <translation>Pilih templat sedia ada, tarikh dan tempat. Agenda terus tersedia.</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>Edarkan</translation>
    </message>
    <message>
        <source>Finish the minutes, print or export them for their readers, and follow up the actions until the next meeting, which brings up what is still open.</source>
        <translation>Tamatkan minit, cetak atau eksport untuk pembacanya, dan buat susulan atas tindakan sehingga mesyuarat akan datang, yang membangkitkan perkara yang belum selesai.</translation>
    </message>
    <message>
        <source>First meeting in five steps</source>
        <translation>Mesyuarat pertama dalam lima langkah</translation>
    </message>
    <message>
        <source>From an empty office to circulated minutes, in the order of the work.</source>
        <translation>Daripada pejabat kosong hingga minit yang diedarkan, mengikut urutan kerja.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Jemput</translation>
    </message>
    <message>
        <source>One item at a time. Ctrl+1 is a note, Ctrl+2 a decision, Ctrl+3 an action; Enter adds another of the same. Everything is stored as you type.</source>
        <translation>Satu perkara pada satu masa. Ctrl+1 untuk catatan, Ctrl+2 keputusan, Ctrl+3 tindakan; Enter menambah satu lagi yang sama jenis. Semuanya disimpan semasa anda menaip.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Take minutes</source>
        <translation>Ambil minit</translation>
    </message>
    <message>
        <source>The guest list comes with the template. Name who holds each post, send the agenda the way your office always does, and note the answers with Y, N, M or D.</source>
        <translation>Senarai jemputan disertakan dengan templat. Namakan penyandang setiap jawatan, hantar agenda seperti amalan pejabat anda, dan catat jawapan dengan Y, N, M atau D.</translation>
    </message>
</context>
<context>
    <name>ui/header</name>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari semua</translation>
    </message>
    <message>
        <source>Search people, meetings, decisions…</source>
        <translation>Cari orang, mesyuarat, keputusan…</translation>
    </message>
</context>
<context>
    <name>ui/history_dialog</name>
    <message>
        <source>History</source>
        <translation>Sejarah</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Belum ada perubahan.</translation>
    </message>
    <message>
        <source>Undo takes the newest step back.</source>
        <translation>Buat asal mengundurkan langkah terbaharu.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
</context>
<context>
    <name>ui/home/actions_panel</name>
    <message>
        <source>Actions due</source>
        <translation>Tindakan perlu diselesaikan</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Semua tindakan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pihak bertanggungjawab</translation>
    </message>
    <message>
        <source>{overdue} overdue, {today} today, {soon} in the next 14 days</source>
        <translation>{overdue} lewat, {today} hari ini, {soon} dalam 14 hari akan datang</translation>
    </message>
</context>
<context>
    <name>ui/home/next_panel</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Surat jemputan</translation>
    </message>
    <message>
        <source>More than half of those invited are from the security sector.</source>
        <translation>Lebih separuh daripada jemputan ialah sektor keselamatan.</translation>
    </message>
    <message numerus="yes">
        <source>Next meeting, in {n} days</source>
        <translation>
            <numerusform>Mesyuarat akan datang, {n} hari lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting, today</source>
        <translation>Mesyuarat akan datang, hari ini</translation>
    </message>
    <message>
        <source>Next meeting, without a date yet</source>
        <translation>Mesyuarat akan datang, belum bertarikh</translation>
    </message>
    <message>
        <source>No answer yet from: {sectors}.</source>
        <translation>Belum ada jawapan daripada: {sectors}.</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Belum ada yang dijemput.</translation>
    </message>
    <message>
        <source>Nobody outside government is invited yet.</source>
        <translation>Belum ada pihak luar kerajaan yang dijemput.</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Buka mesyuarat</translation>
    </message>
    <message>
        <source>Papers</source>
        <comment>of agenda items</comment>
        <translation>Kertas kerja</translation>
    </message>
    <message>
        <source>Revise it</source>
        <translation>Pinda notis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>The notice changed since the call.</source>
        <translation>Notis berubah sejak surat panggilan dikeluarkan.</translation>
    </message>
    <message>
        <source>The notice changed since the call: {parts}.</source>
        <translation>Notis berubah sejak surat panggilan dikeluarkan: {parts}.</translation>
    </message>
    <message>
        <source>called on {day}</source>
        <translation>dipanggil pada {day}</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>belum ada tempat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>{answered} of {invited}</source>
        <translation>{answered}/{invited}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{minutes} over</source>
        <translation>lebih {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no presenter.</source>
        <translation>
            <numerusform>{n} perkara tiada pembentang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers missing: {titles}.</source>
        <translation>
            <numerusform>{n} kertas belum diterima: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{received} of {papers}</source>
        <translation>{received}/{papers}</translation>
    </message>
    <message>
        <source>{sent} of {invited} sent</source>
        <translation>{sent}/{invited} dihantar</translation>
    </message>
    <message>
        <source>{total} of {planned}</source>
        <translation>{total} daripada {planned}</translation>
    </message>
</context>
<context>
    <name>ui/home/page</name>
    <message>
        <source>Agenda, guest list, attendance sheet</source>
        <translation>Agenda, senarai jemputan, senarai kehadiran</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Semak</translation>
    </message>
    <message>
        <source>Next public holiday: {weekday} {day}, {name}</source>
        <translation>Cuti umum akan datang: {weekday} {day}, {name}</translation>
    </message>
    <message>
        <source>Next: {title}, {day}</source>
        <translation>Seterusnya: {title}, {day}</translation>
    </message>
    <message>
        <source>No meeting ahead</source>
        <translation>Tiada mesyuarat akan datang</translation>
    </message>
    <message>
        <source>No meeting yet. A template gives the agenda and whom to invite.</source>
        <translation>Belum ada mesyuarat. Templat memberi agenda dan senarai pihak yang perlu dijemput.</translation>
    </message>
    <message>
        <source>The minutes of {meeting} are open, last saved {when}. Everything is there.</source>
        <translation>Minit {meeting} masih terbuka, kali terakhir disimpan {when}. Semuanya masih ada.</translation>
    </message>
    <message>
        <source>The minutes of {meeting} are open.</source>
        <translation>Minit {meeting} masih terbuka.</translation>
    </message>
    <message>
        <source>There is no meeting to take minutes of. Call one first.</source>
        <translation>Tiada mesyuarat untuk diambil minitnya. Panggil mesyuarat dahulu.</translation>
    </message>
    <message>
        <source>Under way: {title}</source>
        <translation>Sedang berlangsung: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} replies have to be looked at.</source>
        <translation>
            <numerusform>{n} jawapan perlu disemak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/home/unanswered_panel</name>
    <message>
        <source>Everybody has answered.</source>
        <translation>Semua telah menjawab.</translation>
    </message>
    <message>
        <source>Invitations without an answer</source>
        <translation>Jemputan tanpa jawapan</translation>
    </message>
    <message>
        <source>No invitation has gone out yet.</source>
        <translation>Belum ada surat jemputan dihantar.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Record the answer of {name}</source>
        <translation>Catat jawapan {name}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more in the guest list</source>
        <translation>
            <numerusform>{n} lagi dalam senarai jemputan</numerusform>
        </translation>
    </message>
    <message>
        <source>{waiting} of {invited}</source>
        <translation>{waiting} daripada {invited}</translation>
    </message>
</context>
<context>
    <name>ui/house</name>
    <message>
        <source>Making a backup</source>
        <translation>Membuat sandaran</translation>
    </message>
    <message>
        <source>Projector view is on: phones, remarks and office lines are hidden.</source>
        <translation>Paparan projektor aktif: nombor telefon, catatan pejabat dan baris untuk pejabat disembunyikan.</translation>
    </message>
</context>
<context>
    <name>ui/importing/columns_step</name>
    <message>
        <source>Column of the file</source>
        <translation>Lajur dalam fail</translation>
    </message>
    <message numerus="yes">
        <source>Column {n}</source>
        <translation>
            <numerusform>Lajur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters of the file</source>
        <translation>Aksara fail</translation>
    </message>
    <message>
        <source>Never taken, because it is private</source>
        <translation>Tidak sekali-kali diambil kerana peribadi</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Diambil sebagai</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Kandungannya</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>tidak dipaparkan</translation>
    </message>
    <message>
        <source>{column} is taken as</source>
        <translation>{column} diambil sebagai</translation>
    </message>
    <message>
        <source>{rows} rows in {columns} columns. Say what a column is where the guess is wrong.</source>
        <translation>{rows} baris dalam {columns} lajur. Betulkan jenis lajur jika tekaan salah.</translation>
    </message>
    <message>
        <source>“{sample}”: is this right?</source>
        <translation>“{sample}”: adakah ini betul?</translation>
    </message>
</context>
<context>
    <name>ui/importing/dialog</name>
    <message>
        <source>Back to the columns</source>
        <translation>Kembali ke lajur</translation>
    </message>
    <message>
        <source>Bringing in contacts</source>
        <translation>Mengimport kenalan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Import kenalan</translation>
    </message>
    <message numerus="yes">
        <source>Import {n}</source>
        <translation>
            <numerusform>Import {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through what would change. Space ticks a row or leaves it out.</source>
        <translation>Semak perubahan yang akan berlaku. Tekan Space untuk menanda baris atau meninggalkannya.</translation>
    </message>
    <message>
        <source>Looking for who is there already</source>
        <translation>Mencari rekod yang sudah ada</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Next you see what the list would change.</source>
        <translation>Belum ada yang diubah. Selepas ini, perubahan yang akan dibuat dipaparkan.</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>Tiada yang baharu dalam fail ini.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Membaca senarai</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Membaca senarai…</translation>
    </message>
    <message>
        <source>Show what it would change</source>
        <translation>Lihat perubahan</translation>
    </message>
    <message>
        <source>The list is being brought in.</source>
        <translation>Senarai sedang dimasukkan.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Senarai sedang dibaca.</translation>
    </message>
    <message>
        <source>Tick the rows to bring in first.</source>
        <translation>Tandakan baris yang hendak dimasukkan dahulu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of {file} are in the register now.</source>
        <translation>
            <numerusform>{n} baris daripada {file} kini ada dalam daftar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/entry_panel</name>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Tinggalkan baris ini</translation>
    </message>
    <message>
        <source>Looks like {name}.</source>
        <translation>Menyerupai {name}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>Alamat pejabat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post in it</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Somebody else: add anyway</source>
        <translation>Orang lain: tambah juga</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Taken over if it is the same:</source>
        <translation>Diambil jika orang yang sama:</translation>
    </message>
    <message>
        <source>Takes the post over from today</source>
        <translation>Mengambil alih jawatan mulai hari ini</translation>
    </message>
    <message>
        <source>The same: take over what it says</source>
        <translation>Orang yang sama: ambil butirannya</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Baris ini</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>baris {line}</translation>
    </message>
    <message>
        <source>{name} holds the post now.</source>
        <translation>{name} menyandang jawatan ini sekarang.</translation>
    </message>
    <message>
        <source>{new} is added</source>
        <translation>{new} ditambah</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
</context>
<context>
    <name>ui/importing/exporting</name>
    <message>
        <source>Cards for telephones and mail (*.vcf)</source>
        <translation>Kad untuk telefon dan e-mel (*.vcf)</translation>
    </message>
    <message>
        <source>Contacts.csv</source>
        <translation>Kenalan.csv</translation>
    </message>
    <message>
        <source>Contacts.vcf</source>
        <translation>Kenalan.vcf</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksport kenalan</translation>
    </message>
    <message>
        <source>Exporting contacts</source>
        <translation>Mengeksport kenalan</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Jadual untuk hamparan (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>{n} cards are in {file}. The file is not encrypted: keep it as carefully as paper.</source>
        <translation>
            <numerusform>{n} kad ada dalam {file}. Fail ini tidak dienkripsi: jaga seperti dokumen bercetak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/notes_dialog</name>
    <message>
        <source>Choose the file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message numerus="yes">
        <source>Numbers or addresses stand in {n} notes. They would go out with the file: take them out of the notes first, or go on if they may be known.</source>
        <translation>
            <numerusform>Terdapat nombor atau alamat dalam {n} catatan, dan semuanya akan keluar bersama fail: keluarkannya daripada catatan dahulu, atau teruskan jika boleh diketahui orang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office’s own notes and tags stay here unless you take them along.</source>
        <translation>Catatan dan label pejabat kekal di sini kecuali jika anda menyertakannya.</translation>
    </message>
    <message>
        <source>What was found in the notes</source>
        <translation>Yang ditemui dalam catatan</translation>
    </message>
    <message>
        <source>Write notes and tags too</source>
        <translation>Sertakan catatan dan label</translation>
    </message>
</context>
<context>
    <name>ui/importing/opening</name>
    <message>
        <source>All files (*)</source>
        <translation>Semua fail (*)</translation>
    </message>
    <message>
        <source>Contact lists ({patterns})</source>
        <translation>Senarai kenalan ({patterns})</translation>
    </message>
</context>
<context>
    <name>ui/importing/preview_step</name>
    <message numerus="yes">
        <source>All {n}</source>
        <translation>
            <numerusform>Semua {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations and coordination</source>
        <translation>Jemputan dan penyelarasan</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Baris {line}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nothing new in this file: {counts}.</source>
        <translation>Tiada yang baharu dalam fail ini: {counts}.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris senarai</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tandakan semua</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Nyahtanda semua</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>What these names are kept for</source>
        <translation>Tujuan nama ini disimpan</translation>
    </message>
    <message>
        <source>can’t be taken</source>
        <translation>tidak boleh diambil</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ditinggalkan</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>diambil</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>{name} holds the post</source>
        <translation>{name} menyandang jawatan ini</translation>
    </message>
    <message>
        <source>{name}: added anyway</source>
        <translation>{name}: ditambah juga</translation>
    </message>
    <message>
        <source>{name}: left out</source>
        <translation>{name}: ditinggalkan</translation>
    </message>
    <message>
        <source>{name}: takes over</source>
        <translation>{name}: butiran diambil</translation>
    </message>
    <message numerus="yes">
        <source>{state} {n}</source>
        <translation>
            <numerusform>{state} {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/importing/words</name>
    <message>
        <source>1 unreadable (line {line}: {reason})</source>
        <translation>1 tidak dapat dibaca (baris {line}: {reason})</translation>
    </message>
    <message>
        <source>Arabic and Jawi (Windows-1256)</source>
        <translation>Arab dan Jawi (Windows-1256)</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>contact</comment>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Cina ringkas (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Cina tradisional (Big5)</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama pertama</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Panggilan hormat</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama akhir</translation>
    </message>
    <message>
        <source>Left out: {columns}.</source>
        <translation>Ditinggalkan: {columns}.</translation>
    </message>
    <message>
        <source>Letters after the name</source>
        <translation>Gelaran selepas nama</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Serupa</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nama tengah</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Telefon bimbit</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Nama dalam tulisan asal</translation>
    </message>
    <message>
        <source>Never taken</source>
        <translation>Tidak sekali-kali diambil</translation>
    </message>
    <message>
        <source>Never taken, because they are private: {columns}.</source>
        <translation>Tidak sekali-kali diambil kerana peribadi: {columns}.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>contact</comment>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Tidak diambil</translation>
    </message>
    <message>
        <source>Says what the next column is</source>
        <translation>Menyatakan jenis lajur seterusnya</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>contact</comment>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>Unicode (UTF-32)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnam (Windows-1258)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Barat (Windows-1252)</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} dan {n} lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable (the first in line {line}: {reason})</source>
        <translation>
            <numerusform>{n} tidak dapat dibaca (yang pertama pada baris {line}: {reason})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/letterhead</name>
    <message>
        <source>Picture of the letterhead</source>
        <translation>Gambar kepala surat</translation>
    </message>
</context>
<context>
    <name>ui/likeness_words</name>
    <message>
        <source>Looks like: {name} · {why}</source>
        <translation>Menyerupai: {name} · {why}</translation>
    </message>
    <message>
        <source>Looks like: {name}, {place} · {why}</source>
        <translation>Menyerupai: {name}, {place} · {why}</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>satu nama dalam yang lain</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>alamat e-mel sama</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>nama sama</translation>
    </message>
    <message>
        <source>same name without the title</source>
        <translation>nama sama tanpa gelaran</translation>
    </message>
    <message>
        <source>same name, spelt in another way</source>
        <translation>nama sama, ejaan berbeza</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>organisasi sama</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>nombor telefon sama</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation>perkataan sama, susunan berbeza</translation>
    </message>
    <message>
        <source>the initials fit</source>
        <translation>huruf awal sepadan</translation>
    </message>
    <message>
        <source>the short name fits</source>
        <translation>nama pendek sepadan</translation>
    </message>
</context>
<context>
    <name>ui/linking/connect_dialog</name>
    <message>
        <source>How strong</source>
        <translation>Kekuatan</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>verb</comment>
        <translation>Hubungkan</translation>
    </message>
    <message numerus="yes">
        <source>Link these {n} with whom, and how?</source>
        <translation>
            <numerusform>{n} pilihan ini dihubungkan dengan siapa, dan bagaimana?</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Hubungkan dengan</translation>
    </message>
    <message>
        <source>Link {name} with whom, and how?</source>
        <translation>{name} dihubungkan dengan siapa, dan bagaimana?</translation>
    </message>
    <message numerus="yes">
        <source>Link {n}</source>
        <translation>
            <numerusform>Hubungkan {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Strength, since when, who said so</source>
        <translation>Kekuatan, sejak bila, sumber</translation>
    </message>
    <message>
        <source>There is no type of link. Add one in the map room first.</source>
        <translation>Belum ada jenis hubungan. Tambah satu dalam bilik Peta dahulu.</translation>
    </message>
    <message>
        <source>Type or paste with whom first.</source>
        <translation>Taip atau tampal nama pihak yang dihubungkan dahulu.</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Dengan siapa</translation>
    </message>
    <message numerus="yes">
        <source>{n} names are new organisations.</source>
        <translation>
            <numerusform>{n} nama ialah organisasi baharu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/linking/link_dialog</name>
    <message>
        <source>Change the link</source>
        <translation>Ubah hubungan</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Disemak</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Disemak hari ini</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Tamat hari ini</translation>
    </message>
    <message>
        <source>It was checked today.</source>
        <translation>Sudah disemak hari ini.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>The link ended today.</source>
        <translation>Hubungan tamat hari ini.</translation>
    </message>
    <message>
        <source>The link is removed.</source>
        <translation>Hubungan telah dipadam.</translation>
    </message>
    <message>
        <source>This link has a last day already.</source>
        <translation>Hubungan ini sudah mempunyai tarikh tamat.</translation>
    </message>
    <message>
        <source>This type of link has no direction.</source>
        <translation>Jenis hubungan ini tiada arah.</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Terbalikkan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sehingga</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>{source} and {target}</source>
        <translation>{source} dan {target}</translation>
    </message>
</context>
<context>
    <name>ui/linking/readings</name>
    <message>
        <source>What the link says</source>
        <translation>Maksud hubungan</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
</context>
<context>
    <name>ui/linking/targets</name>
    <message>
        <source>Take it off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Type a name, Enter; or paste a list of names</source>
        <translation>Taip nama, Enter; atau tampal senarai nama</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (baharu)</translation>
    </message>
    <message>
        <source>{name}. Press to take it off.</source>
        <translation>{name}. Tekan untuk mengeluarkan.</translation>
    </message>
</context>
<context>
    <name>ui/linking/types_dialog</name>
    <message>
        <source>Change {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>How organisations can be linked with one another.</source>
        <translation>Hubungan yang boleh wujud antara organisasi.</translation>
    </message>
    <message>
        <source>It has a direction</source>
        <translation>Mempunyai arah</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nama dalam bahasa Inggeris</translation>
    </message>
    <message>
        <source>Read the other way</source>
        <translation>Dari arah sebaliknya</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Keluarkan {name}</translation>
    </message>
    <message>
        <source>The other way, in English</source>
        <translation>Dari arah sebaliknya, bahasa Inggeris</translation>
    </message>
    <message>
        <source>Type the name of a new type, such as “advises”, Enter</source>
        <translation>Taip nama jenis baharu, seperti “menasihati”, Enter</translation>
    </message>
    <message>
        <source>Types of link</source>
        <translation>Jenis hubungan</translation>
    </message>
    <message>
        <source>advises</source>
        <translation>menasihati</translation>
    </message>
    <message>
        <source>from the country pack</source>
        <translation>daripada pek negara</translation>
    </message>
    <message>
        <source>is advised by</source>
        <translation>dinasihati oleh</translation>
    </message>
    <message>
        <source>{forwards} / {back}</source>
        <translation>{forwards} / {back}</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>“{name}” telah dipadam.</translation>
    </message>
</context>
<context>
    <name>ui/linking/words</name>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Sengkang</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>Sengkang dan titik</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Titik</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a link</comment>
        <translation>Garis penuh</translation>
    </message>
    <message>
        <source>Long dashes</source>
        <translation>Sengkang panjang</translation>
    </message>
    <message>
        <source>Middling</source>
        <comment>link</comment>
        <translation>Sederhana</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>how strong a link is</comment>
        <translation>Tidak dinyatakan</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>link</comment>
        <translation>Kuat</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>link</comment>
        <translation>Lemah</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sejak {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sehingga {day}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} hingga {until}</translation>
    </message>
    <message>
        <source>{source} {verb} {target}</source>
        <translation>{source} {verb} {target}</translation>
    </message>
    <message>
        <source>{source} – {target}</source>
        <translation>{source} – {target}</translation>
    </message>
</context>
<context>
    <name>ui/main_window</name>
    <message>
        <source>There is no open office to lock.</source>
        <translation>Tiada pejabat terbuka untuk dikunci.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Tiada langkah untuk diundurkan di sini.</translation>
    </message>
    <message>
        <source>{office} – NLC Desktop</source>
        <translation>{office} – NLC Desktop</translation>
    </message>
</context>
<context>
    <name>ui/map/canvas</name>
    <message>
        <source>Click whom to connect with, or press Enter and type the name. Esc leaves.</source>
        <translation>Klik pihak yang hendak dihubungkan, atau tekan Enter dan taip namanya. Esc untuk keluar.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Peta</translation>
    </message>
</context>
<context>
    <name>ui/map/commands</name>
    <message>
        <source>&amp;Change the question of the map</source>
        <translation>&amp;Ubah soalan peta</translation>
    </message>
    <message>
        <source>&amp;Connect with…</source>
        <translation>&amp;Hubungkan dengan…</translation>
    </message>
    <message>
        <source>&amp;Day of the map…</source>
        <translation>Tarik&amp;h peta…</translation>
    </message>
    <message>
        <source>&amp;Fit the whole map</source>
        <translation>&amp;Muatkan seluruh peta</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>Gri&amp;d</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Petunjuk</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>Ra&amp;ngkaian</translation>
    </message>
    <message>
        <source>&amp;New organisation here</source>
        <translation>&amp;Organisasi baharu di sini</translation>
    </message>
    <message>
        <source>&amp;Open what is selected</source>
        <translation>&amp;Buka yang dipilih</translation>
    </message>
    <message>
        <source>&amp;Pin or let go</source>
        <translation>&amp;Semat atau lepas</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Put on the map…</source>
        <translation>&amp;Letakkan pada peta…</translation>
    </message>
    <message>
        <source>&amp;Rename in place</source>
        <translation>Tukar &amp;nama</translation>
    </message>
    <message>
        <source>&amp;Select what is in the middle</source>
        <translation>Pilih yang di &amp;tengah</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Jadual</translation>
    </message>
    <message>
        <source>Arran&amp;ge the whole map</source>
        <translation>Susun s&amp;emula seluruh peta</translation>
    </message>
    <message>
        <source>C&amp;lear focus and selection</source>
        <translation>Batalkan &amp;fokus dan pilihan</translation>
    </message>
    <message>
        <source>Connect by na&amp;me…</source>
        <translation>Hubungkan ikut &amp;nama…</translation>
    </message>
    <message>
        <source>Fa&amp;cilitator view</source>
        <translation>Paparan &amp;fasilitator</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Focus: 1 step</source>
        <translation>Fokus: 1 langkah</translation>
    </message>
    <message>
        <source>Focus: 2 steps</source>
        <translation>Fokus: 2 langkah</translation>
    </message>
    <message>
        <source>Focus: 3 steps</source>
        <translation>Fokus: 3 langkah</translation>
    </message>
    <message>
        <source>Focus: all that is linked</source>
        <translation>Fokus: semua yang berhubung</translation>
    </message>
    <message>
        <source>Focus: the selection alone</source>
        <translation>Fokus: pilihan sahaja</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Alih</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Alih ke bawah</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Alih ke kiri</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Alih ke kanan</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Alih ke atas</translation>
    </message>
    <message>
        <source>New &amp;map</source>
        <translation>&amp;Peta baharu</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the map</source>
        <translation>&amp;Keluarkan daripada peta</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Pilih semu&amp;a</translation>
    </message>
    <message>
        <source>Show &amp;all, without filters</source>
        <translation>&amp;Tunjukkan semua, tanpa tapisan</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zum</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>B&amp;esarkan</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Keci&amp;lkan</translation>
    </message>
</context>
<context>
    <name>ui/map/coverage_list</name>
    <message>
        <source>Coverage by sector and level</source>
        <translation>Liputan mengikut sektor dan peringkat</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>{sector}, {level}</source>
        <translation>{sector}, {level}</translation>
    </message>
    <message>
        <source>{sector}: missing at {levels}</source>
        <translation>{sector}: tiada di peringkat {levels}</translation>
    </message>
    <message>
        <source>{sector}: nobody missing</source>
        <translation>{sector}: lengkap</translation>
    </message>
    <message>
        <source>{where}: nobody needed</source>
        <translation>{where}: tidak diperlukan</translation>
    </message>
    <message>
        <source>{where}: nobody yet</source>
        <translation>{where}: belum ada</translation>
    </message>
    <message numerus="yes">
        <source>{where}: {n} on the map, {linked} linked to you</source>
        <translation>
            <numerusform>{where}: {n} pada peta, {linked} berhubung dengan anda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/day_bar</name>
    <message>
        <source>A month ago</source>
        <translation>Sebulan lalu</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Setahun lalu</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Compare with no other day</source>
        <translation>Tanpa perbandingan</translation>
    </message>
    <message>
        <source>Day of the map</source>
        <translation>Tarikh peta</translation>
    </message>
    <message>
        <source>Map on</source>
        <translation>Peta pada</translation>
    </message>
    <message>
        <source>Map on</source>
        <comment>a day</comment>
        <translation>Peta pada</translation>
    </message>
    <message>
        <source>Map on {day}</source>
        <translation>Peta pada {day}</translation>
    </message>
    <message>
        <source>No organisation or link has a date yet.</source>
        <translation>Belum ada organisasi atau hubungan yang bertarikh.</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Tarikh lain…</translation>
    </message>
    <message>
        <source>The map shows what held on a day. Compared with another it marks what changed.</source>
        <translation>Peta menunjukkan keadaan pada satu tarikh. Jika dibandingkan dengan tarikh lain, perubahannya ditandakan.</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>Tiga bulan lalu</translation>
    </message>
    <message>
        <source>since {day}: {new} new, {gone} gone</source>
        <translation>sejak {day}: {new} baharu, {gone} tiada lagi</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hingga {last}</translation>
    </message>
</context>
<context>
    <name>ui/map/editing</name>
    <message>
        <source>Name of the new organisation</source>
        <translation>Nama organisasi baharu</translation>
    </message>
    <message>
        <source>The link “{link}” is removed.</source>
        <translation>Hubungan “{link}” telah dipadam.</translation>
    </message>
    <message>
        <source>The map is arranged anew.</source>
        <translation>Peta telah disusun semula.</translation>
    </message>
    <message numerus="yes">
        <source>{n} are off this map; they stay in Stakeholders.</source>
        <translation>
            <numerusform>{n} dikeluarkan daripada peta ini; rekodnya kekal dalam Pihak berkepentingan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} organisations are removed.</source>
        <translation>
            <numerusform>{n} organisasi telah dipadam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/facilitator</name>
    <message>
        <source>Connect</source>
        <translation>Hubungkan</translation>
    </message>
    <message>
        <source>Facilitator view</source>
        <translation>Paparan fasilitator</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Organisasi baharu</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Select an organisation first.</source>
        <translation>Pilih organisasi dahulu.</translation>
    </message>
    <message>
        <source>Step 1 of {last}: who has a part in this?</source>
        <translation>Langkah 1/{last}: siapa yang terlibat?</translation>
    </message>
    <message>
        <source>Step {last} of {last}: all links together</source>
        <translation>Langkah {last}/{last}: semua hubungan</translation>
    </message>
    <message>
        <source>Step {step} of {last}: who {type} whom?</source>
        <translation>Langkah {step}/{last}: siapa {type} siapa?</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Ini langkah terakhir.</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Seluruh peta</translation>
    </message>
</context>
<context>
    <name>ui/map/filter_button</name>
    <message>
        <source>Filter the map</source>
        <translation>Tapis peta</translation>
    </message>
    <message numerus="yes">
        <source>Filter the map, {n} chosen</source>
        <translation>
            <numerusform>Tapis peta, {n} dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <comment>between organisations</comment>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tunjukkan semua</translation>
    </message>
    <message>
        <source>There is nothing on the map to filter.</source>
        <translation>Tiada apa-apa pada peta untuk ditapis.</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>tunjukkan semua</translation>
    </message>
    <message>
        <source>{hidden} of {total} hidden –</source>
        <translation>{hidden} daripada {total} disembunyikan –</translation>
    </message>
    <message>
        <source>{hidden} of {total} links hidden –</source>
        <translation>{hidden} daripada {total} hubungan disembunyikan –</translation>
    </message>
</context>
<context>
    <name>ui/map/focus_bar</name>
    <message>
        <source>Clear the focus (Esc)</source>
        <translation>Batalkan fokus (Esc)</translation>
    </message>
    <message>
        <source>Focus reaches all that is linked</source>
        <translation>Fokus merangkumi semua yang berhubung</translation>
    </message>
    <message numerus="yes">
        <source>Focus reaches {n} steps</source>
        <translation>
            <numerusform>Fokus merangkumi {n} langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus: {name}</source>
        <translation>Fokus: {name}</translation>
    </message>
    <message>
        <source>Focus: {name}. Press to clear it.</source>
        <translation>Fokus: {name}. Tekan untuk membatalkannya.</translation>
    </message>
    <message>
        <source>No focus</source>
        <translation>Tiada fokus</translation>
    </message>
    <message>
        <source>Select an organisation and press 0 to 9 to focus on it.</source>
        <translation>Pilih organisasi dan tekan 0 hingga 9 untuk memfokuskannya.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>steps</comment>
        <translation>semua</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>of a focus</comment>
        <translation>langkah</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {n} more</source>
        <translation>
            <numerusform>{name} dan {n} lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/gaps_panel</name>
    <message>
        <source>Coverage</source>
        <translation>Liputan</translation>
    </message>
    <message>
        <source>Coverage: {places}</source>
        <translation>Liputan: {places}</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Meneliti hubungan…</translation>
    </message>
    <message>
        <source>Looking for what is missing</source>
        <translation>Mencari kekurangan</translation>
    </message>
    <message>
        <source>Nothing is missing that can be seen from the links.</source>
        <translation>Tiada kekurangan yang dapat dilihat daripada hubungan.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>on the map</comment>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Show: {sentence}</source>
        <translation>Lihat: {sentence}</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Kekurangan</translation>
    </message>
    <message>
        <source>What is missing: {sentences}</source>
        <translation>Kekurangan: {sentences}</translation>
    </message>
    <message>
        <source>{done} of {wanted} places</source>
        <translation>{done} daripada {wanted} tempat</translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <translation>
            <numerusform>{n} ayat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/grid</name>
    <message>
        <source>Power and interest</source>
        <translation>Kuasa dan kepentingan</translation>
    </message>
    <message>
        <source>Power {power}, interest {interest}: Enter gives the reason, Esc puts it back</source>
        <translation>Kuasa {power}, kepentingan {interest}: Enter untuk memberi sebab, Esc untuk mengembalikannya</translation>
    </message>
</context>
<context>
    <name>ui/map/grid_panel</name>
    <message>
        <source>Drag into the grid, or press Enter.</source>
        <translation>Seret ke dalam grid, atau tekan Enter.</translation>
    </message>
    <message>
        <source>Interest →</source>
        <comment>axis of the grid</comment>
        <translation>Kepentingan →</translation>
    </message>
    <message>
        <source>Organisations without a score</source>
        <translation>Organisasi tanpa skor</translation>
    </message>
    <message>
        <source>Power ↑</source>
        <comment>axis of the grid</comment>
        <translation>Kuasa ↑</translation>
    </message>
    <message>
        <source>Score the selected organisation</source>
        <translation>Beri skor organisasi yang dipilih</translation>
    </message>
    <message>
        <source>Scores stay in the office: they are hidden in projector view.</source>
        <translation>Skor kekal di pejabat: skor disembunyikan dalam paparan projektor.</translation>
    </message>
    <message>
        <source>Select one to see its scores</source>
        <translation>Pilih satu untuk melihat skornya</translation>
    </message>
    <message>
        <source>office only</source>
        <translation>pejabat sahaja</translation>
    </message>
    <message>
        <source>{name} is not scored yet</source>
        <translation>{name} belum diberi skor</translation>
    </message>
    <message>
        <source>{name} was not scored by {day}</source>
        <translation>{name} belum diberi skor pada {day}</translation>
    </message>
    <message>
        <source>{name}, {level}</source>
        <translation>{name}, {level}</translation>
    </message>
    <message numerus="yes">
        <source>{n} not scored by {day}</source>
        <translation>
            <numerusform>{n} tanpa skor pada {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not scored yet</source>
        <translation>
            <numerusform>{n} tanpa skor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/legend_view</name>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>key of the map</comment>
        <translation>batal</translation>
    </message>
    <message>
        <source>connect</source>
        <comment>key of the map</comment>
        <translation>hubungkan</translation>
    </message>
    <message numerus="yes">
        <source>faded: further than {n} steps</source>
        <translation>
            <numerusform>pudar: lebih jauh daripada {n} langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>faded: not in focus</source>
        <translation>pudar: di luar fokus</translation>
    </message>
    <message>
        <source>focus</source>
        <comment>key of the map</comment>
        <translation>fokus</translation>
    </message>
    <message>
        <source>gone since then</source>
        <translation>tiada lagi sejak itu</translation>
    </message>
    <message>
        <source>influence 1–5</source>
        <translation>pengaruh 1–5</translation>
    </message>
    <message>
        <source>influence above 5</source>
        <translation>pengaruh melebihi 5</translation>
    </message>
    <message>
        <source>new</source>
        <comment>key of the map</comment>
        <translation>baharu</translation>
    </message>
    <message>
        <source>new since then</source>
        <translation>baharu sejak itu</translation>
    </message>
    <message>
        <source>pin</source>
        <comment>key of the map</comment>
        <translation>semat</translation>
    </message>
    <message>
        <source>post</source>
        <comment>in an organisation</comment>
        <translation>jawatan</translation>
    </message>
    <message>
        <source>rename</source>
        <comment>key of the map</comment>
        <translation>tukar nama</translation>
    </message>
    <message>
        <source>thicker: stronger</source>
        <translation>lebih tebal: lebih kuat</translation>
    </message>
</context>
<context>
    <name>ui/map/map_head</name>
    <message>
        <source>Choose a map</source>
        <translation>Pilih peta</translation>
    </message>
    <message>
        <source>Maps…</source>
        <translation>Peta…</translation>
    </message>
    <message>
        <source>New map of everybody</source>
        <translation>Peta baharu semua pihak</translation>
    </message>
    <message>
        <source>New map of what is selected</source>
        <translation>Peta baharu daripada pilihan</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Soalan baharu</translation>
    </message>
    <message>
        <source>Question of the map</source>
        <translation>Soalan peta</translation>
    </message>
    <message>
        <source>The question this map answers. Type to change it.</source>
        <translation>Soalan yang dijawab oleh peta ini. Taip untuk mengubahnya.</translation>
    </message>
</context>
<context>
    <name>ui/map/maps_dialog</name>
    <message>
        <source>Each map answers one question. Organisations and links are the same on all.</source>
        <translation>Setiap peta menjawab satu soalan. Organisasi dan hubungannya sama pada semua peta.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Peta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open: {question}</source>
        <translation>Buka: {question}</translation>
    </message>
    <message>
        <source>Remove this map</source>
        <translation>Padam peta ini</translation>
    </message>
    <message>
        <source>Select organisations on the map first.</source>
        <translation>Pilih organisasi pada peta dahulu.</translation>
    </message>
    <message>
        <source>The map is removed. Organisations and links stay.</source>
        <translation>Peta telah dipadam. Organisasi dan hubungan kekal.</translation>
    </message>
    <message>
        <source>The map of the whole city stays.</source>
        <translation>Peta seluruh bandar raya dikekalkan.</translation>
    </message>
    <message>
        <source>This map is shown already.</source>
        <translation>Peta ini sedang dipaparkan.</translation>
    </message>
    <message>
        <source>Type the question of a new map, Enter</source>
        <translation>Taip soalan peta baharu, Enter</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Siapa yang ditanya</translation>
    </message>
    <message>
        <source>Who was asked?</source>
        <translation>Siapa ditanya?</translation>
    </message>
    <message>
        <source>With every organisation</source>
        <translation>Dengan setiap organisasi</translation>
    </message>
    <message>
        <source>With the selected ones</source>
        <translation>Dengan yang dipilih</translation>
    </message>
    <message numerus="yes">
        <source>With the {n} selected ones</source>
        <translation>
            <numerusform>Dengan {n} yang dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>every organisation</source>
        <translation>setiap organisasi</translation>
    </message>
    <message numerus="yes">
        <source>{n} chosen</source>
        <translation>
            <numerusform>{n} dipilih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/page</name>
    <message>
        <source>Draw</source>
        <translation>Lukis</translation>
    </message>
    <message>
        <source>Every organisation and post is on this map already.</source>
        <translation>Semua organisasi dan jawatan sudah ada pada peta ini.</translation>
    </message>
    <message>
        <source>No organisation yet. Type the name of the first one where it stands on the map.</source>
        <translation>Belum ada organisasi. Taip nama yang pertama di tempatnya pada peta.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Select an organisation or a link first.</source>
        <translation>Pilih organisasi atau hubungan dahulu.</translation>
    </message>
    <message>
        <source>This map shows every organisation already.</source>
        <translation>Peta ini sudah menunjukkan semua organisasi.</translation>
    </message>
</context>
<context>
    <name>ui/map/panel_command_list</name>
    <message>
        <source>&amp;Influence and goals</source>
        <translation>Pengar&amp;uh dan matlamat</translation>
    </message>
    <message>
        <source>&amp;Maps…</source>
        <translation>&amp;Peta…</translation>
    </message>
    <message>
        <source>&amp;Power and interest…</source>
        <translation>Kuasa &amp;dan kepentingan…</translation>
    </message>
    <message>
        <source>&amp;Types of link…</source>
        <translation>&amp;Jenis hubungan…</translation>
    </message>
    <message>
        <source>Se&amp;ctors in the legend</source>
        <translation>&amp;Sektor dalam petunjuk</translation>
    </message>
    <message>
        <source>To the &amp;grid</source>
        <translation>Ke &amp;grid</translation>
    </message>
    <message>
        <source>To the &amp;table</source>
        <translation>Ke &amp;jadual</translation>
    </message>
</context>
<context>
    <name>ui/map/print_choices</name>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Semua nama</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Hitam putih</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Berbanding</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salinan</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nombor salinan</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Net-Map kit</source>
        <translation>Set Net-Map</translation>
    </message>
    <message>
        <source>Of how many copies</source>
        <translation>Jumlah salinan</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Poster of A4 sheets</source>
        <translation>Poster helaian A4</translation>
    </message>
    <message>
        <source>Print in</source>
        <translation>Warna cetakan</translation>
    </message>
    <message>
        <source>Put the focus on something first.</source>
        <translation>Fokuskan sesuatu dahulu.</translation>
    </message>
    <message>
        <source>Roles instead of every name</source>
        <translation>Peranan bagi setiap nama</translation>
    </message>
    <message>
        <source>Roles instead of names members may see</source>
        <translation>Peranan bagi nama khusus untuk ahli</translation>
    </message>
    <message>
        <source>Roles instead of names that are not public</source>
        <translation>Peranan bagi nama yang tidak umum</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>Helaian melintang</translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation>Helaian menegak</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Siapa yang akan melihatnya</translation>
    </message>
    <message>
        <source>none</source>
        <comment>copy number</comment>
        <translation>tiada</translation>
    </message>
    <message>
        <source>of</source>
        <translation>daripada</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>helaian</translation>
    </message>
</context>
<context>
    <name>ui/map/print_dialog</name>
    <message>
        <source>CSV, two tables for a spreadsheet…</source>
        <translation>CSV, dua jadual untuk hamparan…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Mengeksport</translation>
    </message>
    <message>
        <source>GEXF, for Gephi…</source>
        <translation>GEXF, untuk Gephi…</translation>
    </message>
    <message>
        <source>GraphML, for Gephi or yEd…</source>
        <translation>GraphML, untuk Gephi atau yEd…</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Besarkan</translation>
    </message>
    <message>
        <source>Making the pages for the printer</source>
        <translation>Menyediakan muka surat untuk pencetak</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Menyediakan pratonton</translation>
    </message>
    <message>
        <source>PDF, as in the preview…</source>
        <translation>PDF, seperti dalam pratonton…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Muka surat {page} daripada {pages}</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Cetak peta</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kecilkan</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Muka surat sedang disediakan.</translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation>{name} ada dalam {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} left out for these readers. The paper does not say so.</source>
        <translation>
            <numerusform>{n} tidak disertakan bagi pembaca ini. Perkara ini tidak dinyatakan pada dokumen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/put_dialog</name>
    <message>
        <source>No post, or on the map already: {names}.</source>
        <translation>Bukan jawatan, atau sudah ada pada peta: {names}.</translation>
    </message>
    <message>
        <source>Not found, or on the map already: {names}. Close this and press N on the map to name a new organisation.</source>
        <translation>Tidak dijumpai, atau sudah ada pada peta: {names}. Tutup tetingkap ini dan tekan N pada peta untuk menamakan organisasi baharu.</translation>
    </message>
    <message>
        <source>This map shows every organisation already. Which posts belong on it too?</source>
        <translation>Peta ini sudah menunjukkan semua organisasi. Jawatan mana yang patut ada padanya juga?</translation>
    </message>
    <message>
        <source>Type or paste who it is first.</source>
        <translation>Taip atau tampal siapa dahulu.</translation>
    </message>
    <message>
        <source>Who else belongs on this map? It is the same organisation on every map.</source>
        <translation>Siapa lagi yang patut ada pada peta ini? Organisasi itu sama pada setiap peta.</translation>
    </message>
</context>
<context>
    <name>ui/map/saying</name>
    <message>
        <source>Link: {link}</source>
        <translation>Hubungan: {link}</translation>
    </message>
    <message>
        <source>Nothing is selected. Press Space to go to the organisation in the middle.</source>
        <translation>Tiada yang dipilih. Tekan Space untuk ke organisasi di tengah.</translation>
    </message>
    <message>
        <source>{name}, {level}, {sector}</source>
        <translation>{name}, {level}, {sector}</translation>
    </message>
    <message>
        <source>{node}; no links</source>
        <translation>{node}; tiada hubungan</translation>
    </message>
    <message>
        <source>{node}; pinned</source>
        <translation>{node}; disemat</translation>
    </message>
    <message numerus="yes">
        <source>{node}; {n} links: {links}</source>
        <translation>
            <numerusform>{node}; {n} hubungan: {links}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{node}; {n} links: {links}, and {more} more</source>
        <translation>
            <numerusform>{node}; {n} hubungan: {links}, dan {more} lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are selected: {names}</source>
        <translation>
            <numerusform>{n} dipilih: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{source} {type} {target}</source>
        <translation>{source} {type} {target}</translation>
    </message>
    <message>
        <source>{type} {name}</source>
        <translation>{type} {name}</translation>
    </message>
</context>
<context>
    <name>ui/map/scene</name>
    <message>
        <source>gone</source>
        <comment>from the map</comment>
        <translation>tiada lagi</translation>
    </message>
    <message>
        <source>new</source>
        <comment>on the map</comment>
        <translation>baharu</translation>
    </message>
</context>
<context>
    <name>ui/map/score_dialog</name>
    <message>
        <source>Attitude</source>
        <translation>Sikap</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Tuntutan</translation>
    </message>
    <message>
        <source>For example: chairs the district committee</source>
        <translation>Contoh: mempengerusikan jawatankuasa daerah</translation>
    </message>
    <message>
        <source>For example: the Secretariat</source>
        <translation>Contoh: Urus Setia</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Kepentingan</translation>
    </message>
    <message>
        <source>It has power</source>
        <translation>Mempunyai kuasa</translation>
    </message>
    <message>
        <source>Its claim is legitimate</source>
        <translation>Tuntutannya sah</translation>
    </message>
    <message>
        <source>Its claim is urgent</source>
        <translation>Tuntutannya mendesak</translation>
    </message>
    <message>
        <source>Keep this score</source>
        <translation>Simpan skor ini</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Kuasa</translation>
    </message>
    <message>
        <source>Remove this score, given by mistake</source>
        <translation>Padam skor ini, tersilap beri</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Skor terdahulu</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Salience: {what}</source>
        <translation>Keutamaan: {what}</translation>
    </message>
    <message>
        <source>The score is removed.</source>
        <translation>Skor telah dipadam.</translation>
    </message>
    <message>
        <source>What is said of {name}?</source>
        <translation>Apakah pandangan tentang {name}?</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>Sebab, dalam satu baris</translation>
    </message>
    <message>
        <source>office only, never printed</source>
        <translation>pejabat sahaja, tidak dicetak</translation>
    </message>
    <message>
        <source>{what} {score}</source>
        <translation>{what} {score}</translation>
    </message>
</context>
<context>
    <name>ui/map/score_words</name>
    <message>
        <source>Definitive</source>
        <translation>Utama</translation>
    </message>
    <message>
        <source>Demanding</source>
        <translation>Menuntut</translation>
    </message>
    <message>
        <source>Dependent</source>
        <translation>Bergantung</translation>
    </message>
    <message>
        <source>Discretionary</source>
        <translation>Budi bicara</translation>
    </message>
    <message>
        <source>Dominant</source>
        <translation>Dominan</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Pasif</translation>
    </message>
    <message>
        <source>Has concerns</source>
        <translation>Ada kebimbangan</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation>Maklumkan selalu</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <translation>Jaga kepuasan</translation>
    </message>
    <message>
        <source>Manage closely</source>
        <translation>Urus rapat</translation>
    </message>
    <message>
        <source>Monitor</source>
        <comment>stakeholders of little power and interest</comment>
        <translation>Pantau</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Berkecuali</translation>
    </message>
    <message>
        <source>None of the three</source>
        <translation>Tiada antara ketiga-tiganya</translation>
    </message>
    <message>
        <source>Power {power}, interest {interest}</source>
        <translation>Kuasa {power}, kepentingan {interest}</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>Menyokong</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>menurut {who}</translation>
    </message>
    <message>
        <source>said by {who}, {day}</source>
        <translation>menurut {who}, {day}</translation>
    </message>
    <message>
        <source>{name}: {numbers}, {quadrant}</source>
        <translation>{name}: {numbers}, {quadrant}</translation>
    </message>
</context>
<context>
    <name>ui/map/table_columns</name>
    <message>
        <source>Area</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Daripada</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Pengaruh</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Nobody is linked with it.</source>
        <translation>Tiada yang berhubung dengannya.</translation>
    </message>
    <message>
        <source>Organisation or post</source>
        <translation>Organisasi atau jawatan</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kekuatan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>links</comment>
        <translation>tiada</translation>
    </message>
</context>
<context>
    <name>ui/map/table_edits</name>
    <message>
        <source>A post has the level, sector and area of its organisation.</source>
        <translation>Jawatan mengikut peringkat, sektor dan kawasan organisasinya.</translation>
    </message>
    <message numerus="yes">
        <source>{n} links are removed.</source>
        <translation>
            <numerusform>{n} hubungan telah dipadam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links ended today.</source>
        <translation>
            <numerusform>{n} hubungan tamat hari ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 18 Dec 2026.</source>
        <translation>“{text}” bukan tarikh. Tulis seperti 18 Dis 2026.</translation>
    </message>
</context>
<context>
    <name>ui/map/table_panel</name>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Isi ke bawah</translation>
    </message>
    <message>
        <source>Gives the first row’s value in this column to the others</source>
        <translation>Memberi nilai baris pertama dalam lajur ini kepada baris lain</translation>
    </message>
    <message>
        <source>Go to a column that can be filled, such as the type, then fill down.</source>
        <translation>Pergi ke lajur yang boleh diisi, misalnya jenis, kemudian isi ke bawah.</translation>
    </message>
    <message>
        <source>Links of the map</source>
        <translation>Hubungan pada peta</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Organisations and posts of the map</source>
        <translation>Organisasi dan jawatan pada peta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message numerus="yes">
        <source>{n} links selected</source>
        <translation>
            <numerusform>{n} hubungan dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} dipilih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/towers_panel</name>
    <message>
        <source>Goal: {name}</source>
        <translation>Matlamat: {name}</translation>
    </message>
    <message>
        <source>Has the goal {name}</source>
        <translation>Mempunyai matlamat {name}</translation>
    </message>
    <message>
        <source>Influence and goals</source>
        <translation>Pengaruh dan matlamat</translation>
    </message>
    <message>
        <source>Influence, in storeys of a tower</source>
        <translation>Pengaruh, mengikut tingkat menara</translation>
    </message>
    <message>
        <source>No goal yet. Ask what those on the map want.</source>
        <translation>Belum ada matlamat. Tanya apa yang dikehendaki oleh pihak pada peta.</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>Padam matlamat ini</translation>
    </message>
    <message>
        <source>Select an organisation on the map first.</source>
        <translation>Pilih organisasi pada peta dahulu.</translation>
    </message>
    <message>
        <source>Select an organisation on the map.</source>
        <translation>Pilih organisasi pada peta.</translation>
    </message>
    <message>
        <source>The goal is removed.</source>
        <translation>Matlamat telah dipadam.</translation>
    </message>
    <message>
        <source>Type a goal, Enter</source>
        <translation>Taip matlamat, Enter</translation>
    </message>
    <message>
        <source>Who said so?</source>
        <translation>Siapa sumbernya?</translation>
    </message>
    <message>
        <source>said on {day}</source>
        <translation>dinyatakan pada {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} have it</source>
        <translation>
            <numerusform>{n} pihak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have the goal {name}: show them</source>
        <translation>
            <numerusform>{n} pihak mempunyai matlamat {name}: tunjukkan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/map/views_bar</name>
    <message>
        <source>At least one view stays.</source>
        <translation>Sekurang-kurangnya satu paparan kekal.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rangkaian</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadual</translation>
    </message>
</context>
<context>
    <name>ui/meetings/agenda_entry</name>
    <message>
        <source>An item needs a title. Type what it is about.</source>
        <translation>Perkara memerlukan tajuk. Taip tajuknya.</translation>
    </message>
    <message>
        <source>Enter adds item {number}:</source>
        <translation>Enter menambah perkara {number}:</translation>
    </message>
    <message>
        <source>Next agenda item</source>
        <translation>Perkara agenda seterusnya</translation>
    </message>
    <message>
        <source>Type the next item, Enter – for example: Report 10m @Police #information</source>
        <translation>Taip perkara seterusnya, Enter – contoh: Laporan 10m @Polis #makluman</translation>
    </message>
</context>
<context>
    <name>ui/meetings/agenda_tab</name>
    <message>
        <source>Break</source>
        <comment>between agenda items</comment>
        <translation>Rehat</translation>
    </message>
    <message>
        <source>Name on papers for the community: {title}</source>
        <translation>Nama pada dokumen untuk komuniti: {title}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>{length} over</source>
        <translation>lebih {length}</translation>
    </message>
    <message>
        <source>“{text}” is no length. Type minutes, for example 15.</source>
        <translation>“{text}” bukan tempoh. Taip bilangan minit, contohnya 15.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/agenda_table</name>
    <message>
        <source>Item</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Bil.</translation>
    </message>
    <message>
        <source>Paper {numbers}, not received yet</source>
        <translation>Kertas {numbers}, belum diterima</translation>
    </message>
    <message>
        <source>Paper {numbers}, received</source>
        <translation>Kertas {numbers}, diterima</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Dibentangkan oleh</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tertutup</translation>
    </message>
    <message numerus="yes">
        <source>{meeting} · {n}×</source>
        <translation>
            <numerusform>{meeting} · {n}×</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, after the planned end</source>
        <translation>{time}, selepas masa tamat yang dirancang</translation>
    </message>
</context>
<context>
    <name>ui/meetings/backlog_panel</name>
    <message>
        <source>A topic needs a title. Type what it is about.</source>
        <translation>Cadangan memerlukan tajuk. Taip tajuknya.</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>Ubah “{title}”</translation>
    </message>
    <message>
        <source>New proposed topic</source>
        <translation>Cadangan perkara baharu</translation>
    </message>
    <message>
        <source>Offer again what was put aside: {count}</source>
        <translation>Cadangkan semula yang diketepikan: {count}</translation>
    </message>
    <message>
        <source>Proposed topics</source>
        <translation>Cadangan perkara</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Masukkan ke dalam agenda</translation>
    </message>
    <message>
        <source>Put “{title}” aside</source>
        <translation>Ketepikan “{title}”</translation>
    </message>
    <message>
        <source>Put “{title}” on the agenda</source>
        <translation>Masukkan “{title}” ke dalam agenda</translation>
    </message>
    <message>
        <source>Topic @who, Enter</source>
        <translation>Perkara @siapa, Enter</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/balance</name>
    <message>
        <source>All guests are from one level: {level}.</source>
        <translation>Semua jemputan daripada satu peringkat: {level}.</translation>
    </message>
    <message>
        <source>All who will come are from one level: {level}.</source>
        <translation>Semua yang akan hadir daripada satu peringkat: {level}.</translation>
    </message>
    <message>
        <source>Balance is fine.</source>
        <translation>Perwakilan seimbang.</translation>
    </message>
    <message>
        <source>Change the quorum</source>
        <translation>Ubah kuorum</translation>
    </message>
    <message>
        <source>Chase list</source>
        <translation>Susulan</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Jemput peserta</translation>
    </message>
    <message>
        <source>More than half are from security.</source>
        <translation>Lebih separuh daripada sektor keselamatan.</translation>
    </message>
    <message>
        <source>More than half of those who will come are from security.</source>
        <translation>Lebih separuh daripada yang akan hadir ialah sektor keselamatan.</translation>
    </message>
    <message>
        <source>Nobody from outside government is invited.</source>
        <translation>Tiada pihak luar kerajaan yang dijemput.</translation>
    </message>
    <message>
        <source>Nobody from outside government will come yet.</source>
        <translation>Belum ada pihak luar kerajaan yang akan hadir.</translation>
    </message>
    <message>
        <source>Nobody from women’s or youth groups yet.</source>
        <translation>Belum ada wakil kumpulan wanita atau belia.</translation>
    </message>
    <message>
        <source>None of them is invited.</source>
        <translation>Tiada antara mereka yang dijemput.</translation>
    </message>
    <message>
        <source>None of them is still to answer.</source>
        <translation>Tiada antara mereka yang belum menjawab.</translation>
    </message>
    <message>
        <source>One invitation waits for an answer.</source>
        <translation>Satu jemputan menunggu jawapan.</translation>
    </message>
    <message>
        <source>Police and security are {count} of {total}.</source>
        <translation>Polis dan keselamatan {count} daripada {total}.</translation>
    </message>
    <message>
        <source>Two invitations wait for an answer.</source>
        <translation>Dua jemputan menunggu jawapan.</translation>
    </message>
    <message>
        <source>{needed} are needed.</source>
        <translation>Kuorum {needed} orang.</translation>
    </message>
    <message>
        <source>{needed} are needed; too few are left to answer.</source>
        <translation>Kuorum {needed} orang; baki yang belum menjawab tidak mencukupi.</translation>
    </message>
    <message numerus="yes">
        <source>{n} invitations wait for an answer.</source>
        <translation>
            <numerusform>{n} jemputan menunggu jawapan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {members} members will come.</source>
        <translation>
            <numerusform>{n} daripada {members} ahli akan hadir.</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} of {members} members came.</source>
        <translation>{there} daripada {members} ahli hadir.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/batch_print</name>
    <message>
        <source>1 agenda</source>
        <translation>1 agenda</translation>
    </message>
    <message>
        <source>1 attendance sheet</source>
        <translation>1 senarai kehadiran</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 surat</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Bukan sekarang</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Mencetak</translation>
    </message>
    <message numerus="yes">
        <source>Printing page {n} of {total}.</source>
        <translation>
            <numerusform>Mencetak muka surat {n} daripada {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>The papers are being printed.</source>
        <translation>Dokumen sedang dicetak.</translation>
    </message>
    <message>
        <source>Tick what is to be printed.</source>
        <translation>Tandakan dokumen untuk dicetak.</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Dokumen untuk dicetak</translation>
    </message>
    <message>
        <source>for the table at the door</source>
        <translation>untuk meja pendaftaran</translation>
    </message>
    <message>
        <source>one for each letter</source>
        <translation>satu bagi setiap surat</translation>
    </message>
    <message>
        <source>printed on one side, so that the slip can be cut off</source>
        <translation>dicetak sebelah muka, supaya slip dapat dipotong</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages in all.</source>
        <translation>
            <numerusform>{n} muka surat kesemuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” could not be printed to. Choose another printer.</source>
        <translation>Tidak dapat mencetak ke “{name}”. Pilih pencetak lain.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/days_model</name>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday} · weekend</source>
        <translation>{weekday} · cuti</translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/month_view</name>
    <message numerus="yes">
        <source>+{n} more</source>
        <translation>
            <numerusform>+{n} lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/painting</name>
    <message>
        <source>{words} ({places})</source>
        <translation>{words} ({places})</translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/panel</name>
    <message>
        <source>Call a meeting on this day</source>
        <translation>Panggil mesyuarat pada hari ini</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Prepare: {meeting}</source>
        <translation>Sediakan: {meeting}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/week_view</name>
    <message>
        <source>Fasting month</source>
        <translation>Bulan puasa</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
</context>
<context>
    <name>ui/meetings/calendar/words</name>
    <message numerus="yes">
        <source>+{n}</source>
        <translation>
            <numerusform>+{n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by this office.</source>
        <translation>Ditambah oleh pejabat ini.</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Dibatalkan: {title}</translation>
    </message>
    <message>
        <source>Friday prayers in {places} from {opens} to {closes}.</source>
        <translation>Solat Jumaat di {places} dari pukul {opens} hingga {closes}.</translation>
    </message>
    <message>
        <source>It may still move by a day.</source>
        <translation>Tarikhnya masih boleh berubah sehari.</translation>
    </message>
    <message>
        <source>No meeting.</source>
        <translation>Tiada mesyuarat.</translation>
    </message>
    <message>
        <source>Perhaps {season}: its first and last day are estimates.</source>
        <translation>Mungkin {season}: hari pertama dan terakhirnya ialah anggaran.</translation>
    </message>
    <message>
        <source>Planned by the series</source>
        <translation>Dirancang mengikut siri</translation>
    </message>
    <message>
        <source>Planned: {title}</source>
        <translation>Dirancang: {title}</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>The holidays of {year} are not known.</source>
        <translation>Cuti umum tahun {year} belum diketahui.</translation>
    </message>
    <message>
        <source>Today, {day}.</source>
        <translation>Hari ini, {day}.</translation>
    </message>
    <message>
        <source>Weekend here.</source>
        <translation>Hujung minggu di sini.</translation>
    </message>
    <message>
        <source>Weekend in {places}.</source>
        <translation>Hujung minggu di {places}.</translation>
    </message>
    <message>
        <source>{day}.</source>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{kind} in {places}: {name}</source>
        <translation>{kind} di {places}: {name}</translation>
    </message>
    <message>
        <source>{line}.</source>
        <translation>{line}.</translation>
    </message>
    <message>
        <source>{name} (about)</source>
        <translation>{name}*</translation>
    </message>
    <message>
        <source>{season}.</source>
        <translation>{season}.</translation>
    </message>
    <message>
        <source>{season}: meetings do best from {opens} to {closes}.</source>
        <translation>{season}: mesyuarat paling sesuai dari pukul {opens} hingga {closes}.</translation>
    </message>
    <message>
        <source>{span} {name} ({state})</source>
        <translation>{span} {name} ({state})</translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/dialog</name>
    <message>
        <source>Addressees</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Surat kepada {name}</translation>
    </message>
    <message>
        <source>Letters and calendar files</source>
        <translation>Surat dan fail kalendar</translation>
    </message>
    <message>
        <source>Letters for further guests</source>
        <translation>Surat untuk jemputan tambahan</translation>
    </message>
    <message>
        <source>Next addressee</source>
        <translation>Penerima seterusnya</translation>
    </message>
    <message>
        <source>Parts of the step</source>
        <translation>Bahagian langkah ini</translation>
    </message>
    <message>
        <source>Previous addressee</source>
        <translation>Penerima sebelumnya</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <translation>
            <numerusform>Tunjukkan semua {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the notice of {day} these changed: {parts}.</source>
        <translation>Perkara yang berubah sejak notis bertarikh {day}: {parts}.</translation>
    </message>
    <message>
        <source>Tell the guests</source>
        <translation>Maklumkan kepada jemputan</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>The letters are being written down.</source>
        <translation>Surat sedang dicatat.</translation>
    </message>
    <message>
        <source>Tick who gets a letter.</source>
        <translation>Tandakan penerima surat.</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Dokumen yang akan disediakan</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Perlu disemak</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} daripada {total}</translation>
    </message>
    <message>
        <source>{ticked} of {all}</source>
        <translation>{ticked} daripada {all}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/fields</name>
    <message>
        <source>Answer by</source>
        <translation>Jawapan hingga</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Salinan kepada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Tarikh surat</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Bahasa surat</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Rujukan kami</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Nombor rujukan</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Penandatangan</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Keutamaan</translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/guest_table</name>
    <message>
        <source>Calendar file</source>
        <translation>Fail kalendar</translation>
    </message>
    <message>
        <source>It can be kept in a calendar but not answered: there is no e-mail address.</source>
        <translation>Boleh disimpan dalam kalendar tetapi tidak boleh dijawab: tiada alamat e-mel.</translation>
    </message>
    <message>
        <source>Letter to</source>
        <translation>Surat kepada</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>melalui e-mel</translation>
    </message>
    <message>
        <source>to keep</source>
        <translation>untuk simpanan</translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/look_panel</name>
    <message>
        <source>Who is invited</source>
        <translation>Pihak yang dijemput</translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/result</name>
    <message>
        <source>Answers are asked for by {day}.</source>
        <translation>Jawapan diminta selewat-lewatnya pada {day}.</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Bahasa dokumen</translation>
    </message>
    <message>
        <source>Letters {number}.</source>
        <translation>Surat {number}.</translation>
    </message>
    <message>
        <source>Letters {number}. Answers are asked for by {day}.</source>
        <translation>Surat {number}. Jawapan diminta selewat-lewatnya pada {day}.</translation>
    </message>
    <message>
        <source>Making the letters</source>
        <translation>Menyediakan surat</translation>
    </message>
    <message>
        <source>One page was printed.</source>
        <translation>Satu muka surat telah dicetak.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Papers in</source>
        <translation>Bahasa dokumen</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>Simpan fail…</translation>
    </message>
    <message>
        <source>The further letters are ready.</source>
        <translation>Surat tambahan telah siap.</translation>
    </message>
    <message>
        <source>The meeting is called off. These letters say so.</source>
        <translation>Mesyuarat dibatalkan. Surat ini memaklumkannya.</translation>
    </message>
    <message>
        <source>The meeting is called.</source>
        <translation>Mesyuarat telah dipanggil.</translation>
    </message>
    <message>
        <source>Writing the files of the call</source>
        <translation>Menulis fail panggilan mesyuarat</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in {folder}.</source>
        <translation>
            <numerusform>{n} fail ada dalam {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were printed.</source>
        <translation>
            <numerusform>{n} muka surat telah dicetak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/call_step/summary</name>
    <message numerus="yes">
        <source>1 attendance sheet with {n} names</source>
        <translation>
            <numerusform>1 senarai kehadiran dengan {n} nama</numerusform>
        </translation>
    </message>
    <message>
        <source>1 letter, with a reply slip</source>
        <translation>1 surat dengan slip jawapan</translation>
    </message>
    <message>
        <source>{answered} calendar files to answer by e-mail, {kept} to keep</source>
        <translation>{answered} fail kalendar untuk dijawab melalui e-mel, {kept} untuk simpanan</translation>
    </message>
    <message numerus="yes">
        <source>{n} agendas with {items} items</source>
        <translation>
            <numerusform>{n} agenda dengan {items} perkara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files that take it out of calendars</source>
        <translation>
            <numerusform>{n} fail kalendar yang mengeluarkan mesyuarat daripada kalendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files to answer by e-mail</source>
        <translation>
            <numerusform>{n} fail kalendar untuk dijawab melalui e-mel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calendar files to keep, none can be answered</source>
        <translation>
            <numerusform>{n} fail kalendar untuk simpanan, tiada yang boleh dijawab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters that the meeting is called off</source>
        <translation>
            <numerusform>{n} surat pembatalan mesyuarat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} letters, each with a reply slip</source>
        <translation>
            <numerusform>{n} surat, setiap satu dengan slip jawapan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/calling</name>
    <message>
        <source>A new series, from {number}</source>
        <translation>Siri baharu, mulai {number}</translation>
    </message>
    <message>
        <source>Agenda and guest list are filled in. You can change everything afterwards.</source>
        <translation>Agenda dan senarai jemputan telah diisi. Anda boleh mengubah semuanya kemudian.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Dalam bahasa Inggeris</translation>
    </message>
    <message>
        <source>No series: a single meeting</source>
        <translation>Tiada siri: satu mesyuarat sahaja</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation>Sediakan mesyuarat</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Tajuk umum</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Siri</translation>
    </message>
    <message>
        <source>The meeting is being made.</source>
        <translation>Mesyuarat sedang disediakan.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Tajuk dalam bahasa Inggeris</translation>
    </message>
    <message>
        <source>Type the public title first.</source>
        <translation>Taip tajuk umum dahulu.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Tujuan dalaman</translation>
    </message>
    <message>
        <source>What it is for (office only)</source>
        <translation>Tujuan dalaman (pejabat sahaja)</translation>
    </message>
    <message>
        <source>office only, never on a paper for the community</source>
        <translation>pejabat sahaja, tidak sekali-kali pada dokumen untuk komuniti</translation>
    </message>
</context>
<context>
    <name>ui/meetings/commands</name>
    <message>
        <source>&amp;Break</source>
        <translation>&amp;Rehat</translation>
    </message>
    <message>
        <source>&amp;Details of the meeting…</source>
        <translation>&amp;Butiran mesyuarat…</translation>
    </message>
    <message>
        <source>&amp;Export the meeting…</source>
        <translation>&amp;Eksport mesyuarat…</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>&amp;Jemputan</translation>
    </message>
    <message>
        <source>&amp;Letters of the call…</source>
        <translation>Surat &amp;panggilan…</translation>
    </message>
    <message>
        <source>&amp;Series of meetings…</source>
        <translation>&amp;Siri mesyuarat…</translation>
    </message>
    <message>
        <source>Agenda &amp;item</source>
        <translation>&amp;Perkara agenda</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Semua mesyuarat</translation>
    </message>
    <message>
        <source>C&amp;hase list…</source>
        <translation>&amp;Senarai susulan…</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Tab seterusnya</translation>
    </message>
    <message>
        <source>Paste repl&amp;ies…</source>
        <translation>&amp;Tampal jawapan…</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Tab sebelumnya</translation>
    </message>
    <message>
        <source>Reply s&amp;lip…</source>
        <translation>&amp;Slip jawapan…</translation>
    </message>
    <message>
        <source>Take in &amp;replies…</source>
        <translation>Mas&amp;ukkan jawapan…</translation>
    </message>
</context>
<context>
    <name>ui/meetings/copy_dialog</name>
    <message>
        <source>Guest list</source>
        <translation>Senarai jemputan</translation>
    </message>
    <message>
        <source>Papers of the items, to be handed in anew</source>
        <translation>Kertas bagi perkara, untuk diserahkan semula</translation>
    </message>
    <message>
        <source>The copy is a new plan with a number of its own. Answers and minutes stay here.</source>
        <translation>Salinan ialah rancangan baharu dengan nombor sendiri. Jawapan dan minit kekal di sini.</translation>
    </message>
    <message>
        <source>What was left open, under matters arising</source>
        <translation>Perkara yang belum selesai, di bawah perkara berbangkit</translation>
    </message>
</context>
<context>
    <name>ui/meetings/correction_dialog</name>
    <message>
        <source>Add a correction</source>
        <translation>Tambah pindaan</translation>
    </message>
    <message>
        <source>Corrected text</source>
        <translation>Teks pindaan</translation>
    </message>
    <message>
        <source>Note the correction</source>
        <translation>Catat pindaan</translation>
    </message>
    <message>
        <source>Number of the paragraph, for example 4.2.1</source>
        <translation>Nombor perenggan, contohnya 4.2.1</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Perenggan</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}: {text}</source>
        <translation>Perenggan {paragraph}: {text}</translation>
    </message>
    <message>
        <source>The correction is noted where the next meeting confirms the minutes.</source>
        <translation>Pindaan dicatat pada perkara pengesahan minit dalam mesyuarat akan datang.</translation>
    </message>
    <message>
        <source>The text as it should be</source>
        <translation>Teks yang sepatutnya</translation>
    </message>
    <message>
        <source>Type the paragraph and the text first.</source>
        <translation>Taip perenggan dan teks dahulu.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/date_choice</name>
    <message>
        <source>Begins at</source>
        <translation>Mula pada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>Suggest dates</source>
        <translation>Cadangkan tarikh</translation>
    </message>
    <message>
        <source>The next dates that nothing speaks against, at this time.</source>
        <translation>Tarikh terdekat tanpa halangan, pada masa ini.</translation>
    </message>
    <message>
        <source>{weekday}, a working day.</source>
        <translation>{weekday}, hari bekerja.</translation>
    </message>
    <message>
        <source>{weekday}, a working day. Nothing speaks against it.</source>
        <translation>{weekday}, hari bekerja. Tiada halangan.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/date_words</name>
    <message>
        <source>Another day</source>
        <translation>Hari lain</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Masa lain</translation>
    </message>
</context>
<context>
    <name>ui/meetings/details</name>
    <message>
        <source>Chair</source>
        <translation>Pengerusi</translation>
    </message>
    <message>
        <source>Classification mark</source>
        <translation>Peringkat keselamatan</translation>
    </message>
    <message>
        <source>Day of the next meeting</source>
        <translation>Tarikh mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Details of the meeting</source>
        <translation>Butiran mesyuarat</translation>
    </message>
    <message>
        <source>Everything is stored as you type.</source>
        <translation>Semuanya disimpan semasa anda menaip.</translation>
    </message>
    <message>
        <source>Minutes checked by</source>
        <translation>Minit disemak oleh</translation>
    </message>
    <message>
        <source>Minutes prepared by</source>
        <translation>Minit disediakan oleh</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Place of the next meeting</source>
        <translation>Tempat mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Public title in English</source>
        <translation>Tajuk umum dalam bahasa Inggeris</translation>
    </message>
    <message>
        <source>Registration before the start</source>
        <translation>Pendaftaran sebelum mula</translation>
    </message>
    <message>
        <source>Registration opens before the start</source>
        <translation>Pendaftaran dibuka sebelum mula</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Urus setia</translation>
    </message>
    <message>
        <source>The next meeting has a date</source>
        <translation>Mesyuarat akan datang sudah bertarikh</translation>
    </message>
    <message>
        <source>Time of the next meeting</source>
        <translation>Masa mesyuarat akan datang</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Perkara yang perlu dibawa</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>belum dipilih</translation>
    </message>
    <message>
        <source>{post}, {organisation}</source>
        <translation>{post}, {organisation}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/documents_tab</name>
    <message>
        <source>All that members see; no remarks of the office.</source>
        <translation>Semua yang dilihat oleh ahli; tanpa catatan pejabat.</translation>
    </message>
    <message>
        <source>Choose a paper first.</source>
        <translation>Pilih dokumen dahulu.</translation>
    </message>
    <message>
        <source>Everything, the office’s remarks too. Keep it in the office.</source>
        <translation>Semuanya, termasuk catatan pejabat. Simpan dalam pejabat sahaja.</translation>
    </message>
    <message>
        <source>Export the meeting…</source>
        <translation>Eksport mesyuarat…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Bahasa dokumen</translation>
    </message>
    <message>
        <source>Letters are made when the meeting is called.</source>
        <translation>Surat disediakan semasa mesyuarat dipanggil.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Belum ada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>Only what is meant for the community: public titles, no closed items, no remarks.</source>
        <translation>Hanya yang sesuai untuk komuniti: tajuk umum, tanpa perkara tertutup, tanpa catatan.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Size of paper</source>
        <translation>Saiz kertas</translation>
    </message>
    <message>
        <source>What members see, and what the meeting is for.</source>
        <translation>Semua yang dilihat oleh ahli, serta tujuan mesyuarat.</translation>
    </message>
    <message>
        <source>Writes all papers of the meeting for these readers into one folder.</source>
        <translation>Menulis semua dokumen mesyuarat untuk pembaca ini ke dalam satu folder.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/exports</name>
    <message>
        <source>Exporting the papers of the meeting</source>
        <translation>Mengeksport dokumen mesyuarat</translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are in {folder}.</source>
        <translation>
            <numerusform>{n} dokumen ada dalam {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/head</name>
    <message>
        <source>Call the meeting…</source>
        <translation>Panggil mesyuarat…</translation>
    </message>
    <message>
        <source>Call the next meeting</source>
        <translation>Panggil mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Chair: {name}</source>
        <translation>Pengerusi: {name}</translation>
    </message>
    <message>
        <source>Circulate the minutes…</source>
        <translation>Edarkan minit…</translation>
    </message>
    <message>
        <source>Go on with the minutes</source>
        <translation>Teruskan minit</translation>
    </message>
    <message>
        <source>Issue revised notice</source>
        <translation>Keluarkan notis pindaan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Ref. {reference}</source>
        <translation>Ruj. {reference}</translation>
    </message>
    <message>
        <source>Set a date first, under Details.</source>
        <translation>Tetapkan tarikh dahulu, dalam Butiran.</translation>
    </message>
    <message>
        <source>Tell the guests…</source>
        <translation>Maklumkan kepada jemputan…</translation>
    </message>
    <message>
        <source>Write to 1 more guest</source>
        <translation>Surat kepada 1 jemputan lagi</translation>
    </message>
    <message numerus="yes">
        <source>Write to {n} more guests</source>
        <translation>
            <numerusform>Surat kepada {n} jemputan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>belum bertarikh</translation>
    </message>
</context>
<context>
    <name>ui/meetings/history_tab</name>
    <message>
        <source>What was changed</source>
        <translation>Perubahan yang dibuat</translation>
    </message>
    <message>
        <source>takes the newest step back, wherever you are.</source>
        <translation>membuat asal langkah terbaharu, di mana-mana sahaja.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/history_words</name>
    <message>
        <source>Adopted on</source>
        <translation>Disahkan pada</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Called on</source>
        <translation>Dipanggil pada</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Disemak oleh</translation>
    </message>
    <message>
        <source>Circulated on</source>
        <translation>Diedarkan pada</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Sesi tertutup</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Wakil</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cara diterima</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>length</comment>
        <translation>Tempoh (minit)</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pad catatan</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Disediakan oleh</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan pejabat</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
</context>
<context>
    <name>ui/meetings/invite_line</name>
    <message>
        <source>Type a name to invite, or paste a list</source>
        <translation>Taip nama untuk dijemput, atau tampal senarai</translation>
    </message>
</context>
<context>
    <name>ui/meetings/item_panel</name>
    <message>
        <source>As it stands above, unless you type another</source>
        <translation>Seperti di atas, kecuali anda menaip yang lain</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Perkara {number}</translation>
    </message>
    <message>
        <source>Name the holder</source>
        <translation>Namakan penyandang</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Kertas baharu</translation>
    </message>
    <message>
        <source>Paper {number}</source>
        <translation>Kertas {number}</translation>
    </message>
    <message>
        <source>Paper {number}: {title}</source>
        <translation>Kertas {number}: {title}</translation>
    </message>
    <message>
        <source>Papers for the community leave it out.</source>
        <translation>Perkara ini tiada dalam dokumen untuk komuniti.</translation>
    </message>
    <message>
        <source>Remove {paper}</source>
        <translation>Padam {paper}</translation>
    </message>
    <message>
        <source>Somebody else holds it</source>
        <translation>Penyandangnya orang lain</translation>
    </message>
    <message>
        <source>Title for the community</source>
        <translation>Tajuk untuk komuniti</translation>
    </message>
    <message>
        <source>Type the title of a paper, Enter</source>
        <translation>Taip tajuk kertas, Enter</translation>
    </message>
    <message>
        <source>received</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>{paper}: received</source>
        <translation>{paper}: diterima</translation>
    </message>
    <message>
        <source>{post}: no holder is named yet.</source>
        <translation>{post}: penyandang belum dinamakan.</translation>
    </message>
    <message>
        <source>{post}: {holder}</source>
        <translation>{post}: {holder}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/kinds</name>
    <message>
        <source>Raised in {meeting}</source>
        <translation>Dibangkitkan dalam {meeting}</translation>
    </message>
    <message>
        <source>Raised in {meeting}, put off once</source>
        <translation>Dibangkitkan dalam {meeting}, ditangguhkan sekali</translation>
    </message>
    <message numerus="yes">
        <source>Raised in {meeting}, put off {n} times</source>
        <translation>
            <numerusform>Dibangkitkan dalam {meeting}, ditangguhkan {n} kali</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/list_page</name>
    <message>
        <source>Ahead</source>
        <translation>Akan datang</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Mengikut status</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Mengikut tahun</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>No meeting yet. Call your first meeting from a ready template.</source>
        <translation>Belum ada mesyuarat. Panggil mesyuarat pertama anda dengan templat sedia ada.</translation>
    </message>
    <message>
        <source>Series…</source>
        <translation>Siri…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>one meeting</source>
        <translation>satu mesyuarat</translation>
    </message>
    <message>
        <source>{answered} of {invited} answered</source>
        <translation>{answered}/{invited} menjawab</translation>
    </message>
</context>
<context>
    <name>ui/meetings/mark_row</name>
    <message>
        <source>Classifying officer</source>
        <translation>Pegawai pengelas</translation>
    </message>
    <message>
        <source>Name of the classifying officer</source>
        <translation>Nama pegawai pengelas</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>tiada peringkat</translation>
    </message>
</context>
<context>
    <name>ui/meetings/minutes_tab</name>
    <message>
        <source>Action {number}: {owners}</source>
        <translation>Tindakan {number}: {owners}</translation>
    </message>
    <message>
        <source>Adopted on {day}.</source>
        <translation>Disahkan pada {day}.</translation>
    </message>
    <message>
        <source>Closed. Read it through, then circulate it.</source>
        <translation>Mesyuarat telah ditutup. Baca semula minit, kemudian edarkan.</translation>
    </message>
    <message>
        <source>Corrections are noted in the meeting that confirms these minutes. Call the next meeting first.</source>
        <translation>Pindaan dicatat dalam mesyuarat yang mengesahkan minit ini. Panggil mesyuarat akan datang dahulu.</translation>
    </message>
    <message>
        <source>Decision {number}, {how}</source>
        <translation>Keputusan {number}, {how}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>Next meeting: {day}, {time}</source>
        <translation>Mesyuarat akan datang: {day}, {time}</translation>
    </message>
    <message>
        <source>Nothing is written yet. Take minutes in the meeting, one line after another.</source>
        <translation>Belum ada apa-apa ditulis. Ambil minit semasa mesyuarat, sebaris demi sebaris.</translation>
    </message>
    <message>
        <source>Papers and discussion</source>
        <translation>Pembentangan dan perbincangan kertas kerja</translation>
    </message>
    <message>
        <source>Proposed by {proposer}, seconded by {seconder}.</source>
        <translation>Dicadangkan oleh {proposer}, disokong oleh {seconder}.</translation>
    </message>
    <message>
        <source>The minutes of {meeting} wait to be confirmed.</source>
        <translation>Minit {meeting} menunggu pengesahan.</translation>
    </message>
    <message>
        <source>The minutes of {meeting} were confirmed with amendments.</source>
        <translation>Minit {meeting} disahkan dengan pindaan.</translation>
    </message>
    <message>
        <source>The minutes of {meeting} were confirmed without amendment.</source>
        <translation>Minit {meeting} disahkan tanpa pindaan.</translation>
    </message>
    <message>
        <source>With the members since {day}. The text no longer changes; what is wrong is noted as a correction.</source>
        <translation>Telah diedarkan kepada ahli sejak {day}. Teks tidak lagi berubah; kesilapan dicatat sebagai pindaan.</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>secara muafakat</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>secara undian</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>belum dinamakan</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>ditangguhkan</translation>
    </message>
    <message>
        <source>{action} · by {day}</source>
        <translation>{action} · sebelum {day}</translation>
    </message>
    <message>
        <source>{number}  from the facts noted of paper {paper}, {title}</source>
        <translation>{number}  daripada butiran yang dicatat bagi kertas {paper}, {title}</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>{when}, {place}</source>
        <translation>{when}, {place}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/page</name>
    <message>
        <source>Call the meeting off</source>
        <translation>Batalkan mesyuarat</translation>
    </message>
    <message>
        <source>Call the meeting off…</source>
        <translation>Batalkan mesyuarat…</translation>
    </message>
    <message>
        <source>Circulate the minutes?</source>
        <translation>Edarkan minit?</translation>
    </message>
    <message>
        <source>Copy the meeting…</source>
        <translation>Salin mesyuarat…</translation>
    </message>
    <message>
        <source>Copy the public title</source>
        <translation>Salin tajuk umum</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Butiran…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Undur satu langkah</translation>
    </message>
    <message>
        <source>Go back one step…</source>
        <translation>Undur satu langkah…</translation>
    </message>
    <message>
        <source>Letters and calendar files…</source>
        <translation>Surat dan fail kalendar…</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Pindah ke tarikh lain…</translation>
    </message>
    <message>
        <source>Paragraph numbers are fixed from then on. The text changes only by corrections, until the next meeting confirms it.</source>
        <translation>Selepas itu, nombor perenggan adalah tetap. Teks hanya berubah melalui pindaan, sehingga disahkan dalam mesyuarat akan datang.</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Bahagian mesyuarat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Padam rancangan ini</translation>
    </message>
    <message>
        <source>The meeting goes back to the step before.</source>
        <translation>Mesyuarat kembali ke langkah sebelumnya.</translation>
    </message>
    <message>
        <source>The meeting keeps its number and its papers, and stays in the list.</source>
        <translation>Mesyuarat mengekalkan nombor dan dokumennya, serta kekal dalam senarai.</translation>
    </message>
    <message>
        <source>The public title is on the clipboard.</source>
        <translation>Tajuk umum telah disalin ke papan keratan.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/paper_dialog</name>
    <message>
        <source>Decision asked for</source>
        <translation>Keputusan yang dipohon</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Isu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Views of the agencies</source>
        <translation>Pandangan agensi</translation>
    </message>
</context>
<context>
    <name>ui/meetings/paper_list</name>
    <message>
        <source>Letters</source>
        <translation>Surat</translation>
    </message>
    <message numerus="yes">
        <source>Letters · {n}</source>
        <translation>
            <numerusform>Surat · {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>adopted {day}</source>
        <translation>disahkan {day}</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>called {day}</source>
        <translation>dipanggil {day}</translation>
    </message>
    <message>
        <source>circulated {day}</source>
        <translation>diedarkan {day}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>made when the meeting is called</source>
        <translation>disediakan semasa mesyuarat dipanggil</translation>
    </message>
    <message>
        <source>nothing is written yet</source>
        <translation>belum ditulis</translation>
    </message>
</context>
<context>
    <name>ui/meetings/people_tab</name>
    <message>
        <source>A folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>By seniority</source>
        <translation>Kekananan</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fail…</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Type a name below, or paste a list.</source>
        <translation>Belum ada yang dijemput. Taip nama di bawah, atau tampal senarai.</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Tampal teks…</translation>
    </message>
    <message>
        <source>Reply slip…</source>
        <translation>Slip jawapan…</translation>
    </message>
    <message>
        <source>Take in replies</source>
        <translation>Masukkan jawapan</translation>
    </message>
</context>
<context>
    <name>ui/meetings/people_table</name>
    <message>
        <source>How and when</source>
        <translation>Cara dan masa</translation>
    </message>
    <message>
        <source>In order of seniority</source>
        <translation>Mengikut susunan kekananan</translation>
    </message>
    <message>
        <source>No holder is named yet. F2 names one.</source>
        <translation>Penyandang belum dinamakan. Tekan F2 untuk menamakan.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Belum dihantar</translation>
    </message>
    <message>
        <source>Post or person</source>
        <translation>Jawatan atau individu</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Dihantar {day}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Tanpa jemputan</translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation>Hadir tanpa jemputan</translation>
    </message>
    <message>
        <source>anybody they send</source>
        <translation>sesiapa yang dihantar</translation>
    </message>
    <message>
        <source>{delegate} for {name}</source>
        <translation>{delegate} mewakili {name}</translation>
    </message>
    <message>
        <source>{how}, {day}</source>
        <translation>{how}, {day}</translation>
    </message>
    <message>
        <source>{name}, {post}</source>
        <translation>{name}, {post}</translation>
    </message>
    <message numerus="yes">
        <source>{n} came without an invitation</source>
        <translation>
            <numerusform>{n} hadir tanpa jemputan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invited, {coming} will come</source>
        <translation>
            <numerusform>{n} dijemput, {coming} akan hadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invited, {coming} will come or send someone</source>
        <translation>
            <numerusform>{n} dijemput, {coming} akan hadir atau menghantar wakil</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>ui/meetings/place_words</name>
    <message>
        <source>Where – for example {place}</source>
        <translation>Tempat – contohnya {place}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/quorum_dialog</name>
    <message>
        <source>How many members of {mechanism} have to be there?</source>
        <translation>Berapakah ahli {mechanism} yang perlu hadir?</translation>
    </message>
    <message>
        <source>It holds for all its meetings. It never blocks.</source>
        <translation>Kuorum ini terpakai bagi semua mesyuaratnya dan tidak menghalang apa-apa langkah.</translation>
    </message>
    <message>
        <source>Members needed</source>
        <translation>Ahli diperlukan</translation>
    </message>
    <message>
        <source>More than half of the members</source>
        <translation>Lebih separuh daripada ahli</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Kuorum</translation>
    </message>
    <message>
        <source>Set the quorum</source>
        <translation>Tetapkan kuorum</translation>
    </message>
</context>
<context>
    <name>ui/meetings/reason_dialog</name>
    <message>
        <source>Type the reason first.</source>
        <translation>Taip sebab dahulu.</translation>
    </message>
    <message>
        <source>Why? The reason stays in the history.</source>
        <translation>Mengapa? Sebab ini kekal dalam sejarah.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/answer_pad</name>
    <message>
        <source>Answer: Y will come, N cannot, M not sure, D sends somebody</source>
        <translation>Jawapan: Y akan hadir, N tidak dapat, M belum pasti, D hantar wakil</translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/chase_window</name>
    <message>
        <source>Chase sheet…</source>
        <translation>Cetak senarai…</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation>Salin semua teks</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>For a chat or SMS, in the language of the meeting</source>
        <translation>Untuk mesej atau SMS, dalam bahasa mesyuarat</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Jemputan</translation>
    </message>
    <message>
        <source>It holds telephone numbers: keep it in the office and shred it afterwards.</source>
        <translation>Dokumen ini mengandungi nombor telefon: simpan di pejabat dan ricih selepas digunakan.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Text to paste</source>
        <translation>Teks untuk ditampal</translation>
    </message>
    <message>
        <source>The text for {name} is on the clipboard.</source>
        <translation>Teks untuk {name} telah disalin ke papan keratan.</translation>
    </message>
    <message>
        <source>To {name}: {number}</source>
        <translation>Kepada {name}: {number}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Who has not answered</source>
        <translation>Pihak yang belum menjawab</translation>
    </message>
    <message>
        <source>Y, N, M or D notes the answer and goes on.</source>
        <translation>Y, N, M atau D mencatat jawapan dan terus ke nama seterusnya.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>disembunyikan</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>tiada nombor</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>belum dihantar</translation>
    </message>
    <message>
        <source>{meeting} · {said}</source>
        <translation>{meeting} · {said}</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are on the clipboard.</source>
        <translation>
            <numerusform>{n} teks telah disalin ke papan keratan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without an answer</source>
        <translation>
            <numerusform>{n} belum menjawab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/opening</name>
    <message>
        <source>Calendar replies and mails ({patterns})</source>
        <translation>Jawapan kalendar dan e-mel ({patterns})</translation>
    </message>
    <message>
        <source>Take in a folder of replies</source>
        <translation>Masukkan folder jawapan</translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/plan_rows</name>
    <message>
        <source>Instead: {name}</source>
        <translation>Wakil: {name}</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Tiada nama dinyatakan</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Tidak dibaca</translation>
    </message>
    <message>
        <source>Space ticks a row or leaves it out</source>
        <translation>Bar ruang menanda atau mengosongkan baris</translation>
    </message>
    <message>
        <source>There is no reply in it.</source>
        <translation>Tiada jawapan di dalamnya.</translation>
    </message>
    <message>
        <source>These files change nothing</source>
        <translation>Fail ini tidak mengubah apa-apa</translation>
    </message>
    <message>
        <source>They are kept, nobody is added to the list</source>
        <translation>Disimpan; tiada sesiapa ditambah pada senarai</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Perlu disemak</translation>
    </message>
    <message>
        <source>To take in</source>
        <translation>Untuk dimasukkan</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>tidak jelas</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{how}, {day}, {time}</source>
        <translation>{how}, {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <translation>
            <numerusform>{n} fail tidak dapat dibaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies found their guest.</source>
        <translation>
            <numerusform>{n} jawapan telah dipadankan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were noted already.</source>
        <translation>
            <numerusform>{n} sudah dicatat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/review_dialog</name>
    <message>
        <source>Another meeting</source>
        <translation>Mesyuarat lain</translation>
    </message>
    <message>
        <source>Choose the guest first.</source>
        <translation>Pilih jemputan dahulu.</translation>
    </message>
    <message>
        <source>Choose the meeting first.</source>
        <translation>Pilih mesyuarat dahulu.</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Cari jemputan</translation>
    </message>
    <message>
        <source>Invite them</source>
        <translation>Jemput</translation>
    </message>
    <message>
        <source>Invite them too…</source>
        <translation>Jemput juga…</translation>
    </message>
    <message>
        <source>It does not say whether they come. Ask them, then put the reply aside.</source>
        <translation>Jawapan ini tidak menyatakan sama ada hadir atau tidak. Tanya pihak berkenaan, kemudian ketepikan jawapan ini.</translation>
    </message>
    <message>
        <source>Leave the list as it is</source>
        <translation>Biarkan senarai</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Semak semula</translation>
    </message>
    <message>
        <source>No reply has to be looked at.</source>
        <translation>Tiada jawapan yang perlu disemak.</translation>
    </message>
    <message>
        <source>Noted as the reply of {name}.</source>
        <translation>Dicatat sebagai jawapan {name}.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Ketepikan</translation>
    </message>
    <message>
        <source>Put aside: {name}.</source>
        <translation>Diketepikan: {name}.</translation>
    </message>
    <message>
        <source>Put {name} on the guest list?</source>
        <translation>Masukkan {name} ke dalam senarai jemputan?</translation>
    </message>
    <message>
        <source>Replies to look at</source>
        <translation>Jawapan perlu disemak</translation>
    </message>
    <message>
        <source>The meeting is over. Put the reply aside.</source>
        <translation>Mesyuarat telah selesai. Ketepikan jawapan ini.</translation>
    </message>
    <message>
        <source>The reply does not say who comes. Ask them, then put it aside.</source>
        <translation>Jawapan ini tidak menyatakan siapa yang hadir. Tanya pihak berkenaan, kemudian ketepikan jawapan ini.</translation>
    </message>
    <message>
        <source>They answered without being invited. The answer is noted as theirs.</source>
        <translation>Pihak ini menjawab tanpa dijemput. Jawapan dicatat sebagai jawapannya.</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>Ini {name}</translation>
    </message>
    <message>
        <source>Type a name to find a guest</source>
        <translation>Taip nama untuk mencari jemputan</translation>
    </message>
    <message>
        <source>Which meeting it answers</source>
        <translation>Mesyuarat yang dijawab</translation>
    </message>
    <message>
        <source>Whose reply it may be</source>
        <translation>Pihak yang mungkin menjawab</translation>
    </message>
    <message>
        <source>{name} is on the guest list.</source>
        <translation>{name} ada dalam senarai jemputan.</translation>
    </message>
    <message>
        <source>{reply}, by {how}</source>
        <translation>{reply} – {how}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/slip_dialog</name>
    <message>
        <source>Another meeting: {meeting}</source>
        <translation>Mesyuarat lain: {meeting}</translation>
    </message>
    <message>
        <source>How the reply came</source>
        <translation>Cara jawapan diterima</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>Slip jawapan</translation>
    </message>
    <message>
        <source>Type or scan the six letters on the slip, then press the answer.</source>
        <translation>Taip atau imbas enam aksara pada slip, kemudian tekan jawapannya.</translation>
    </message>
    <message>
        <source>Who comes instead? Name and post, Enter</source>
        <translation>Siapa yang mewakili? Nama dan jawatan, Enter</translation>
    </message>
    <message>
        <source>by</source>
        <comment>how a reply came</comment>
        <translation>melalui</translation>
    </message>
    <message>
        <source>{name}: {reply}. The next slip?</source>
        <translation>{name}: {reply}. Slip seterusnya?</translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/slip_line</name>
    <message>
        <source>The six letters on a reply slip or a sheet, of any meeting</source>
        <translation>Enam aksara pada slip jawapan atau helaian, bagi mana-mana mesyuarat</translation>
    </message>
    <message>
        <source>Type a slip code</source>
        <translation>Taip kod slip</translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/take_dialog</name>
    <message>
        <source>Back to the text</source>
        <translation>Kembali ke teks</translation>
    </message>
    <message>
        <source>JKM: yes
Puan Noraini will not come
K7M 4RT yes
…or a whole calendar file</source>
        <translation>JKM: hadir
Puan Noraini tidak dapat hadir
K7M 4RT hadir
…atau keseluruhan fail kalendar</translation>
    </message>
    <message>
        <source>One answer a line, with a name or the code of a slip. Nothing is noted yet.</source>
        <translation>Satu jawapan setiap baris, dengan nama atau kod slip. Belum ada apa-apa dicatat.</translation>
    </message>
    <message>
        <source>Paste or type the replies first.</source>
        <translation>Tampal atau taip jawapan dahulu.</translation>
    </message>
    <message>
        <source>Paste replies</source>
        <translation>Tampal jawapan</translation>
    </message>
    <message>
        <source>Reading the replies</source>
        <translation>Membaca jawapan</translation>
    </message>
    <message>
        <source>Reading the replies…</source>
        <translation>Membaca jawapan…</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Replies as text</source>
        <translation>Jawapan dalam bentuk teks</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>Lihat isinya</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>The replies are being read.</source>
        <translation>Jawapan sedang dibaca.</translation>
    </message>
    <message>
        <source>There is nothing new to take in.</source>
        <translation>Tiada apa-apa yang baharu untuk dimasukkan.</translation>
    </message>
    <message>
        <source>They came by</source>
        <comment>how replies came</comment>
        <translation>Diterima melalui</translation>
    </message>
    <message>
        <source>Tick the replies to take in first.</source>
        <translation>Tandakan jawapan untuk dimasukkan dahulu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders</source>
        <translation>
            <numerusform>{n} fail dan folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies are noted.</source>
        <translation>
            <numerusform>{n} jawapan dicatat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/replies/words</name>
    <message>
        <source>Replies are closed: the meeting was called off.</source>
        <translation>Jawapan ditutup: mesyuarat telah dibatalkan.</translation>
    </message>
    <message>
        <source>Replies are closed: the meeting was held.</source>
        <translation>Jawapan ditutup: mesyuarat telah bersidang.</translation>
    </message>
    <message>
        <source>{name}, {organisation}</source>
        <translation>{name}, {organisation}</translation>
    </message>
    <message>
        <source>{name}. Noted so far: {reply}</source>
        <translation>{name}. Dicatat setakat ini: {reply}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/reply_strip</name>
    <message>
        <source>More for this guest</source>
        <translation>Pilihan lain untuk jemputan ini</translation>
    </message>
    <message>
        <source>Name the holder…</source>
        <translation>Namakan penyandang…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Keluarkan daripada senarai</translation>
    </message>
    <message>
        <source>Role in the meeting</source>
        <translation>Peranan dalam mesyuarat</translation>
    </message>
    <message>
        <source>Set reply</source>
        <translation>Tetapkan jawapan</translation>
    </message>
    <message>
        <source>slip {code}</source>
        <translation>slip {code}</translation>
    </message>
    <message>
        <source>{reply} ({key})</source>
        <translation>{reply} ({key})</translation>
    </message>
</context>
<context>
    <name>ui/meetings/room</name>
    <message>
        <source>Open a meeting first.</source>
        <translation>Buka mesyuarat dahulu.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/room_panel</name>
    <message>
        <source>Guests by level</source>
        <translation>Jemputan mengikut peringkat</translation>
    </message>
    <message>
        <source>Guests by sector</source>
        <translation>Jemputan mengikut sektor</translation>
    </message>
    <message>
        <source>Who will be in the room</source>
        <translation>Siapa yang akan hadir</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>tidak dapat</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>wakil</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>tidak dijemput</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>{coming} of {invited}</source>
        <translation>{coming} daripada {invited}</translation>
    </message>
    <message>
        <source>{sector}: {seats}</source>
        <translation>{sector}: {seats}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/change_dialog</name>
    <message>
        <source>Afterwards</source>
        <translation>Selepas</translation>
    </message>
    <message>
        <source>All that were not held</source>
        <translation>Semua yang belum bersidang</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Sebelum dan selepas</translation>
    </message>
    <message>
        <source>Change the dates</source>
        <translation>Ubah tarikh</translation>
    </message>
    <message>
        <source>Move or change</source>
        <translation>Pindah atau ubah</translation>
    </message>
    <message>
        <source>Move or change: {moment}</source>
        <translation>Pindah atau ubah: {moment}</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Belum ada perubahan.</translation>
    </message>
    <message>
        <source>Nothing is written before you say so. Meetings that were held never move.</source>
        <translation>Tiada apa-apa dicatat sebelum anda mengesahkannya. Mesyuarat yang telah bersidang tidak dipindahkan.</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Yang ini sahaja</translation>
    </message>
    <message>
        <source>The dates are being changed.</source>
        <translation>Tarikh sedang diubah.</translation>
    </message>
    <message>
        <source>This one and all later ones</source>
        <translation>Yang ini dan semua selepasnya</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Perlu diketahui</translation>
    </message>
    <message>
        <source>a revised notice is due</source>
        <translation>notis pindaan perlu dikeluarkan</translation>
    </message>
    <message>
        <source>falls out</source>
        <translation>digugurkan</translation>
    </message>
    <message>
        <source>one meeting needs a revised notice</source>
        <translation>satu mesyuarat memerlukan notis pindaan</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>kekal</translation>
    </message>
    <message>
        <source>stays cancelled</source>
        <translation>kekal dibatalkan</translation>
    </message>
    <message>
        <source>was held</source>
        <translation>telah bersidang</translation>
    </message>
    <message>
        <source>{number}: a revised notice is due</source>
        <translation>{number}: pinda notis</translation>
    </message>
    <message>
        <source>{number}: the guests were told</source>
        <translation>{number}: jemputan telah dimaklumkan</translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings need a revised notice</source>
        <translation>
            <numerusform>{n} mesyuarat memerlukan notis pindaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/dates_table</name>
    <message>
        <source>What speaks against it</source>
        <translation>Halangan</translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/editor</name>
    <message>
        <source>Agenda of its meetings</source>
        <translation>Agenda mesyuaratnya</translation>
    </message>
    <message>
        <source>Begin the series</source>
        <translation>Mulakan siri</translation>
    </message>
    <message>
        <source>Call a first meeting; its committee can then meet in a series.</source>
        <translation>Panggil mesyuarat pertama; jawatankuasanya kemudian boleh bersidang dalam siri.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Jawatankuasa</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>end of a series</comment>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Mulai tarikh</translation>
    </message>
    <message>
        <source>It meets in a series already: {rule}. This would be a second one.</source>
        <translation>Jawatankuasa ini sudah bersidang dalam siri: {rule}. Ini akan menjadi siri kedua.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Siri baharu</translation>
    </message>
    <message>
        <source>No date is left. Choose a later end.</source>
        <translation>Tiada tarikh yang tinggal. Pilih tarikh tamat yang lebih lewat.</translation>
    </message>
    <message>
        <source>Nothing is called yet: each date becomes a meeting when you prepare it.</source>
        <translation>Belum ada yang dipanggil: setiap tarikh menjadi mesyuarat apabila anda menyediakannya.</translation>
    </message>
    <message>
        <source>The next twelve dates</source>
        <translation>Dua belas tarikh akan datang</translation>
    </message>
    <message>
        <source>The series is being made.</source>
        <translation>Siri sedang disediakan.</translation>
    </message>
    <message>
        <source>as in the last meeting</source>
        <translation>seperti mesyuarat yang lalu</translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/end_dialog</name>
    <message>
        <source>End of the series</source>
        <translation>Tarikh tamat siri</translation>
    </message>
    <message>
        <source>Last day of the series</source>
        <translation>Hari terakhir siri</translation>
    </message>
    <message>
        <source>Meetings that were held stay as they are.</source>
        <translation>Mesyuarat yang telah bersidang tidak berubah.</translation>
    </message>
    <message>
        <source>Meetings that would be called off</source>
        <translation>Mesyuarat yang akan dibatalkan</translation>
    </message>
    <message>
        <source>Prepared meetings that would be called off</source>
        <translation>Mesyuarat yang telah disediakan dan akan dibatalkan</translation>
    </message>
    <message>
        <source>Say why the meetings are called off.</source>
        <translation>Nyatakan sebab mesyuarat dibatalkan.</translation>
    </message>
    <message>
        <source>Set the end</source>
        <translation>Tetapkan tarikh tamat</translation>
    </message>
    <message>
        <source>The end is being set.</source>
        <translation>Tarikh tamat sedang ditetapkan.</translation>
    </message>
    <message>
        <source>The series ends after</source>
        <translation>Siri tamat selepas</translation>
    </message>
    <message>
        <source>The series goes on without an end</source>
        <translation>Siri berterusan tanpa tarikh tamat</translation>
    </message>
    <message>
        <source>Why? The reason prints in the next minutes.</source>
        <translation>Mengapa? Sebab ini dicetak dalam minit akan datang.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/end_row</name>
    <message>
        <source> meetings</source>
        <comment>after a number</comment>
        <translation> mesyuarat</translation>
    </message>
    <message>
        <source>Number of meetings</source>
        <translation>Bilangan mesyuarat</translation>
    </message>
    <message>
        <source>after so many meetings</source>
        <translation>selepas bilangan mesyuarat</translation>
    </message>
    <message>
        <source>never</source>
        <comment>end of a series</comment>
        <translation>tiada tarikh tamat</translation>
    </message>
    <message>
        <source>on a last day</source>
        <translation>pada hari terakhir</translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/list_panel</name>
    <message>
        <source>Cadence</source>
        <translation>Kekerapan</translation>
    </message>
    <message>
        <source>Committees and their series</source>
        <translation>Jawatankuasa dan sirinya</translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>Belum ada siri</translation>
    </message>
    <message>
        <source>Rule of a newer version</source>
        <translation>Aturan daripada versi baharu</translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/rule_form</name>
    <message>
        <source> month</source>
        <comment>after one</comment>
        <translation> bulan</translation>
    </message>
    <message>
        <source> months</source>
        <comment>after a number</comment>
        <translation> bulan</translation>
    </message>
    <message>
        <source> week</source>
        <comment>after one</comment>
        <translation> minggu</translation>
    </message>
    <message>
        <source> weeks</source>
        <comment>after a number</comment>
        <translation> minggu</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Hari bulan</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>every n weeks</comment>
        <translation>Setiap</translation>
    </message>
    <message>
        <source>In months without this day</source>
        <translation>Dalam bulan tanpa hari bulan ini</translation>
    </message>
    <message>
        <source>On</source>
        <comment>weekday</comment>
        <translation>Pada</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>Pada hari bulan</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Corak</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ulangan</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Weeks or months between meetings</source>
        <translation>Minggu atau bulan antara mesyuarat</translation>
    </message>
    <message>
        <source>Which weekday of the month</source>
        <translation>Minggu keberapa dalam bulan</translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/window</name>
    <message>
        <source>Cancel the date…</source>
        <translation>Batalkan tarikh…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Batalkan mesyuarat</translation>
    </message>
    <message>
        <source>Cancel the meeting of {day}</source>
        <translation>Batalkan mesyuarat pada {day}</translation>
    </message>
    <message>
        <source>Choose a committee that meets in a series first.</source>
        <translation>Pilih jawatankuasa yang bersidang dalam siri dahulu.</translation>
    </message>
    <message>
        <source>Choose a date first.</source>
        <translation>Pilih tarikh dahulu.</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Tarikh dalam siri</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Tamatkan…</translation>
    </message>
    <message>
        <source>Meetings of {year}</source>
        <translation>Mesyuarat tahun {year}</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Pindah atau ubah…</translation>
    </message>
    <message>
        <source>New series…</source>
        <translation>Siri baharu…</translation>
    </message>
    <message>
        <source>No committee yet. Call a first meeting; then it can meet in a series.</source>
        <translation>Belum ada jawatankuasa. Panggil mesyuarat pertama; kemudian jawatankuasa boleh bersidang dalam siri.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Buka mesyuarat</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Sediakan</translation>
    </message>
    <message>
        <source>Print a year</source>
        <translation>Cetak jadual tahunan</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Siri mesyuarat</translation>
    </message>
    <message>
        <source>The committee is {late}.</source>
        <translation>Jawatankuasa ini {late}.</translation>
    </message>
    <message>
        <source>The date stays in the list. The reason prints in the minutes of the next meeting.</source>
        <translation>Tarikh ini kekal dalam senarai. Sebabnya dicetak dalam minit mesyuarat akan datang.</translation>
    </message>
    <message>
        <source>The rule was written by a newer version of the program.</source>
        <translation>Aturan ini ditulis oleh versi program yang lebih baharu.</translation>
    </message>
    <message>
        <source>This date was cancelled. Restore it first.</source>
        <translation>Tarikh ini telah dibatalkan. Pulihkan dahulu.</translation>
    </message>
    <message>
        <source>This meeting was held, so it does not change.</source>
        <translation>Mesyuarat ini telah bersidang, maka tidak boleh diubah.</translation>
    </message>
    <message>
        <source>“{name}” has no series yet. Begin one to see its dates.</source>
        <translation>“{name}” belum ada siri. Mulakan siri untuk melihat tarikhnya.</translation>
    </message>
</context>
<context>
    <name>ui/meetings/series/words</name>
    <message>
        <source>By months, on a date</source>
        <translation>Mengikut bulan, pada hari bulan tertentu</translation>
    </message>
    <message>
        <source>By months, on a weekday</source>
        <translation>Mengikut bulan, pada hari tertentu</translation>
    </message>
    <message>
        <source>By months, on the last working day</source>
        <translation>Mengikut bulan, pada hari bekerja terakhir</translation>
    </message>
    <message>
        <source>By weeks, on a weekday</source>
        <translation>Mengikut minggu, pada hari tertentu</translation>
    </message>
    <message>
        <source>Ends on {day}.</source>
        <translation>Tamat pada {day}.</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <translation>Setiap bulan pada {day} hari bulan</translation>
    </message>
    <message>
        <source>Every month on the last working day</source>
        <translation>Setiap bulan pada hari bekerja terakhir</translation>
    </message>
    <message>
        <source>Every month on the {nth} {weekday}</source>
        <translation>Setiap bulan pada {weekday} {nth}</translation>
    </message>
    <message>
        <source>Every quarter on day {day}</source>
        <translation>Setiap suku tahun pada {day} hari bulan</translation>
    </message>
    <message>
        <source>Every quarter on the last working day</source>
        <translation>Setiap suku tahun pada hari bekerja terakhir</translation>
    </message>
    <message>
        <source>Every quarter on the {nth} {weekday}</source>
        <translation>Setiap suku tahun pada {weekday} {nth}</translation>
    </message>
    <message>
        <source>Every week on {weekday}</source>
        <translation>Setiap minggu pada hari {weekday}</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} months on day {day}</source>
        <translation>
            <numerusform>Setiap {n} bulan pada {day} hari bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} months on the last working day</source>
        <translation>
            <numerusform>Setiap {n} bulan pada hari bekerja terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} months on the {nth} {weekday}</source>
        <translation>
            <numerusform>Setiap {n} bulan pada {weekday} {nth}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} weeks on {weekday}</source>
        <translation>
            <numerusform>Setiap {n} minggu pada hari {weekday}</numerusform>
        </translation>
    </message>
    <message>
        <source>It meets next on {day}.</source>
        <translation>Mesyuarat seterusnya pada {day}.</translation>
    </message>
    <message>
        <source>It should meet by {day}.</source>
        <translation>Perlu bersidang selewat-lewatnya pada {day}.</translation>
    </message>
    <message>
        <source>Last met on {day}.</source>
        <translation>Kali terakhir bersidang pada {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Met in {n} of 4 quarters of {year}.</source>
        <translation>
            <numerusform>Bersidang dalam {n} daripada 4 suku tahun {year}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No end is set.</source>
        <translation>Tiada tarikh tamat ditetapkan.</translation>
    </message>
    <message>
        <source>The committee has not met yet.</source>
        <translation>Jawatankuasa belum pernah bersidang.</translation>
    </message>
    <message>
        <source>before a holiday on {day}</source>
        <translation>sebelum cuti pada {day}</translation>
    </message>
    <message>
        <source>by the rule</source>
        <comment>state of a date</comment>
        <translation>mengikut siri</translation>
    </message>
    <message>
        <source>called</source>
        <comment>state of a date</comment>
        <translation>dipanggil</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>state of a date</comment>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>due by {day}</source>
        <translation>sebelum {day}</translation>
    </message>
    <message>
        <source>first</source>
        <comment>weekday of a month</comment>
        <translation>pertama</translation>
    </message>
    <message>
        <source>fourth</source>
        <comment>weekday of a month</comment>
        <translation>keempat</translation>
    </message>
    <message>
        <source>has not met yet</source>
        <translation>belum bersidang</translation>
    </message>
    <message>
        <source>held</source>
        <comment>state of a date</comment>
        <translation>bersidang</translation>
    </message>
    <message>
        <source>last</source>
        <comment>weekday of a month</comment>
        <translation>terakhir</translation>
    </message>
    <message>
        <source>leave the month out</source>
        <translation>langkau bulan itu</translation>
    </message>
    <message>
        <source>meet on the last day of the month</source>
        <translation>bersidang pada hari terakhir bulan itu</translation>
    </message>
    <message>
        <source>meets on {day}</source>
        <translation>bersidang {day}</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>state of a date</comment>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>dipindahkan daripada {day}</translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation>tiada kekerapan</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>speaks against a date</comment>
        <translation>tiada</translation>
    </message>
    <message>
        <source>overdue by one day</source>
        <translation>lewat sehari</translation>
    </message>
    <message numerus="yes">
        <source>overdue by {n} days</source>
        <translation>
            <numerusform>lewat {n} hari</numerusform>
        </translation>
    </message>
    <message>
        <source>prepared</source>
        <comment>state of a date</comment>
        <translation>disediakan</translation>
    </message>
    <message>
        <source>second</source>
        <comment>weekday of a month</comment>
        <translation>kedua</translation>
    </message>
    <message>
        <source>third</source>
        <comment>weekday of a month</comment>
        <translation>ketiga</translation>
    </message>
    <message>
        <source>{rule}, {time}</source>
        <translation>{rule}, {time}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/state</name>
    <message>
        <source>State: {state}</source>
        <translation>Status: {state}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/suggest_dialog</name>
    <message>
        <source>Dates without anything against them</source>
        <translation>Tarikh tanpa halangan</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Dari hari ini</translation>
    </message>
    <message>
        <source>In two years no day is free of reasons. Try another time or a shorter meeting.</source>
        <translation>Tiada tarikh tanpa halangan dalam tempoh dua tahun. Cuba masa lain atau mesyuarat yang lebih singkat.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Tiada tarikh ditemukan.</translation>
    </message>
    <message>
        <source>None was found: the holidays are known to the end of {year} only.</source>
        <translation>Tiada tarikh ditemukan: cuti umum hanya diketahui hingga akhir tahun {year}.</translation>
    </message>
    <message>
        <source>Nothing speaks against these dates at {time} for {length}, from {day} on.</source>
        <translation>Tarikh-tarikh berikut tiada halangan pada pukul {time} selama {length}, mulai {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} were found in two years. Another time or a shorter meeting may have more.</source>
        <translation>
            <numerusform>Hanya {n} ditemukan dalam tempoh dua tahun. Masa lain atau mesyuarat yang lebih singkat mungkin memberi lebih banyak tarikh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} were found: the holidays are known to the end of {year} only.</source>
        <translation>
            <numerusform>Hanya {n} ditemukan: cuti umum hanya diketahui hingga akhir tahun {year}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation>Pilih tarikh ini</translation>
    </message>
    <message>
        <source>The holidays of {places} are not known, so no day is sure.</source>
        <translation>Cuti umum di {places} tidak diketahui, maka tiada tarikh yang pasti.</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation>
            <numerusform>{n} hari lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>esok</translation>
    </message>
</context>
<context>
    <name>ui/meetings/template_cards</name>
    <message>
        <source>An empty agenda</source>
        <translation>Agenda kosong</translation>
    </message>
    <message>
        <source>You type the items yourself.</source>
        <translation>Anda menaip perkara sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>{length} · {n} items</source>
        <translation>
            <numerusform>{length} · {n} perkara</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/meetings/topic_dialog</name>
    <message>
        <source>It waits until somebody puts it on an agenda.</source>
        <translation>Cadangan ini menunggu sehingga dimasukkan ke dalam agenda.</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Dicadangkan oleh</translation>
    </message>
    <message>
        <source>Proposed topic</source>
        <translation>Cadangan perkara</translation>
    </message>
</context>
<context>
    <name>ui/meetings/trail_words</name>
    <message>
        <source>agreed outside a meeting</source>
        <translation>dipersetujui di luar mesyuarat</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>of a matter</comment>
        <translation>selesai</translation>
    </message>
    <message>
        <source>discussed in {meeting}</source>
        <translation>dibincangkan dalam {meeting}</translation>
    </message>
    <message>
        <source>put off in {meeting}</source>
        <translation>ditangguhkan dalam {meeting}</translation>
    </message>
    <message>
        <source>raised in {meeting}</source>
        <translation>dibangkitkan dalam {meeting}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
</context>
<context>
    <name>ui/meetings/worth_panel</name>
    <message>
        <source>A member that {rule} wants is missing.</source>
        <translation>Seorang ahli yang ditetapkan oleh {rule} belum ada.</translation>
    </message>
    <message>
        <source>A paper is missing.</source>
        <translation>Satu kertas belum diterima.</translation>
    </message>
    <message>
        <source>A working day, no public holiday, clear of Friday prayers.</source>
        <translation>Hari bekerja, bukan cuti umum, tidak bertindih dengan solat Jumaat.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Pilih tarikh</translation>
    </message>
    <message>
        <source>End at {time}</source>
        <translation>Tamat pada {time}</translation>
    </message>
    <message>
        <source>Give them seats</source>
        <translation>Jadikan ahli</translation>
    </message>
    <message>
        <source>Item {items} has no presenter.</source>
        <translation>Perkara {items} tiada pembentang.</translation>
    </message>
    <message>
        <source>Item {items} waits for it.</source>
        <translation>Perkara {items} menunggu.</translation>
    </message>
    <message>
        <source>Item {items} waits for them.</source>
        <translation>Perkara {items} menunggu.</translation>
    </message>
    <message>
        <source>Items {items} wait for them.</source>
        <translation>Perkara {items} menunggu.</translation>
    </message>
    <message>
        <source>Items {items}. The paper will say “to be named”.</source>
        <translation>Perkara {items}. Dokumen akan menyebut “belum dinamakan”.</translation>
    </message>
    <message>
        <source>Members that {rule} may want are missing.</source>
        <translation>Ahli yang mungkin ditetapkan oleh {rule} belum ada.</translation>
    </message>
    <message>
        <source>More than half of the guests are from security.</source>
        <translation>Lebih separuh daripada jemputan ialah sektor keselamatan.</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>Namakan</translation>
    </message>
    <message>
        <source>Nobody sits for: {names}.</source>
        <translation>Belum ada: {names}.</translation>
    </message>
    <message>
        <source>Serve no food in it, or take it off the agenda.</source>
        <translation>Elakkan jamuan, atau keluarkan rehat daripada agenda.</translation>
    </message>
    <message>
        <source>Show the guests</source>
        <translation>Lihat jemputan</translation>
    </message>
    <message>
        <source>The agenda takes longer than the meeting.</source>
        <translation>Agenda lebih panjang daripada mesyuarat.</translation>
    </message>
    <message>
        <source>The day is fine.</source>
        <translation>Tarikh ini sesuai.</translation>
    </message>
    <message>
        <source>The paper will say “to be named”.</source>
        <translation>Dokumen akan menyebut “belum dinamakan”.</translation>
    </message>
    <message>
        <source>There is a break in the fasting month.</source>
        <translation>Ada rehat dalam bulan puasa.</translation>
    </message>
    <message>
        <source>There is no date yet.</source>
        <translation>Belum ada tarikh.</translation>
    </message>
    <message>
        <source>There is no public title.</source>
        <translation>Tiada tajuk umum.</translation>
    </message>
    <message>
        <source>To be checked, where there is such an office: {names}.</source>
        <translation>Untuk disemak, jika pejabat itu ada: {names}.</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>Taip tajuk</translation>
    </message>
    <message>
        <source>{length} over.</source>
        <translation>Lebih {length}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} members that {rule} wants are missing.</source>
        <translation>
            <numerusform>{n} ahli yang ditetapkan oleh {rule} belum ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are missing.</source>
        <translation>
            <numerusform>{n} kertas belum diterima.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/mentions</name>
    <message>
        <source>Names that fit</source>
        <translation>Nama yang sepadan</translation>
    </message>
    <message>
        <source>{name} – {detail}</source>
        <translation>{name} – {detail}</translation>
    </message>
</context>
<context>
    <name>ui/minutes/adoption_form</name>
    <message>
        <source>Add the correction</source>
        <translation>Tambah pindaan</translation>
    </message>
    <message>
        <source>Choose “With amendments” to note a correction.</source>
        <translation>Pilih “Dengan pindaan” untuk mencatat pindaan.</translation>
    </message>
    <message>
        <source>Confirmation of the minutes of {meeting}</source>
        <translation>Pengesahan minit {meeting}</translation>
    </message>
    <message>
        <source>Confirmed without amendment</source>
        <translation>Disahkan tanpa pindaan</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Pindaan</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Belum disahkan</translation>
    </message>
    <message>
        <source>Number of the paragraph to correct</source>
        <translation>Nombor perenggan yang dipinda</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Pencadang</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>Keluarkan pindaan</translation>
    </message>
    <message>
        <source>Remove the corrections first.</source>
        <translation>Keluarkan pindaan dahulu.</translation>
    </message>
    <message>
        <source>Seconder</source>
        <translation>Penyokong</translation>
    </message>
    <message>
        <source>The text as it should be, then Enter</source>
        <translation>Teks yang sepatutnya, kemudian Enter</translation>
    </message>
    <message>
        <source>With amendments</source>
        <translation>Dengan pindaan</translation>
    </message>
</context>
<context>
    <name>ui/minutes/attendance</name>
    <message>
        <source>for {name}</source>
        <translation>mewakili {name}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name}
{second}</source>
        <translation>{name}
{second}</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
</context>
<context>
    <name>ui/minutes/checklist</name>
    <message>
        <source>Every action has a day</source>
        <translation>Setiap tindakan bertarikh akhir</translation>
    </message>
    <message>
        <source>Every action names who has to act</source>
        <translation>Setiap tindakan menamakan pihak yang perlu bertindak</translation>
    </message>
    <message>
        <source>Every decision has its wording</source>
        <translation>Setiap keputusan ada teksnya</translation>
    </message>
    <message>
        <source>Every item has a line or is carried to the next meeting</source>
        <translation>Setiap perkara ada catatan atau dibawa ke mesyuarat akan datang</translation>
    </message>
    <message>
        <source>Everybody on the guest list is ticked</source>
        <translation>Semua dalam senarai jemputan telah ditanda</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Tamatkan</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Tamatkan juga</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>Tamatkan minit</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Leave and go on later</source>
        <translation>Keluar dan sambung kemudian</translation>
    </message>
    <message>
        <source>Nobody is present</source>
        <translation>Tiada yang hadir</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Semuanya lengkap.</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Lihat: {what}</translation>
    </message>
    <message>
        <source>The last minutes are confirmed</source>
        <translation>Minit yang lalu telah disahkan</translation>
    </message>
    <message>
        <source>The last minutes are not confirmed yet</source>
        <translation>Minit yang lalu belum disahkan</translation>
    </message>
    <message>
        <source>The minutes stay open</source>
        <translation>Minit kekal terbuka</translation>
    </message>
    <message>
        <source>The next meeting has no date</source>
        <translation>Mesyuarat akan datang belum bertarikh</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions have no day</source>
        <translation>
            <numerusform>{n} tindakan tiada tarikh akhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions name nobody</source>
        <translation>
            <numerusform>{n} tindakan tidak menamakan sesiapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are noted as present</source>
        <translation>
            <numerusform>{n} dicatat sebagai hadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions have no wording</source>
        <translation>
            <numerusform>{n} keputusan tiada teks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items have no line; they are carried to the next meeting</source>
        <translation>
            <numerusform>{n} perkara tiada catatan; perkara itu dibawa ke mesyuarat akan datang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on the guest list are not ticked</source>
        <translation>
            <numerusform>{n} dalam senarai jemputan belum ditanda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are worth a look before you finish.</source>
        <translation>
            <numerusform>{n} perkara perlu disemak sebelum anda menamatkan minit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/minutes/head</name>
    <message>
        <source>Finish…</source>
        <translation>Tamatkan…</translation>
    </message>
    <message>
        <source>Go through the closing checklist</source>
        <translation>Semak senarai semak penutup</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Belum bertarikh</translation>
    </message>
    <message>
        <source>Projector view</source>
        <translation>Paparan projektor</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>perkara {number}</translation>
    </message>
    <message>
        <source>of {minutes} min, item {number}</source>
        <translation>daripada {minutes} minit, perkara {number}</translation>
    </message>
    <message>
        <source>of {planned}</source>
        <translation>daripada {planned}</translation>
    </message>
    <message numerus="yes">
        <source>of {planned}, {n} min behind</source>
        <translation>
            <numerusform>daripada {planned}, lewat {n} minit</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} · taking minutes since {time}</source>
        <translation>{day} · minit diambil sejak {time}</translation>
    </message>
    <message>
        <source>{day} · the clock starts with the first line</source>
        <translation>{day} · masa dikira mulai baris pertama</translation>
    </message>
</context>
<context>
    <name>ui/minutes/item_list</name>
    <message>
        <source>ahead</source>
        <comment>an item not reached yet</comment>
        <translation>belum dibincangkan</translation>
    </message>
    <message>
        <source>carried to the next meeting</source>
        <translation>dibawa ke mesyuarat akan datang</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>an item behind closed doors</comment>
        <translation>tertutup</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the item being discussed</comment>
        <translation>sedang dibincangkan</translation>
    </message>
    <message>
        <source>{number} {title}, {state}</source>
        <translation>{number} {title}, {state}</translation>
    </message>
</context>
<context>
    <name>ui/minutes/keys</name>
    <message>
        <source>&amp;Finish the minutes…</source>
        <translation>&amp;Tamatkan minit…</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>Perkara &amp;seterusnya</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>Perkara s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>&amp;Walk-in</source>
        <translation>Hadir tanpa je&amp;mputan</translation>
    </message>
    <message>
        <source>Go to the &amp;lines</source>
        <translation>Ke &amp;baris minit</translation>
    </message>
    <message>
        <source>Go to the a&amp;ttendance</source>
        <translation>Ke senarai ke&amp;hadiran</translation>
    </message>
    <message>
        <source>Line is a &amp;decision</source>
        <translation>Baris &amp;keputusan</translation>
    </message>
    <message>
        <source>Line is a &amp;note</source>
        <translation>Baris &amp;catatan</translation>
    </message>
    <message>
        <source>Line is an &amp;action</source>
        <translation>Baris tin&amp;dakan</translation>
    </message>
    <message>
        <source>My &amp;pad</source>
        <translation>&amp;Pad catatan saya</translation>
    </message>
</context>
<context>
    <name>ui/minutes/line_row</name>
    <message>
        <source>@{name}</source>
        <translation>@{name}</translation>
    </message>
    <message>
        <source>For, against, abstained</source>
        <translation>Setuju, bantah, berkecuali</translation>
    </message>
    <message>
        <source>Press to remove the day</source>
        <translation>Tekan untuk mengeluarkan tarikh</translation>
    </message>
    <message>
        <source>Press to remove {name}</source>
        <translation>Tekan untuk mengeluarkan {name}</translation>
    </message>
    <message>
        <source>Say that it was by consensus</source>
        <translation>Nyatakan keputusan secara muafakat</translation>
    </message>
    <message>
        <source>Say that it was by vote</source>
        <translation>Nyatakan keputusan secara undian</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Undian</translation>
    </message>
    <message>
        <source>by {weekday} {day}</source>
        <translation>sebelum {weekday} {day}</translation>
    </message>
</context>
<context>
    <name>ui/minutes/lines</name>
    <message>
        <source>Type what was said or agreed</source>
        <translation>Taip perkara yang dibincangkan atau dipersetujui</translation>
    </message>
</context>
<context>
    <name>ui/minutes/matter_panel</name>
    <message>
        <source>Action is done</source>
        <translation>Tindakan selesai</translation>
    </message>
    <message>
        <source>Action {number}: {owners}.</source>
        <translation>Tindakan {number}: {owners}.</translation>
    </message>
    <message>
        <source>How does it go on? Enter adds it to the action</source>
        <translation>Apakah perkembangannya? Enter menambahnya pada tindakan</translation>
    </message>
    <message>
        <source>No progress was noted yet.</source>
        <translation>Belum ada perkembangan dicatat.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Belum selesai semula</translation>
    </message>
    <message>
        <source>Progress of the action</source>
        <translation>Perkembangan tindakan</translation>
    </message>
    <message numerus="yes">
        <source>Put off {n} times.</source>
        <translation>
            <numerusform>Ditangguhkan {n} kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised in {meeting}.</source>
        <translation>Dibangkitkan dalam {meeting}.</translation>
    </message>
</context>
<context>
    <name>ui/minutes/middle</name>
    <message>
        <source>A break. Go on with the next item.</source>
        <translation>Rehat. Teruskan dengan perkara seterusnya.</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Dibincangkan</translation>
    </message>
    <message>
        <source>Enter adds another action</source>
        <translation>Enter tambah tindakan</translation>
    </message>
    <message>
        <source>Enter adds another decision</source>
        <translation>Enter tambah keputusan</translation>
    </message>
    <message>
        <source>Enter adds another note</source>
        <translation>Enter tambah catatan</translation>
    </message>
    <message>
        <source>Keep the line for the office alone</source>
        <translation>Simpan baris ini untuk pejabat sahaja</translation>
    </message>
    <message>
        <source>My pad, never printed or sent</source>
        <translation>Pad catatan saya, tidak dicetak atau dihantar</translation>
    </message>
    <message>
        <source>Not reached – carry to the next meeting</source>
        <translation>Tidak sempat – bawa ke mesyuarat akan datang</translation>
    </message>
    <message numerus="yes">
        <source>Paper {n}</source>
        <translation>
            <numerusform>Kertas {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paper {n}: {title}</source>
        <translation>
            <numerusform>Kertas {n}: {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>The pad is hidden while the projector view is on.</source>
        <translation>Pad catatan disembunyikan semasa paparan projektor aktif.</translation>
    </message>
    <message>
        <source>This item is closed. Its lines are hidden while the projector view is on.</source>
        <translation>Perkara ini tertutup. Barisnya disembunyikan semasa paparan projektor aktif.</translation>
    </message>
</context>
<context>
    <name>ui/minutes/page</name>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message numerus="yes">
        <source>Projector view hides remarks, the pad and {n} closed items</source>
        <translation>
            <numerusform>Paparan projektor menyembunyikan catatan pejabat, pad catatan dan {n} perkara tertutup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Projector view would hide remarks, the pad and {n} closed items</source>
        <translation>
            <numerusform>Paparan projektor akan menyembunyikan catatan pejabat, pad catatan dan {n} perkara tertutup</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty. Leave with Esc and add its items first.</source>
        <translation>Agenda kosong. Keluar dengan Esc dan tambah perkara dahulu.</translation>
    </message>
    <message>
        <source>The projector view is on: remarks, closed items and lines for the office are hidden.</source>
        <translation>Paparan projektor aktif: catatan pejabat, perkara tertutup dan baris untuk pejabat disembunyikan.</translation>
    </message>
    <message>
        <source>These minutes are with the members, so their text no longer changes.</source>
        <translation>Minit ini telah diedarkan kepada ahli, maka teksnya tidak lagi berubah.</translation>
    </message>
    <message>
        <source>This is the first item.</source>
        <translation>Ini perkara pertama.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>Ini perkara terakhir.</translation>
    </message>
    <message>
        <source>This meeting is gone.</source>
        <translation>Mesyuarat ini tiada lagi.</translation>
    </message>
    <message>
        <source>This meeting was called off, so no minutes are taken.</source>
        <translation>Mesyuarat ini telah dibatalkan, maka minit tidak diambil.</translation>
    </message>
</context>
<context>
    <name>ui/minutes/room_side</name>
    <message>
        <source>All present</source>
        <translation>Semua hadir</translation>
    </message>
    <message>
        <source>Everybody on the list is ticked.</source>
        <translation>Semua dalam senarai telah ditanda.</translation>
    </message>
    <message>
        <source>Name, post, organisation</source>
        <translation>Nama, jawatan, organisasi</translation>
    </message>
    <message>
        <source>P present · L late · R represented · A apologies · X absent</source>
        <translation>P hadir · L lewat · R diwakili · A dengan maaf · X tidak hadir</translation>
    </message>
    <message>
        <source>Ticks all who are not ticked yet, according to their replies</source>
        <translation>Menandakan semua yang belum ditanda, mengikut jawapan mereka</translation>
    </message>
    <message>
        <source>Walk-in: name, post, organisation; then Enter</source>
        <translation>Hadir tanpa jemputan: nama, jawatan, organisasi; kemudian Enter</translation>
    </message>
    <message>
        <source>Who came for {name}?</source>
        <translation>Siapa yang mewakili {name}?</translation>
    </message>
    <message>
        <source>Why is {name} away? May stay empty</source>
        <translation>Mengapa {name} tidak hadir? Boleh dibiarkan kosong</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} daripada {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} not here yet</source>
        <translation>
            <numerusform>{n} belum hadir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/naming_dialog</name>
    <message>
        <source>For example Puan or Dato’</source>
        <translation>Contohnya Puan atau Dato’</translation>
    </message>
    <message>
        <source>So far: {name}, until the day before.</source>
        <translation>Setakat ini: {name}, sehingga hari sebelumnya.</translation>
    </message>
    <message>
        <source>Take this one ({key})</source>
        <translation>Ambil yang ini ({key})</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>Ambil {name}</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Taip nama dahulu.</translation>
    </message>
    <message>
        <source>Who is {post}?</source>
        <translation>Siapakah {post}?</translation>
    </message>
</context>
<context>
    <name>ui/office_commands</name>
    <message>
        <source>&amp;About NLC Desktop</source>
        <translation>Per&amp;ihal NLC Desktop</translation>
    </message>
    <message>
        <source>&amp;Call a meeting…</source>
        <translation>Panggil &amp;mesyuarat…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Kontras t&amp;inggi</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Import kenalan…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Teks lebih &amp;besar</translation>
    </message>
    <message>
        <source>&amp;Projector view</source>
        <translation>Papa&amp;ran projektor</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Teks lebih &amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Take minutes</source>
        <translation>&amp;Ambil minit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Saiz teks bi&amp;asa</translation>
    </message>
    <message>
        <source>Colours like the s&amp;ystem</source>
        <translation>&amp;Warna seperti sistem</translation>
    </message>
    <message>
        <source>Export contacts as &amp;cards…</source>
        <translation>Eksport kenalan sebagai ka&amp;d…</translation>
    </message>
    <message>
        <source>Export contacts for &amp;spreadsheets…</source>
        <translation>Eksport kenalan untuk &amp;hamparan…</translation>
    </message>
    <message>
        <source>First &amp;meeting in five steps</source>
        <translation>&amp;Mesyuarat pertama dalam lima langkah</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Cerah</translation>
    </message>
    <message>
        <source>Make a &amp;backup now</source>
        <translation>Buat &amp;sandaran sekarang</translation>
    </message>
    <message>
        <source>Open another &amp;workspace…</source>
        <translation>Buka &amp;ruang kerja lain…</translation>
    </message>
</context>
<context>
    <name>ui/pages_view</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Muka surat {number} daripada {count}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratonton</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>ui/paper_window</name>
    <message>
        <source>Making the pages</source>
        <translation>Menyediakan muka surat</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fail PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation>Menyediakan cetakan</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
</context>
<context>
    <name>ui/preferences/calendar_panel</name>
    <message>
        <source>Add a day…</source>
        <translation>Tambah hari…</translation>
    </message>
    <message>
        <source>All days of {file} were in the calendar already.</source>
        <translation>Semua hari dalam {file} sudah ada dalam kalendar.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Kalendar bagi</translation>
    </message>
    <message>
        <source>Choose a day in the list first.</source>
        <translation>Pilih hari dalam senarai dahulu.</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>Hari dalam kalendar</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Hari dalam tahun</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Daripada fail…</translation>
    </message>
    <message>
        <source>Holidays of {place}</source>
        <translation>Cuti umum {place}</translation>
    </message>
    <message>
        <source>Holidays of {place}, data as of {day}</source>
        <translation>Cuti umum {place}, data setakat {day}</translation>
    </message>
    <message>
        <source>Lists of days (*.csv)</source>
        <translation>Senarai hari (*.csv)</translation>
    </message>
    <message>
        <source>No day of {year} is an estimate.</source>
        <translation>Tiada tarikh anggaran pada tahun {year}.</translation>
    </message>
    <message>
        <source>One day is in {file}.</source>
        <translation>Satu hari ada dalam {file}.</translation>
    </message>
    <message>
        <source>One day of {year} is an estimate and may move by a day.</source>
        <translation>Satu hari pada tahun {year} ialah anggaran dan mungkin berubah sehari.</translation>
    </message>
    <message>
        <source>Own days to a file</source>
        <translation>Simpan hari sendiri ke fail</translation>
    </message>
    <message>
        <source>Own days to a file…</source>
        <translation>Simpan hari sendiri ke fail…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Masukkan semula</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>The country&apos;s calendar has this day. Take it out and add your own.</source>
        <translation>Hari ini ada dalam kalendar negara. Keluarkan dan tambah hari sendiri.</translation>
    </message>
    <message>
        <source>The days of {file} are in the calendar. Undo takes them out.</source>
        <translation>Hari dalam {file} kini ada dalam kalendar. Buat asal mengeluarkannya.</translation>
    </message>
    <message>
        <source>The holidays of {year} are not known; the data ends with {last}.</source>
        <translation>Cuti umum tahun {year} belum diketahui; data setakat tahun {last} sahaja.</translation>
    </message>
    <message>
        <source>There is no day of your own yet.</source>
        <translation>Belum ada hari sendiri.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Jenis hari</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>calendar-days.csv</source>
        <translation>hari-kalendar.csv</translation>
    </message>
    <message>
        <source>own</source>
        <translation>sendiri</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>dikeluarkan</translation>
    </message>
    <message>
        <source>{kind}, estimate</source>
        <translation>{kind}, anggaran</translation>
    </message>
    <message>
        <source>{name}, all of {country}</source>
        <translation>{name}, seluruh {country}</translation>
    </message>
    <message>
        <source>{name}. Source: {source}</source>
        <translation>{name}. Sumber: {source}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days are in {file}.</source>
        <translation>
            <numerusform>{n} hari ada dalam {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days of {year} are estimates and may move by a day.</source>
        <translation>
            <numerusform>{n} hari pada tahun {year} ialah anggaran dan mungkin berubah sehari.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/preferences/computer_panel</name>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <translation>
            <numerusform>Selepas {n} minit</numerusform>
        </translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animasi</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Tanya setiap kali</translation>
    </message>
    <message>
        <source>Asked each time</source>
        <translation>Ditanya setiap kali</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Exported papers go to</source>
        <translation>Dokumen yang dieksport disimpan di</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Bahasa paparan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Lock when nobody types or clicks</source>
        <translation>Kunci apabila tiada taipan atau klik</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jangan sekali-kali</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Saiz teks</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Where exported papers go</source>
        <translation>Tempat dokumen yang dieksport disimpan</translation>
    </message>
</context>
<context>
    <name>ui/preferences/day_dialog</name>
    <message>
        <source>A gazette, a circular, a telephone call</source>
        <translation>Warta, pekeliling, panggilan telefon</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Tambah hari</translation>
    </message>
    <message>
        <source>All of {country}</source>
        <translation>Seluruh {country}</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Ubah hari</translation>
    </message>
    <message>
        <source>It counts at once wherever dates are judged, and it can be undone.</source>
        <translation>Terus diambil kira di mana-mana tarikh dinilai, dan boleh dibuat asal.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Type the name of the day first.</source>
        <translation>Taip nama hari dahulu.</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Berkuat kuasa di</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hingga</translation>
    </message>
</context>
<context>
    <name>ui/preferences/letters_panel</name>
    <message>
        <source>For example {number}</source>
        <translation>Contohnya {number}</translation>
    </message>
    <message>
        <source>Letters are numbered</source>
        <translation>Nombor surat</translation>
    </message>
    <message>
        <source>Who signs letters: name, and post below it</source>
        <translation>Penandatangan surat: nama, dan jawatan di bawahnya</translation>
    </message>
    <message>
        <source>when a meeting is called</source>
        <translation>semasa mesyuarat dipanggil</translation>
    </message>
    <message>
        <source>{code} is the file, {no} the running number; also {unit}, {year}, {month}, {roman} and {copy}.</source>
        <translation>{code} ialah fail, {no} nombor siri; juga {unit}, {year}, {month}, {roman} dan {copy}.</translation>
    </message>
</context>
<context>
    <name>ui/preferences/office_panels</name>
    <message>
        <source>File reference begins with</source>
        <translation>Rujukan fail bermula dengan</translation>
    </message>
    <message>
        <source>Language of new papers</source>
        <translation>Bahasa dokumen baharu</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kepala surat</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Saiz kertas</translation>
    </message>
    <message>
        <source>Slogans, one line each</source>
        <translation>Cogan kata, satu baris setiap satu</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Who checks minutes: name, and post below it</source>
        <translation>Penyemak minit: nama, dan jawatan di bawahnya</translation>
    </message>
    <message>
        <source>as your papers begin</source>
        <translation>seperti pada permulaan dokumen anda</translation>
    </message>
    <message>
        <source>e.g. MBDK.100-1/9/1</source>
        <translation>cth. MBDK.100-1/9/1</translation>
    </message>
    <message>
        <source>what new papers start with</source>
        <translation>permulaan dokumen baharu</translation>
    </message>
</context>
<context>
    <name>ui/preferences/page</name>
    <message>
        <source>Preferences</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation>Disimpan semasa anda menaip.</translation>
    </message>
</context>
<context>
    <name>ui/preferences/passphrase_dialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Tukar kata laluan</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Kata laluan baharu</translation>
    </message>
    <message>
        <source>Passphrase in use</source>
        <translation>Kata laluan semasa</translation>
    </message>
    <message>
        <source>The passphrase is being changed.</source>
        <translation>Kata laluan sedang ditukar.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Kata laluan telah ditukar.</translation>
    </message>
    <message>
        <source>Type the passphrase in use first.</source>
        <translation>Taip kata laluan semasa dahulu.</translation>
    </message>
    <message>
        <source>Type the passphrase in use, then the new one twice. The recovery sheet stays.</source>
        <translation>Taip kata laluan semasa, kemudian kata laluan baharu dua kali. Helaian pemulihan kekal sah.</translation>
    </message>
</context>
<context>
    <name>ui/preferences/safety_panels</name>
    <message>
        <source>A backup is being made.</source>
        <translation>Sandaran sedang dibuat.</translation>
    </message>
    <message>
        <source>A checked copy is made at every start, encrypted like the records.</source>
        <translation>Salinan yang disemak dibuat setiap kali program dimulakan, dienkripsi seperti rekod.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Tukar kata laluan…</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Buat sandaran sekarang</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Helaian pemulihan baharu…</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Belum ada sandaran.</translation>
    </message>
    <message>
        <source>The records are encrypted. The passphrase opens them; if it is lost, only the recovery sheet does.</source>
        <translation>Rekod dienkripsi. Kata laluan membukanya; jika kata laluan hilang, hanya helaian pemulihan dapat membukanya.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} older ones</source>
        <translation>
            <numerusform>dan {n} yang lebih lama</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/preferences/sheet_dialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Helaian pemulihan baharu</translation>
    </message>
    <message>
        <source>The new recovery sheet is in use. Destroy the old one.</source>
        <translation>Helaian pemulihan baharu kini digunakan. Musnahkan helaian lama.</translation>
    </message>
    <message>
        <source>The passphrase is being checked.</source>
        <translation>Kata laluan sedang disemak.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Taip kata laluan dahulu.</translation>
    </message>
    <message>
        <source>Type the passphrase to see 24 new words. Once they are in use, the old sheet opens nothing any more: destroy it.</source>
        <translation>Taip kata laluan untuk melihat 24 perkataan baharu. Setelah perkataan itu digunakan, helaian lama tidak lagi dapat membuka apa-apa: musnahkannya.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Gunakan perkataan ini</translation>
    </message>
</context>
<context>
    <name>ui/programmes/bodies</name>
    <message>
        <source>{name}. Press to remove.</source>
        <translation>{name}. Tekan untuk mengeluarkan.</translation>
    </message>
</context>
<context>
    <name>ui/programmes/commands</name>
    <message>
        <source>&amp;History of the programme</source>
        <translation>&amp;Sejarah program</translation>
    </message>
    <message>
        <source>New &amp;programme</source>
        <translation>&amp;Program baharu</translation>
    </message>
    <message>
        <source>Remo&amp;ve the programme</source>
        <translation>Pa&amp;dam program</translation>
    </message>
</context>
<context>
    <name>ui/programmes/page</name>
    <message>
        <source>New programme</source>
        <translation>Program baharu</translation>
    </message>
    <message>
        <source>No programme yet. Type what the city already does, or take one that is known.</source>
        <translation>Belum ada program. Taip program sedia ada bandar raya, atau ambil program yang sudah dikenali.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Type the public name of a programme, Enter</source>
        <translation>Taip nama umum program, Enter</translation>
    </message>
    <message>
        <source>{programmes} programmes, {actions} open actions</source>
        <translation>{programmes} program, {actions} tindakan belum selesai</translation>
    </message>
</context>
<context>
    <name>ui/programmes/record_lists</name>
    <message>
        <source>No meeting has dealt with it yet. Link an agenda item to it.</source>
        <translation>Belum ada mesyuarat yang membincangkannya. Pautkan perkara agenda kepadanya.</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>What meetings decided on it</source>
        <translation>Keputusan mesyuarat mengenainya</translation>
    </message>
</context>
<context>
    <name>ui/programmes/side</name>
    <message>
        <source>2019, or March 2024</source>
        <translation>2019, atau Mac 2024</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Tambah rakan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Belanjawan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Inside the office</source>
        <translation>Dalam pejabat</translation>
    </message>
    <message>
        <source>Internal purpose</source>
        <translation>Tujuan dalaman</translation>
    </message>
    <message>
        <source>Name the owner</source>
        <translation>Namakan pihak bertanggungjawab</translation>
    </message>
    <message>
        <source>Papers for the community and the public carry this name.</source>
        <translation>Dokumen untuk komuniti dan orang awam menggunakan nama ini.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Rakan</translation>
    </message>
    <message>
        <source>Public name</source>
        <translation>Nama umum</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>sejak {since}</translation>
    </message>
</context>
<context>
    <name>ui/programmes/suggestions</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add all</source>
        <translation>Tambah semua</translation>
    </message>
    <message>
        <source>Known in this country</source>
        <translation>Dikenali di negara ini</translation>
    </message>
    <message numerus="yes">
        <source>{n} not in the list</source>
        <translation>
            <numerusform>{n} tiada dalam senarai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/programmes/tables</name>
    <message>
        <source>In no meeting yet</source>
        <translation>Belum dibincangkan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>With open actions</source>
        <translation>Ada tindakan belum selesai</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Tiada pihak bertanggungjawab</translation>
    </message>
</context>
<context>
    <name>ui/programmes/words</name>
    <message>
        <source>Agenda item</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Interfaith</source>
        <translation>Antara agama</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Kejiranan</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of programme</comment>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Sekolah</translation>
    </message>
    <message>
        <source>Skills and work</source>
        <translation>Kemahiran</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Kesejahteraan</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Wanita</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Belia</translation>
    </message>
</context>
<context>
    <name>ui/reply_counts</name>
    <message>
        <source>delegates</source>
        <translation>wakil</translation>
    </message>
    <message>
        <source>will come</source>
        <translation>akan hadir</translation>
    </message>
</context>
<context>
    <name>ui/room_packages</name>
    <message>
        <source>Home</source>
        <translation>Laman utama</translation>
    </message>
</context>
<context>
    <name>ui/rooms</name>
    <message>
        <source>More rooms</source>
        <translation>Bilik lain</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Bilik</translation>
    </message>
    <message numerus="yes">
        <source>{room}, {n} waiting</source>
        <translation>
            <numerusform>{room}, {n} menunggu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/search/findings</name>
    <message>
        <source>Agenda items</source>
        <translation>Perkara agenda</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>kind of finding</comment>
        <translation>Minit</translation>
    </message>
    <message>
        <source>People</source>
        <comment>kind of finding</comment>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
</context>
<context>
    <name>ui/search/popup</name>
    <message>
        <source>Nothing is called or says “{text}”. Try the beginning of a word.</source>
        <translation>Tiada yang bernama atau menyebut “{text}”. Cuba permulaan perkataan.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hasil carian</translation>
    </message>
    <message>
        <source>{key}: on the map</source>
        <translation>{key}: pada peta</translation>
    </message>
</context>
<context>
    <name>ui/sheet_printing</name>
    <message>
        <source>Preparing the recovery sheet</source>
        <translation>Menyediakan helaian pemulihan</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Cetak helaian pemulihan</translation>
    </message>
    <message>
        <source>Put it in a sealed envelope in the office safe. Don’t photograph it.</source>
        <translation>Simpan dalam sampul bermeterai di dalam peti besi pejabat. Jangan ambil gambarnya.</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>Helaian pemulihan.pdf</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Simpan helaian pemulihan</translation>
    </message>
</context>
<context>
    <name>ui/shortcuts_card</name>
    <message>
        <source>Alt and drag</source>
        <translation>Alt dan seret</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt dan huruf bergaris bawah</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di semua tempat</translation>
    </message>
    <message>
        <source>In a table: copy the selected rows as text</source>
        <translation>Dalam jadual: salin baris yang dipilih sebagai teks</translation>
    </message>
    <message>
        <source>In a table: move, open, edit a cell</source>
        <translation>Dalam jadual: bergerak, buka, edit sel</translation>
    </message>
    <message>
        <source>In an agenda: move the item up or down</source>
        <translation>Dalam agenda: alih perkara ke atas atau ke bawah</translation>
    </message>
    <message>
        <source>In an entry line: add and stay</source>
        <translation>Dalam baris entri: tambah dan kekal di situ</translation>
    </message>
    <message>
        <source>On the map: choose all inside a frame</source>
        <translation>Pada peta: pilih semua dalam bingkai</translation>
    </message>
    <message>
        <source>On the map: draw a link from a symbol</source>
        <translation>Pada peta: lukis hubungan daripada simbol</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Buka menu</translation>
    </message>
    <message>
        <source>Shift or Ctrl and drag</source>
        <translation>Shift atau Ctrl dan seret</translation>
    </message>
    <message>
        <source>Shortcut card</source>
        <translation>Kad pintasan</translation>
    </message>
    <message>
        <source>arrows, Enter, F2</source>
        <translation>anak panah, Enter, F2</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/commands</name>
    <message>
        <source>&amp;Confirm details today</source>
        <translation>&amp;Sahkan butiran hari ini</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>Maklumat per&amp;hubungan</translation>
    </message>
    <message>
        <source>&amp;Erase a person for good…</source>
        <translation>&amp;Hapuskan rekod individu selama-lamanya…</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>&amp;Sejarah rekod</translation>
    </message>
    <message>
        <source>&amp;Link to…</source>
        <translation>Hubun&amp;gkan dengan…</translation>
    </message>
    <message>
        <source>&amp;Merge the two selected…</source>
        <translation>&amp;Gabungkan dua yang dipilih…</translation>
    </message>
    <message>
        <source>&amp;Who held a post on a day…</source>
        <translation>Penyandang pada tarik&amp;h tertentu…</translation>
    </message>
    <message>
        <source>Look for &amp;doubles…</source>
        <translation>&amp;Cari rekod berganda…</translation>
    </message>
    <message>
        <source>Name a &amp;holder…</source>
        <translation>Namakan pen&amp;yandang…</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>&amp;Organisasi baharu</translation>
    </message>
    <message>
        <source>New &amp;post</source>
        <translation>Ja&amp;watan baharu</translation>
    </message>
    <message>
        <source>Print &amp;handover of a post…</source>
        <translation>Cetak nota serah &amp;tugas…</translation>
    </message>
    <message>
        <source>Print &amp;phone round…</source>
        <translation>Cetak senarai pengesahan tele&amp;fon…</translation>
    </message>
    <message>
        <source>Print what is &amp;kept about a person…</source>
        <translation>Cetak maklumat tersimpan tentan&amp;g individu…</translation>
    </message>
    <message>
        <source>Re&amp;views…</source>
        <translation>Se&amp;makan…</translation>
    </message>
    <message>
        <source>Record alone</source>
        <translation>Rekod sahaja</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Pa&amp;dam</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Tunjukkan pada &amp;peta</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/contacts</name>
    <message>
        <source>Done with this contact</source>
        <translation>Selesai dengan maklumat ini</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Jenis perhubungan</translation>
    </message>
    <message>
        <source>Note on the contact</source>
        <translation>Catatan perhubungan</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nombor atau alamat</translation>
    </message>
    <message>
        <source>Number or address, then Enter</source>
        <translation>Nombor atau alamat, kemudian Enter</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>Padam maklumat perhubungan</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
    </message>
    <message>
        <source>{kind}: {value}. Press to change it.</source>
        <translation>{kind}: {value}. Tekan untuk mengubahnya.</translation>
    </message>
    <message>
        <source>{value} ({note})</source>
        <translation>{value} ({note})</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/days_dialog</name>
    <message>
        <source>Correct the days</source>
        <translation>Betulkan tarikh</translation>
    </message>
    <message>
        <source>No longer holds the post</source>
        <translation>Tidak lagi menyandang jawatan</translation>
    </message>
    <message>
        <source>{person}, {post}</source>
        <translation>{person}, {post}</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/details</name>
    <message>
        <source>#youth #zone9</source>
        <translation>#belia #zon9</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Tutup butiran</translation>
    </message>
    <message>
        <source>Keeps the calendar of</source>
        <translation>Mengikut kalendar</translation>
    </message>
    <message>
        <source>May be shown to</source>
        <translation>Boleh ditunjukkan kepada</translation>
    </message>
    <message>
        <source>Names and details</source>
        <translation>Nama dan butiran</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nama pendek</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Wujud sejak</translation>
    </message>
    <message>
        <source>There until</source>
        <translation>Wujud sehingga</translation>
    </message>
    <message>
        <source>Where the details are from</source>
        <translation>Sumber butiran</translation>
    </message>
    <message>
        <source>Whose holidays and weekend count when dates are judged.</source>
        <translation>Cuti umum dan hujung minggu yang diambil kira semasa tarikh dinilai.</translation>
    </message>
    <message>
        <source>like this office</source>
        <translation>seperti pejabat ini</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/doubles_dialog</name>
    <message>
        <source>Choose a pair first.</source>
        <translation>Pilih satu pasangan dahulu.</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Rekod berganda</translation>
    </message>
    <message>
        <source>Looking for doubles</source>
        <translation>Mencari rekod berganda</translation>
    </message>
    <message>
        <source>Looks like it</source>
        <translation>Menyerupainya</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>Nobody is in the register twice, as far as names tell.</source>
        <translation>Berdasarkan nama, tiada sesiapa tercatat dua kali dalam daftar.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Tidak sama</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>Pasangan yang serupa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Written down first</source>
        <translation>Dicatat dahulu</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs look alike. Merge those that are one; note the others as not the same.</source>
        <translation>
            <numerusform>{n} pasangan kelihatan serupa. Gabungkan yang sama; catat yang lain sebagai tidak sama.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} dan {other}</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are noted as not the same.</source>
        <translation>“{one}” dan “{other}” dicatat sebagai tidak sama.</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/duplicate_hint</name>
    <message>
        <source>Merged with: {names}</source>
        <translation>Digabungkan dengan: {names}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Buka {name}</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>Asingkan…</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/duplicate_words</name>
    <message>
        <source>Confirmed</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Merge two organisations</source>
        <translation>Gabungkan dua organisasi</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Gabungkan dua orang</translation>
    </message>
    <message>
        <source>Merge two posts</source>
        <translation>Gabungkan dua jawatan</translation>
    </message>
    <message>
        <source>Moves over: {what}.</source>
        <translation>Turut dipindahkan: {what}.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Post in English</source>
        <translation>Jawatan dalam bahasa Inggeris</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Perlu disemak semula</translation>
    </message>
    <message>
        <source>What it is kept for</source>
        <translation>Tujuan disimpan</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Tarikh dicatat</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions</source>
        <translation>
            <numerusform>{n} tindakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries on maps</source>
        <translation>
            <numerusform>{n} entri pada peta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers and addresses</source>
        <translation>
            <numerusform>{n} nombor dan alamat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own details</source>
        <translation>
            <numerusform>{n} butiran sendiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places in meetings</source>
        <translation>
            <numerusform>{n} tempat dalam mesyuarat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} posts</source>
        <translation>
            <numerusform>{n} jawatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} programmes</source>
        <translation>
            <numerusform>{n} program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times in a post</source>
        <translation>
            <numerusform>{n} penyandangan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/erase_dialog</name>
    <message numerus="yes">
        <source>Also delete {n} older copies of the workspace that hold the name</source>
        <translation>
            <numerusform>Padam juga {n} salinan lama ruang kerja yang menyimpan nama ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Hapuskan selama-lamanya</translation>
    </message>
    <message>
        <source>Erasing {name} can’t be undone.</source>
        <translation>Penghapusan rekod {name} tidak boleh dibuat asal.</translation>
    </message>
    <message>
        <source>For example: asked for it by letter</source>
        <translation>Contoh: diminta melalui surat</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Nyatakan sebabnya dahulu.</translation>
    </message>
    <message>
        <source>The name stays in papers of meetings that were held</source>
        <translation>Nama kekal dalam dokumen mesyuarat yang telah bersidang</translation>
    </message>
    <message>
        <source>There the post takes the place of the name</source>
        <translation>Di situ jawatan menggantikan nama</translation>
    </message>
    <message>
        <source>Type the name exactly as it stands above.</source>
        <translation>Taip nama tepat seperti di atas.</translation>
    </message>
    <message>
        <source>Type {name} to confirm</source>
        <translation>Taip {name} untuk mengesahkan</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Yang dihapuskan</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Yang kekal</translation>
    </message>
    <message>
        <source>Why, without the name; this is kept</source>
        <translation>Sebab, tanpa nama; sebab ini disimpan</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/filters</name>
    <message>
        <source>Invited to {meeting}</source>
        <translation>Dijemput ke {meeting}</translation>
    </message>
    <message>
        <source>Not confirmed for 6 months</source>
        <translation>Tidak disahkan selama 6 bulan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Vacant posts</source>
        <translation>Jawatan kosong</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>Tanpa hubungan</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/further</name>
    <message>
        <source>Choose a person in the list of people first.</source>
        <translation>Pilih seseorang dalam senarai orang dahulu.</translation>
    </message>
    <message>
        <source>Choose a post first, or an organisation that has one.</source>
        <translation>Pilih jawatan dahulu, atau organisasi yang mempunyai jawatan.</translation>
    </message>
    <message>
        <source>Choose an organisation or a post first.</source>
        <translation>Pilih organisasi atau jawatan dahulu.</translation>
    </message>
    <message>
        <source>Handover of {post}…</source>
        <translation>Nota serah tugas {post}…</translation>
    </message>
    <message>
        <source>Looking for the name</source>
        <translation>Mencari nama</translation>
    </message>
    <message>
        <source>People do not stand on the map. Choose an organisation or a post.</source>
        <translation>Orang tidak diletakkan pada peta. Pilih organisasi atau jawatan.</translation>
    </message>
    <message>
        <source>Phone round…</source>
        <translation>Senarai pengesahan telefon…</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Tunjukkan pada peta</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Lihat nota</translation>
    </message>
    <message>
        <source>What is kept about {name}…</source>
        <translation>Maklumat tersimpan tentang {name}…</translation>
    </message>
    <message>
        <source>{post} changes hands. A handover report is ready to print.</source>
        <translation>{post} bertukar penyandang. Nota serah tugas sedia dicetak.</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/held_on</name>
    <message>
        <source>At the meeting</source>
        <translation>Dalam mesyuarat</translation>
    </message>
    <message>
        <source>Held on a day</source>
        <translation>Penyandang pada tarikh tertentu</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Penyandang</translation>
    </message>
    <message>
        <source>Posts on that day</source>
        <translation>Jawatan pada tarikh itu</translation>
    </message>
    <message>
        <source>Who held the posts of {organisation} on a day?</source>
        <translation>Siapakah penyandang jawatan di {organisation} pada tarikh tertentu?</translation>
    </message>
    <message>
        <source>choose a meeting</source>
        <translation>pilih mesyuarat</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>tiada nama</translation>
    </message>
    <message>
        <source>{meeting}, {day}</source>
        <translation>{meeting}, {day}</translation>
    </message>
    <message>
        <source>{presence}: {who}</source>
        <translation>{presence}: {who}</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/links_panel</name>
    <message>
        <source>Change the link…</source>
        <translation>Ubah hubungan…</translation>
    </message>
    <message>
        <source>From the organisation…</source>
        <translation>Daripada organisasi…</translation>
    </message>
    <message>
        <source>From {post}…</source>
        <translation>Daripada {post}…</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Hubungkan dengan…</translation>
    </message>
    <message>
        <source>No link yet. Say with whom this organisation has to do.</source>
        <translation>Belum ada hubungan. Nyatakan pihak yang berkaitan dengan organisasi ini.</translation>
    </message>
    <message>
        <source>Remove, written by mistake</source>
        <translation>Padam, tersilap tulis</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} ended</source>
        <translation>
            <numerusform>Tunjukkan {n} yang tamat</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>disemak {day}</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>belum disemak</translation>
    </message>
    <message>
        <source>{ended} ended</source>
        <translation>{ended} tamat</translation>
    </message>
    <message>
        <source>{link}, ended</source>
        <translation>{link}, tamat</translation>
    </message>
    <message>
        <source>{now} now</source>
        <translation>{now} kini</translation>
    </message>
    <message>
        <source>{now} now, {ended} ended</source>
        <translation>{now} kini, {ended} tamat</translation>
    </message>
    <message>
        <source>{other}, through {post}</source>
        <translation>{other}, melalui {post}</translation>
    </message>
    <message>
        <source>{post}: {link}</source>
        <translation>{post}: {link}</translation>
    </message>
    <message>
        <source>{word} {other}</source>
        <translation>{word} {other}</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/merge_dialog</name>
    <message>
        <source>Becomes part of it</source>
        <translation>Digabungkan ke dalamnya</translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation>Kekalkan yang satu lagi</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Nothing else names the one that goes.</source>
        <translation>Entri yang digabungkan tidak disebut di tempat lain.</translation>
    </message>
    <message>
        <source>One of the two is gone meanwhile.</source>
        <translation>Salah satu daripadanya telah tiada.</translation>
    </message>
    <message>
        <source>One of the two stays, the other becomes part of it: everything that names it will name the one that stays. This can be taken apart again later.</source>
        <translation>Satu kekal dan satu lagi digabungkan ke dalamnya: semua yang menyebutnya akan menyebut yang kekal. Gabungan ini boleh diasingkan kemudian.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Kekal</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>Sama pada kedua-duanya: {fields}</translation>
    </message>
    <message>
        <source>Write a name, or take one of the two.</source>
        <translation>Tulis nama, atau ambil salah satu daripada dua nama itu.</translation>
    </message>
    <message>
        <source>Write {field} in other words</source>
        <translation>Tulis {field} dengan perkataan lain</translation>
    </message>
    <message>
        <source>{field} in other words</source>
        <translation>{field} dengan perkataan lain</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{value} (newer)</source>
        <translation>{value} (terkini)</translation>
    </message>
    <message>
        <source>“{gone}” is now part of “{kept}”.</source>
        <translation>“{gone}” kini sebahagian daripada “{kept}”.</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/merges_dialog</name>
    <message>
        <source>Became part of it on {day}</source>
        <translation>Digabungkan pada {day}</translation>
    </message>
    <message>
        <source>It became part of another entry later. Take that apart first.</source>
        <translation>Entri ini kemudiannya digabungkan ke dalam entri lain. Asingkan gabungan itu dahulu.</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Gabungan</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Asingkan</translation>
    </message>
    <message>
        <source>What was changed since a merge stays as it is.</source>
        <translation>Perubahan yang dibuat selepas gabungan dikekalkan.</translation>
    </message>
    <message>
        <source>“{name}” is an entry of its own again.</source>
        <translation>“{name}” kembali menjadi entri berasingan.</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/organisation_side</name>
    <message>
        <source>Change the title</source>
        <translation>Ubah nama jawatan</translation>
    </message>
    <message>
        <source>Confirm today</source>
        <translation>Sahkan hari ini</translation>
    </message>
    <message>
        <source>Correct the days…</source>
        <translation>Betulkan tarikh…</translation>
    </message>
    <message>
        <source>Details confirmed {day}</source>
        <translation>Butiran disahkan {day}</translation>
    </message>
    <message>
        <source>Details confirmed {day}, over 6 months ago</source>
        <translation>Butiran disahkan {day}, lebih 6 bulan lalu</translation>
    </message>
    <message>
        <source>Details never confirmed</source>
        <translation>Butiran belum pernah disahkan</translation>
    </message>
    <message>
        <source>Left the post today</source>
        <translation>Meninggalkan jawatan hari ini</translation>
    </message>
    <message>
        <source>Name a holder</source>
        <translation>Namakan penyandang</translation>
    </message>
    <message>
        <source>Name a holder…</source>
        <translation>Namakan penyandang…</translation>
    </message>
    <message>
        <source>Open {person}</source>
        <translation>Buka {person}</translation>
    </message>
    <message>
        <source>Posts and holders</source>
        <translation>Jawatan dan penyandang</translation>
    </message>
    <message>
        <source>Remove the post</source>
        <translation>Padam jawatan</translation>
    </message>
    <message>
        <source>There is no post yet. Type one below first.</source>
        <translation>Belum ada jawatan. Taip jawatan di bawah dahulu.</translation>
    </message>
    <message>
        <source>Type a post, Enter</source>
        <translation>Taip jawatan, Enter</translation>
    </message>
    <message>
        <source>{post}: vacant since {day}</source>
        <translation>{post}: kosong sejak {day}</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/own_details</name>
    <message>
        <source>Note more, like Members: 120, Enter</source>
        <translation>Catat butiran lain, misalnya Ahli: 120, Enter</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/page</name>
    <message>
        <source>Choose a row on the left, or type the name of an organisation.</source>
        <translation>Pilih baris di sebelah kiri, atau taip nama organisasi.</translation>
    </message>
    <message>
        <source>Choose a row on the left.</source>
        <translation>Pilih baris di sebelah kiri.</translation>
    </message>
    <message>
        <source>Choose organisations or posts first. Links never join people.</source>
        <translation>Pilih organisasi atau jawatan dahulu. Hubungan tidak dibuat antara orang.</translation>
    </message>
    <message>
        <source>No organisation yet. Type the name of the first one, then its posts.</source>
        <translation>Belum ada organisasi. Taip nama organisasi pertama, kemudian jawatannya.</translation>
    </message>
    <message>
        <source>People</source>
        <comment>not guests of a meeting</comment>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Select exactly two rows first: hold Ctrl and click, or Shift with the arrows.</source>
        <translation>Pilih tepat dua baris dahulu: tekan Ctrl dan klik, atau Shift dengan anak panah.</translation>
    </message>
    <message>
        <source>Type a name, Enter</source>
        <translation>Taip nama, Enter</translation>
    </message>
    <message>
        <source>Type a person&apos;s name, Enter</source>
        <translation>Taip nama orang, Enter</translation>
    </message>
    <message>
        <source>{organisations} organisations, {posts} posts, {people} people</source>
        <translation>{organisations} organisasi, {posts} jawatan, {people} orang</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/people_papers</name>
    <message>
        <source>Give it to the person it is about and to nobody else.</source>
        <translation>Serahkan kepada individu yang berkenaan sahaja.</translation>
    </message>
    <message>
        <source>Handover of a post</source>
        <translation>Nota serah tugas</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Senarai pengesahan telefon</translation>
    </message>
    <message>
        <source>What is kept about a person</source>
        <translation>Maklumat tersimpan tentang individu</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/person_side</name>
    <message>
        <source>Keep for another year</source>
        <translation>Simpan setahun lagi</translation>
    </message>
    <message>
        <source>Look at the name again on</source>
        <translation>Semak nama semula pada</translation>
    </message>
    <message>
        <source>No post yet. Open an organisation and name this person as a holder.</source>
        <translation>Belum ada jawatan. Buka organisasi dan namakan orang ini sebagai penyandang.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Posts over time</source>
        <translation>Jawatan mengikut masa</translation>
    </message>
    <message>
        <source>Puan, Dato’</source>
        <translation>Puan, Dato’</translation>
    </message>
    <message>
        <source>The day it was written down is not known.</source>
        <translation>Tarikh nama dicatat tidak diketahui.</translation>
    </message>
    <message>
        <source>Where the name is from</source>
        <translation>Sumber nama</translation>
    </message>
    <message>
        <source>Written down on {day}.</source>
        <translation>Dicatat pada {day}.</translation>
    </message>
    <message>
        <source>one; another</source>
        <translation>nama; nama lain</translation>
    </message>
    <message>
        <source>today</source>
        <comment>holds it now</comment>
        <translation>kini</translation>
    </message>
    <message>
        <source>{sentence} Its review is due: is the name still needed?</source>
        <translation>{sentence} Sudah tiba masa semakan: adakah nama ini masih diperlukan?</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/reviews</name>
    <message numerus="yes">
        <source>Confirm {n} today</source>
        <translation>
            <numerusform>Sahkan {n} hari ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Details not confirmed for 6 months. Ring up, tick who confirmed them.</source>
        <translation>Butiran tidak disahkan selama 6 bulan. Telefon dan tandakan yang mengesahkannya.</translation>
    </message>
    <message>
        <source>Is the name still needed? Without a reason to keep it, it should go.</source>
        <translation>Adakah nama ini masih diperlukan? Tanpa sebab untuk menyimpannya, padamkannya.</translation>
    </message>
    <message>
        <source>Keep for a year</source>
        <translation>Simpan setahun</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} for another year</source>
        <translation>
            <numerusform>Simpan {n} setahun lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Names to look at</source>
        <translation>Nama untuk disemak</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Tidak disahkan</translation>
    </message>
    <message>
        <source>Nothing is old here.</source>
        <translation>Tiada yang lama di sini.</translation>
    </message>
    <message>
        <source>Print phone round</source>
        <translation>Cetak senarai telefon</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n}</source>
        <translation>
            <numerusform>Padam {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Tick rows first: Space, or a click on the box.</source>
        <translation>Tandakan baris dahulu: tekan Space, atau klik pada kotak.</translation>
    </message>
    <message>
        <source>last heard of on {day}</source>
        <translation>kali terakhir ada berita pada {day}</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>belum pernah ada berita</translation>
    </message>
    <message>
        <source>no post today</source>
        <translation>tiada jawatan kini</translation>
    </message>
    <message>
        <source>no word for 24 months</source>
        <translation>tiada berita selama 24 bulan</translation>
    </message>
    <message>
        <source>to be looked at since {day}</source>
        <translation>perlu disemak sejak {day}</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/stale</name>
    <message>
        <source>Look through</source>
        <translation>Semak</translation>
    </message>
    <message>
        <source>{count} not confirmed for 6 months: {names}</source>
        <translation>{count} tidak disahkan selama 6 bulan: {names}</translation>
    </message>
    <message>
        <source>{count} not confirmed for 6 months: {names} and {more} more</source>
        <translation>{count} tidak disahkan selama 6 bulan: {names} dan {more} lagi</translation>
    </message>
    <message numerus="yes">
        <source>{n} names are to be looked at again.</source>
        <translation>
            <numerusform>{n} nama perlu disemak semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} people are kept here. Registers of {many} and more have rules of their own in some countries.</source>
        <translation>
            <numerusform>{n} orang disimpan di sini. Di sesetengah negara, daftar yang mempunyai {many} orang atau lebih tertakluk kepada peraturan tersendiri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/tables</name>
    <message>
        <source>City</source>
        <comment>level</comment>
        <translation>Bandar raya</translation>
    </message>
    <message>
        <source>Not confirmed for 6 months. Call and confirm the details.</source>
        <translation>Tidak disahkan selama 6 bulan. Hubungi mereka dan sahkan butirannya.</translation>
    </message>
    <message>
        <source>Post today</source>
        <translation>Jawatan kini</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/tag_links</name>
    <message>
        <source>Show everything tagged #{tag}</source>
        <translation>Tunjukkan semua yang berlabel #{tag}</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/tenure_chart</name>
    <message>
        <source>Post: {post}</source>
        <translation>Jawatan: {post}</translation>
    </message>
    <message>
        <source>a day nobody noted</source>
        <translation>tarikh yang tidak dicatat</translation>
    </message>
    <message>
        <source>{post}: no holder named yet</source>
        <translation>{post}: penyandang belum dinamakan</translation>
    </message>
    <message>
        <source>{post}: {person}, since {since}</source>
        <translation>{post}: {person}, sejak {since}</translation>
    </message>
    <message>
        <source>{post}: {person}, {since} to {until}</source>
        <translation>{post}: {person}, {since} hingga {until}</translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/timeline</name>
    <message>
        <source>Nothing yet. Invitations, answers and actions appear here.</source>
        <translation>Belum ada apa-apa. Jemputan, jawapan dan tindakan dipaparkan di sini.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Perkara yang berlaku</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/stakeholders/words</name>
    <message>
        <source>By hand</source>
        <translation>Serahan tangan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Perhubungan</translation>
    </message>
    <message>
        <source>Details confirmed</source>
        <translation>Butiran disahkan</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Link with {name} checked</source>
        <translation>Hubungan dengan {name} disemak</translation>
    </message>
    <message>
        <source>Link with {name} ended</source>
        <translation>Hubungan dengan {name} tamat</translation>
    </message>
    <message>
        <source>Link with {name} ended: {type}</source>
        <translation>Hubungan dengan {name} tamat: {type}</translation>
    </message>
    <message>
        <source>Linked with {name}</source>
        <translation>Dihubungkan dengan {name}</translation>
    </message>
    <message>
        <source>Linked with {name}: {type}</source>
        <translation>Dihubungkan dengan {name}: {type}</translation>
    </message>
    <message>
        <source>Members of the meetings</source>
        <translation>Ahli mesyuarat</translation>
    </message>
    <message>
        <source>Merged with “{name}”</source>
        <translation>Digabungkan dengan “{name}”</translation>
    </message>
    <message>
        <source>Own detail</source>
        <translation>Butiran sendiri</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>letters</comment>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Presented “{item}” at {meeting}</source>
        <translation>Membentangkan “{item}” dalam {meeting}</translation>
    </message>
    <message>
        <source>Represented by {name} at {meeting}</source>
        <translation>Diwakili oleh {name} dalam {meeting}</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Diberi skor</translation>
    </message>
    <message>
        <source>Scored, said by {name}</source>
        <translation>Diberi skor, menurut {name}</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>Komuniti</translation>
    </message>
    <message>
        <source>The national focal point</source>
        <translation>Pegawai penyelaras kebangsaan</translation>
    </message>
    <message>
        <source>This office alone</source>
        <translation>Pejabat ini sahaja</translation>
    </message>
    <message>
        <source>action</source>
        <translation>tindakan</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jawapan</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>perhubungan</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>jemputan</translation>
    </message>
    <message>
        <source>link</source>
        <translation>hubungan</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>mesyuarat</translation>
    </message>
    <message>
        <source>post</source>
        <comment>somebody&apos;s</comment>
        <translation>jawatan</translation>
    </message>
    <message>
        <source>register</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>score</source>
        <translation>skor</translation>
    </message>
    <message>
        <source>{answer}: {meeting}</source>
        <translation>{answer}: {meeting}</translation>
    </message>
    <message>
        <source>{kind} added</source>
        <translation>{kind} ditambah</translation>
    </message>
    <message>
        <source>{kind} changed</source>
        <translation>{kind} diubah</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>{number}: {text}</translation>
    </message>
    <message>
        <source>{person} became {post}</source>
        <translation>{person} menjadi {post}</translation>
    </message>
    <message>
        <source>{person} left as {post}</source>
        <translation>{person} tidak lagi {post}</translation>
    </message>
    <message>
        <source>{presence} at {meeting}</source>
        <translation>{presence}: {meeting}</translation>
    </message>
</context>
<context>
    <name>ui/status_line</name>
    <message>
        <source>All on this laptop.</source>
        <translation>Semuanya dalam komputer riba ini.</translation>
    </message>
    <message>
        <source>All on this laptop. Saved {time}</source>
        <translation>Semuanya dalam komputer riba ini. Disimpan {time}</translation>
    </message>
    <message>
        <source>Last backup {time}</source>
        <translation>Sandaran terakhir {time}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Sedang dihentikan…</translation>
    </message>
</context>
<context>
    <name>ui/strength_line</name>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Sederhana. Tambah satu perkataan supaya kuat.</translation>
    </message>
    <message>
        <source>Four words or more is a good passphrase.</source>
        <translation>Kata laluan yang baik: empat perkataan atau lebih.</translation>
    </message>
    <message>
        <source>Strong. Four words or more is a good passphrase.</source>
        <translation>Kuat. Kata laluan yang baik: empat perkataan atau lebih.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Sangat kuat.</translation>
    </message>
    <message>
        <source>Weak. Four words or more is a good passphrase.</source>
        <translation>Lemah. Kata laluan yang baik: empat perkataan atau lebih.</translation>
    </message>
</context>
<context>
    <name>ui/telling</name>
    <message>
        <source>another laptop</source>
        <translation>komputer lain</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>komputer ini</translation>
    </message>
    <message>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <source>{field}: {old} taken out</source>
        <translation>{field}: {old} dikeluarkan</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>ui/widgets/chips</name>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter: {what}. Press to remove it.</source>
        <translation>Tapisan: {what}. Tekan untuk menanggalkannya.</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Tanggalkan tapisan ini</translation>
    </message>
</context>
<context>
    <name>ui/widgets/secret_edit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Sembunyikan taipan</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tunjukkan taipan</translation>
    </message>
</context>
<context>
    <name>ui/widgets/ticks</name>
    <message>
        <source>Tick</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>tidak ditanda</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ditanda</translation>
    </message>
</context>
<context>
    <name>ui/widgets/toggle</name>
    <message>
        <source>{what}: off</source>
        <translation>{what}: tidak aktif</translation>
    </message>
    <message>
        <source>{what}: on</source>
        <translation>{what}: aktif</translation>
    </message>
</context>
<context>
    <name>ui/widgets/word_grid</name>
    <message>
        <source>24 recovery words</source>
        <translation>24 perkataan pemulihan</translation>
    </message>
    <message>
        <source>24 recovery words, covered</source>
        <translation>24 perkataan pemulihan, disembunyikan</translation>
    </message>
</context>
<context>
    <name>ui/wording</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} jam</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} jam {minutes} minit</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} minit</translation>
    </message>
    <message>
        <source>{starts}–{ends}</source>
        <translation>{starts}–{ends}</translation>
    </message>
</context>
<context>
    <name>ui/words</name>
    <message>
        <source>Absent</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Adoption</source>
        <comment>of the last minutes</comment>
        <translation>Pengesahan</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Dengan maaf</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Persatuan</translation>
    </message>
    <message>
        <source>Attendance sheet, blank</source>
        <translation>Senarai kehadiran, kosong</translation>
    </message>
    <message>
        <source>Attendance sheet, with names</source>
        <translation>Senarai kehadiran, bernama</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Perniagaan</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Tidak dapat</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>how a reply came</comment>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Diedarkan</translation>
    </message>
    <message>
        <source>City and district</source>
        <translation>Bandar dan daerah</translation>
    </message>
    <message>
        <source>City council</source>
        <translation>PBT</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Komuniti</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>Timb. pengerusi</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Perbincangan</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Daerah</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>how a reply came</comment>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Majikan</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>Agama</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesihatan</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bersidang</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>how a reply came</comment>
        <translation>Bersemuka</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Makluman</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>how a reply came</comment>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Matters arising</source>
        <translation>Berbangkit</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Pencatat minit</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Kebangsaan</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Belum jawab</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Not ticked yet</source>
        <translation>Belum ditanda</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Pemerhati</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of organisation</comment>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>Philippine long</source>
        <translation>Long (Filipina)</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>how a reply came</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dirancang</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polis</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Penjara</translation>
    </message>
    <message>
        <source>Reintegration</source>
        <translation>Reintegrasi</translation>
    </message>
    <message>
        <source>Religious body</source>
        <translation>Badan agama</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Setiausaha</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Keselamatan</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sosial</translation>
    </message>
    <message>
        <source>The members</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Orang awam</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Pejabat ini</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Pusat latihan</translation>
    </message>
    <message>
        <source>Unity</source>
        <translation>Perpaduan</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universiti</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universiti</translation>
    </message>
    <message>
        <source>Will come</source>
        <translation>Akan hadir</translation>
    </message>
</context>
<context>
    <name>ui/workspace/choose_page</name>
    <message>
        <source>Another folder…</source>
        <translation>Folder lain…</translation>
    </message>
    <message>
        <source>Each office has a workspace of its own, encrypted on this laptop.</source>
        <translation>Setiap pejabat mempunyai ruang kerjanya sendiri, dienkripsi pada komputer riba ini.</translation>
    </message>
    <message>
        <source>Set up an office</source>
        <translation>Sediakan pejabat</translation>
    </message>
    <message>
        <source>The folder of a workspace</source>
        <translation>Folder ruang kerja</translation>
    </message>
    <message>
        <source>There is no workspace in {folder} any more. If it is on a disk, connect the disk and choose the folder.</source>
        <translation>Ruang kerja dalam {folder} tiada lagi. Jika ruang kerja itu pada cakera luar, sambungkan cakera dan pilih foldernya.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder}. Choose the folder that holds the files workspace.db and keys.json.</source>
        <translation>Tiada ruang kerja dalam {folder}. Pilih folder yang mengandungi fail workspace.db dan keys.json.</translation>
    </message>
    <message>
        <source>Which office do you want to open?</source>
        <translation>Pejabat manakah yang hendak dibuka?</translation>
    </message>
</context>
<context>
    <name>ui/workspace/entrance</name>
    <message>
        <source>Building the example</source>
        <translation>Membina contoh</translation>
    </message>
</context>
<context>
    <name>ui/workspace/unlock_page</name>
    <message>
        <source>All 24 words in order, with spaces between them</source>
        <translation>Semua 24 perkataan mengikut turutan, dijarakkan</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>Ruang kerja lain…</translation>
    </message>
    <message>
        <source>Everything is encrypted on this laptop. Type the passphrase to open it.</source>
        <translation>Semuanya dienkripsi pada komputer riba ini. Taip kata laluan untuk membukanya.</translation>
    </message>
    <message>
        <source>Passphrase lost? Use the recovery sheet</source>
        <translation>Kata laluan hilang? Gunakan helaian pemulihan</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Pulihkan sandaran terbaharu</translation>
    </message>
    <message>
        <source>The 24 words of the recovery sheet</source>
        <translation>24 perkataan helaian pemulihan</translation>
    </message>
    <message>
        <source>The workspace is being opened.</source>
        <translation>Ruang kerja sedang dibuka.</translation>
    </message>
    <message>
        <source>This is the example. Its passphrase is “{words}”.</source>
        <translation>Ini ialah contoh. Kata laluannya “{words}”.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Gunakan kata laluan</translation>
    </message>
</context>
<context>
    <name></name>
    <message>
        <source>A name in it is missing in Malay or in English.</source>
        <translation type="vanished">Ada nama di dalamnya yang tiada dalam bahasa Melayu atau bahasa Inggeris.</translation>
    </message>
    <message>
        <source>A new series, from Bil. 1</source>
        <translation type="vanished">Siri baharu, bermula Bil. 1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="vanished">Panggilan</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation type="vanished">Semua hadir</translation>
    </message>
    <message>
        <source>Form of address, for example Puan or Dato’</source>
        <translation type="vanished">Panggilan hormat, contohnya Puan atau Dato’</translation>
    </message>
    <message>
        <source>Holds the post from today, in place of {name}</source>
        <translation type="vanished">Menyandang jawatan mulai hari ini, menggantikan {name}</translation>
    </message>
    <message>
        <source>Holiday ({name}): move to {day}?</source>
        <translation type="vanished">Cuti ({name}): pindah ke {day}?</translation>
    </message>
    <message>
        <source>Holidays and the working week follow the state.</source>
        <translation type="vanished">Cuti umum dan hari bekerja mengikut negeri.</translation>
    </message>
    <message>
        <source>Open the row to move it.</source>
        <translation type="vanished">Buka baris untuk memindahkannya.</translation>
    </message>
    <message>
        <source>P present · L late · R represented · A apologies · X absent</source>
        <translation type="vanished">P hadir · L lewat · R diwakili · A dengan maaf · X tidak hadir</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="vanished">Lihat</translation>
    </message>
    <message>
        <source>The records in {folder} are damaged, although the passphrase is right. Restore the newest backup, {backup}.</source>
        <translation type="vanished">Rekod dalam {folder} rosak walaupun kata laluan betul. Pulihkan sandaran terbaharu, {backup}.</translation>
    </message>
    <message>
        <source>Title in Malay</source>
        <translation type="vanished">Tajuk dalam bahasa Melayu</translation>
    </message>
    <message>
        <source>Where – for example Dewan Hamzah</source>
        <translation type="vanished">Tempat – contohnya Dewan Hamzah</translation>
    </message>
    <message>
        <source>Who works with whom in our city?</source>
        <translation type="vanished">Siapa bekerja dengan siapa di bandar raya kita?</translation>
    </message>
    <message>
        <source>e.g. Majlis Perbandaran Kulai</source>
        <translation type="vanished">cth. Majlis Perbandaran Kulai</translation>
    </message>
    <message>
        <source>{day} is a public holiday.</source>
        <translation type="vanished">{day} ialah cuti umum.</translation>
    </message>
    <message>
        <source>{name} held the post until the day before.</source>
        <translation type="vanished">{name} menyandang jawatan ini sehingga hari sebelumnya.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs look alike. Merge what is one; of the others say so.</source>
        <translation type="vanished">
            <numerusform>{n} pasangan kelihatan serupa. Gabungkan yang sama; catat yang lain sebagai tidak sama.</numerusform>
        </translation>
    </message>
</context>
</TS>

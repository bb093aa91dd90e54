/// What the program writes down beside the acts of the audit. One more is its constant and its place in ``logged``.
extension EventKind {
  package static let importStored = EventKind(
    "import.stored", zh: "导入", en: "import", isDated: false)
  package static let importUndone = EventKind(
    "import.undone", zh: "撤销导入", en: "import undone", isDated: false)
  package static let fileDecided = EventKind(
    "file.decided", zh: "认定文件的单位", en: "unit of a file decided", isDated: false)
  package static let headerDecided = EventKind(
    "header.decided", zh: "认定表头", en: "header word decided", isDated: false)
  package static let valueDecided = EventKind(
    "value.decided", zh: "认定用语", en: "word decided", isDated: false)
  package static let valueRecoded = EventKind(
    "value.recoded", zh: "按认定重读", en: "rows read anew", isDated: false)
  package static let mappingKept = EventKind(
    "mapping.kept", zh: "保存映射", en: "mapping kept", isDated: false)
  package static let nameDecided = EventKind(
    "name.decided", zh: "名称判定", en: "name decided", isDated: false)
  package static let nameJoined = EventKind(
    "name.joined", zh: "名称归并", en: "name joined", isDated: false)
  package static let revealLogged = EventKind(
    "reveal.logged", zh: "显示完整号码", en: "numbers revealed", isDated: false)
  package static let runRecorded = EventKind("run.recorded", zh: "检查", en: "run")
  package static let dayExcused = EventKind("day.excused", zh: "说明日期", en: "day explained")

  package static let logged: [EventKind] = [
    importStored, importUndone, fileDecided, headerDecided, valueDecided, valueRecoded,
    mappingKept, nameDecided, nameJoined, revealLogged, runRecorded, dayExcused,
  ]

  /// What documents say was taken or not: an act of the audit of which proofs read the days of the documents.
  package static let documentDecided = EventKind(
    "document.decided", zh: "认定文件所载", en: "decision on what documents say")

  /// What became of an organ: an act of the audit that checks read, too.
  package static let organReformed = EventKind("subject.reform", zh: "登记机构改革", en: "reform")
}

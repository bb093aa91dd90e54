/// What brought or took rows: `import_run.command`.
enum ImportAct: String {
  case `import`, undo, recode
}

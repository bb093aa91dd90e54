import BianzhiCore

/// Numbers of changes that do not agree.
extension CellProblem {
  package static let changeDiffers = CellProblem(
    "change_differs",
    Wording(
      zh: "原数加减调整数，不等于调整后的数：按调整后的数和调整数存入，请核对批文",
      en: """
        the number before and the change do not make the number after: stored as the number after and the change, \
        please look into the document
        """))
}

/// Rows of lists of people who are not in post.
extension CellProblem {
  package static let notCountedByNote = CellProblem(
    "not_counted_by_note",
    Wording(
      zh: "按备注所写（已离开、编制在别处、从外单位借入、编外聘用一类）不占本单位编制，不计。不对请在人员状态列写明",
      en: """
        by its remark (has left, holds a place elsewhere, is borrowed or hired off quota) the person holds no place of the \
        unit and is not counted; where that is wrong, say so in the column of the state
        """))
  package static let toldBelow = CellProblem(
    "told_below",
    Wording(
      zh: "表下的说明写到这一行的人，没有据此改动，仍照本行计。请把说明的内容写进本行的人员状态或备注",
      en: """
        a note in the table speaks of the person of this row; nothing was changed by it and the row counts as it stands. \
        Write what it says into the row's state or remark
        """))
  package static let kindUntold = CellProblem(
    "kind_untold",
    Wording(
      zh: "没有编制类型一列，不知道占的是哪一类编制。写明在编、核定又只有一类的，按该类计；其他的超编等项检查不了。请补上该列；全表是一类的，可在标题下写明，如“编制类型：行政编制”",
      en: """
        no column of quota kinds, so nobody knows which kind these people hold. Where the table says 在编 and one kind \
        alone is approved, they count under it; other quotas cannot be checked. Add the column; where all are of \
        one kind it may stand below the title: 编制类型：行政编制
        """))
  package static let homeElsewhere = CellProblem(
    "home_elsewhere",
    Wording(
      zh: "编制所在单位是别的单位：作为从那里借入的人，不占本单位编制，不计",
      en: """
        the place is one of another unit: taken as somebody on loan from there, who holds no place of this unit and \
        is not counted
        """))
  package static let leavesLater = CellProblem(
    "leaves_later",
    Wording(
      zh: "名单写的是已离开的人员，而这一行的离开日期在数据日期之后：没有计入，以花名册为准",
      en: """
        on a list of people who have left, with a day of leaving after the data day: not taken, the roster tells of \
        them
        """))
  package static let leftUnsaid = CellProblem(
    "left_unsaid",
    Wording(
      zh: "减少人员名单没有写明是怎样离开的（退休、调出等）：没有计入。请加一列减少原因后重新导入",
      en: "a list of people who left that does not say how: not taken. Add a column 减少原因"))
  package static let comingPeople = CellProblem(
    "coming_people",
    Wording(
      zh: "名单写的是将要离开或将要进入的人员（据标题或表名）：没有计入，以花名册为准",
      en:
        "people who are still to leave or to come, by the title: not taken, the roster tells of them"
    ))
  package static let strangers = CellProblem(
    "strangers",
    Wording(
      zh: "遗属、家属等（据标题或表名），不是本单位人员：没有计入",
      en: "survivors, relatives and the like, by the title, and nobody of the unit: not taken"))
  package static let alsoListed = CellProblem(
    "also_listed",
    Wording(
      zh: "同一单位同日的另一份名册上也有此人：只计一次，请核对应在哪一份",
      en:
        "also on another list of the same unit and day: counted once, please look which one is right"
    ))
  package static let alsoInPost = CellProblem(
    "also_in_post",
    Wording(
      zh: "这份名单写的是已离开的人员，而同日花名册上此人仍在职：按在职计，请核对",
      en: """
        on this list of people who have left, and in post on the roster of the same day: counted as in post, please \
        check
        """))
}

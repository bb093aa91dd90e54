import BianzhiCore

/// Identity numbers.
extension CellProblem {
  package static let sharedNumber = CellProblem(
    "shared_number",
    Wording(
      zh: "身份证号与上面一行相同，姓名不同：按不同的人计。请核对号码",
      en: """
        the identity number of a row above under another name: they count as different people. Check the number
        """))
  package static let idLength = CellProblem(
    "id_length", refuses: true,
    Wording(zh: "身份证号不是 15 或 18 位。请核对原件", en: "not 15 or 18 characters long. Check the original"))
  package static let idScientific = CellProblem(
    "id_scientific", refuses: true,
    Wording(
      zh: "身份证号被存成了数字（如 1.23E+17），后几位已丢失。请在原表中把该列设为文本后重新填写",
      en:
        "stored as a number such as 1.23E+17, its last digits are lost. Format the column as text and fill it in again"
    ))
  package static let idMasked = CellProblem(
    "id_masked", refuses: true,
    Wording(zh: "身份证号是打码的。请填入完整号码", en: "a masked number. Fill in the full one"))
  package static let idLostDigits = CellProblem(
    "id_lost_digits", refuses: true,
    Wording(
      zh: "身份证号被存成了数字，15 位以后的数字已丢失。请在原表中把该列设为文本后重新填写",
      en:
        "stored as a number, so its digits after the 15th are lost. Format the column as text and fill it in again"
    ))
  package static let idNotDigits = CellProblem(
    "id_not_digits",
    Wording(
      zh: "身份证号含有数字以外的字符，按无号码处理", en: "characters other than digits; taken as without a number"))
  package static let idCheck = CellProblem(
    "id_check",
    Wording(zh: "身份证号校验码不对", en: "the check character is wrong"))
  package static let idBirth = CellProblem(
    "id_birth",
    Wording(zh: "出生日期与身份证号不一致", en: "the birth date differs from the one in the number"))
  package static let idSex = CellProblem(
    "id_sex",
    Wording(zh: "性别与身份证号不一致", en: "the sex differs from the one in the number"))
  package static let idImpossibleBirth = CellProblem(
    "id_impossible_birth",
    Wording(
      zh: "身份证号中的出生日期不存在。请核对原件",
      en: "the birth date in the number does not exist. Check the original"))
  package static let noNumber = CellProblem(
    "no_number",
    Wording(
      zh: "没有身份证号，按姓名和出生日期识别，人员和工资规则不能核对",
      en: "no identity number; known by name and birth date, person and pay rules cannot check it"
    ))
}

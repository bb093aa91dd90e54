-- title: Words of rosters that are not known
-- title-zh: 名册中意思不明的词
-- reads: asked
SELECT CAST(place AS TEXT) AS key, field, field_zh, field_en, word, people, organs, names FROM report_asked ORDER BY place

import {schema} from '/work/main/src/report/report.ts'; console.log(JSON.stringify(schema()).slice(0,400))

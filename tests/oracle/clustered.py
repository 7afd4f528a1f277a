# Cluster-robust standard errors by statsmodels, of the trials in `clusters(40)` of src/stats/logistic/tests.rs.
import numpy as np, statsmodels.api as sm
X,y,g=[],[],[]
for c in range(40):
    for r in range(1+c%4):
        n=3+(c*5+r)%7; k=(c*7+r*3)%(n+1)
        for i in range(n):
            X.append([1,(c+r)%2,(c//3)%2]); y.append(int(i<k)); g.append(c)
m=sm.Logit(y,np.array(X,float)).fit(disp=0,cov_type='cluster',cov_kwds={'groups':np.array(g)},use_t=True,tol=1e-14,maxiter=100)
print(m.params.tolist(), m.bse.tolist())
